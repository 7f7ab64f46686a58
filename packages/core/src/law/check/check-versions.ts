import type { LawProblem, LawProblemCode } from '../law-problem.ts';
import type { Provision } from '../provision.ts';

/** Versions run from the oldest to the newest, each ends no earlier than it begins, and no two share a day. */
export function checkVersions(provision: Provision): readonly LawProblem[] {
  return [...reversed(provision), ...disorder(provision), ...openEnd(provision)];
}

function reversed(provision: Provision): readonly LawProblem[] {
  return provision.versions.flatMap(({ from, to }, index) =>
    from !== null && to !== null && from > to
      ? [
          fault(
            'law.version-reversed',
            provision,
            index,
            'This version ends before it begins.',
            'Correct `from` or `to`.',
          ),
        ]
      : [],
  );
}

function disorder(provision: Provision): readonly LawProblem[] {
  return provision.versions.flatMap((version, index) => {
    const before = provision.versions[index - 1];
    if (before === undefined) return [];
    if (isLater(before.from, version.from)) {
      return [
        fault(
          'law.versions-unordered',
          provision,
          index,
          'This version begins before the one above it.',
          'Put the oldest first.',
        ),
      ];
    }
    if (before.to === null || version.from === null || before.to >= version.from) {
      const fix = 'End the earlier version on the day before the later one begins.';
      return [fault('law.versions-overlap', provision, index, 'This version and the one above it share days.', fix)];
    }
    return [];
  });
}

/** A null `from` is before every day. */
function isLater(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || a > b);
}

function openEnd(provision: Provision): readonly LawProblem[] {
  const last = provision.versions.length - 1;
  if (provision.status !== 'ended' || provision.versions[last]?.to !== null) return [];
  const what = 'The provision is marked as ended, and its last version has no end.';
  return [fault('law.ended-without-end', provision, last, what, 'Enter the last day in force.')];
}

function fault(code: LawProblemCode, { id }: Provision, index: number, what: string, fix: string): LawProblem {
  return { code, severity: 'block', at: `provisions.${id}.versions[${index}]`, what, fix, provision: id };
}
