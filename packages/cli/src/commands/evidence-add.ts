import { join } from 'node:path';
import { blocks, failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import { addEvidence, findRecorded, type NewEvidence, nextIds, parseDossier } from '@sanctions-packet/core/evidence';
import { type CaseFiles, locateCase } from '../case/locate-case.ts';
import { type ReadFile, readWithMode } from '../case/read-file.ts';
import { storeDossier } from '../case/store-dossier.ts';
import { packetDate } from '../choice/packet-date.ts';
import { stop } from '../cli-problem.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { type Copied, copyIn } from '../intake/copy-in.ts';
import { type Intake, intakeRecord } from '../intake/intake-record.ts';
import { type FoundFile, kindOf, readIntake } from '../intake/read-intake.ts';
import { problemLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';
import { refuse } from '../vault/refuse.ts';

export interface EvidenceAddOptions extends Omit<Intake, 'kind'> {
  readonly case: string;
  readonly kind?: Intake['kind'];
  readonly id?: string;
  readonly mediaType?: string;
  readonly copy: boolean;
  readonly date?: string;
  readonly dryRun: boolean;
}

/** `sanctions-packet evidence add FILE`: a file, how it was come by and its custody so far, into the dossier. */
export async function evidenceAdd(path: string, options: EvidenceAddOptions, host: Host): Promise<ExitCode> {
  const day = packetDate(options.date, host);
  const located = await locateCase(options.case, undefined);
  if (!day.ok || !located.ok) return refuse([...day.problems, ...located.problems], host);
  const files = located.value;
  const [dossier, found] = await Promise.all([
    readWithMode(join(files.folder, files.dossier)),
    readIntake(path, files.folder, options.mediaType),
  ]);
  if (!dossier.ok || !found.ok) return refuse([...dossier.problems, ...found.problems.filter(blocks)], host);

  const intake = { path, files, options, day: day.value, dossier: dossier.value, found: found.value };
  const added = await record(intake);
  if (!added.ok) return refuse(added.problems, host);
  const { item } = added.value;
  const notes = [...found.problems, ...added.problems];
  if (notes.length > 0) host.err(`${problemLines(notes, styleOf(host.errTerminal)).join('\n')}\n`);
  if (options.dryRun) {
    host.out(`${JSON.stringify(item, null, 2)}\n`);
    host.err('Nothing was written.\n');
    return EXIT.done;
  }
  host.out(`${item.id}\n`);
  host.err(`Recorded as ${item.id} in ${join(files.folder, files.dossier)}.\n`);
  return EXIT.done;
}

interface Taking {
  readonly path: string;
  readonly files: CaseFiles;
  readonly options: EvidenceAddOptions;
  readonly day: string;
  readonly dossier: ReadFile;
  readonly found: FoundFile;
}

/** Makes the record, lets the dossier judge it, and writes both file and record, or neither. */
async function record(taking: Taking): Promise<Outcome<{ readonly item: NewEvidence }>> {
  const { files, options, day, dossier, found } = taking;
  const kind = options.kind ?? kindOf(found.format);
  if (kind === undefined) return failure([kindNeeded()]);
  const source = { text: dossier.bytes, file: files.dossier };
  const parsed = parseDossier(source, { asOf: day });
  const ids = parsed.ok ? parsed.value.evidence.map(({ id }) => id) : [];
  const id = options.id ?? nextIds(ids, 'evi_', 1)[0] ?? '';
  const holder = parsed.ok ? findRecorded(parsed.value, found.sha256) : undefined;
  const copied: Outcome<Copied | undefined> =
    options.copy && !options.dryRun && holder === undefined && parsed.ok && !ids.includes(id)
      ? await copyIn(taking.path, files.folder, id, found)
      : success(undefined);
  if (!copied.ok) return copied;

  const file = { ...found, ...(copied.value ?? {}), copied: copied.value !== undefined };
  const item = intakeRecord(id, { ...options, kind }, file, day);
  const edited = addEvidence({ dossier: source, evidence: [item] }, { asOf: day });
  const problems: readonly Problem[] = !edited.ok
    ? edited.problems
    : options.dryRun
      ? []
      : storeDossier(join(files.folder, files.dossier), dossier, edited.value.text);
  if (problems.length === 0) return success({ item }, edited.problems);
  await copied.value?.undo();
  return failure(problems);
}

function kindNeeded() {
  return stop(
    'cli.kind-needed',
    'What kind of evidence this is cannot be told from the content of the file.',
    'Say it with --kind, such as photograph, court-decision or statement.',
  );
}
