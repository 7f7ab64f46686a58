import type { Dossier } from '@sanctions-packet/core/evidence';

/** A file the dossier speaks of, with what it says of it. */
export interface DeclaredFile {
  /** Field of the dossier. */
  readonly at: string;
  readonly about: string;
  /** Below the evidence folder; never told. */
  readonly path: string;
  readonly sha256?: string;
  readonly bytes?: number;
}

/** Every file of the evidence folder that a dossier names, in its order. */
export function declaredFiles({ evidence }: Dossier): readonly DeclaredFile[] {
  return evidence.flatMap(
    ({ id: about, original, acquisition, renditions, proofs }, index): readonly DeclaredFile[] => {
      const at = `evidence[${index}]`;
      const captures = acquisition?.captures ?? [];
      return [
        ...(original?.path === undefined
          ? []
          : [{ at: `${at}.original`, about, path: original.path, sha256: original.sha256, bytes: original.bytes }]),
        ...renditions.map(({ file: path, sha256, bytes }, nth) => ({
          at: `${at}.renditions[${nth}]`,
          about,
          path,
          sha256,
          ...(bytes === undefined ? {} : { bytes }),
        })),
        ...captures.map(({ file: path, sha256 }, nth) => ({
          at: `${at}.acquisition.captures[${nth}]`,
          about,
          path,
          ...(sha256 === undefined ? {} : { sha256 }),
        })),
        ...proofs.flatMap(({ file: path, sha256 }, nth) =>
          path === undefined
            ? []
            : [{ at: `${at}.proofs[${nth}]`, about, path, ...(sha256 === undefined ? {} : { sha256 }) }],
        ),
      ];
    },
  );
}
