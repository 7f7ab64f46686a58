import type { FileState } from '../case/compare-evidence.ts';
import type { EvidenceReport } from '../report/evidence-report.ts';
import type { Style } from './style.ts';
import { count, hang, shown } from './wrap.ts';

const WORDS: Readonly<Record<FileState, string>> = {
  same: 'is as recorded',
  missing: 'is missing',
  changed: 'changed: its size or SHA-256 differs',
  outside: 'lies outside the evidence folder, behind a link',
  unreadable: 'cannot be read',
  unhashed: 'is there, and the dossier gives no hash of it',
};

/** Nothing is wrong with it, as far as the dossier lets this be seen. */
export function isKept(state: FileState): boolean {
  return state === 'same' || state === 'unhashed';
}

/** What is not as recorded, each on its line, and how many files are. */
export function evidenceLines({ files = [], extra = [] }: EvidenceReport, style: Style): readonly string[] {
  const told = files.filter(({ state }) => state !== 'same');
  const wrong = files.filter(({ state }) => !isKept(state));
  return [
    ...told.flatMap(({ at, about, state }) =>
      hang(
        `${shown(about)} ${shown(at)} ${WORDS[state]}`,
        style.columns,
        isKept(state) ? style.soft('· ') : style.bad('! '),
        '  ',
      ),
    ),
    ...extra.flatMap(({ sha256, bytes, about }) => [
      `${style.doubt('+ ')}${about === undefined ? 'A file that no record names' : `The file of ${about}, in another place`}`,
      `  ${sha256 === '' ? 'cannot be read' : `${count(bytes, 'byte')}, SHA-256`}`,
      ...(sha256 === '' ? [] : [`  ${sha256}`]),
    ]),
    `${count(files.length - wrong.length, 'file')} as recorded, ${wrong.length} not, ${extra.length} too many.`,
  ];
}
