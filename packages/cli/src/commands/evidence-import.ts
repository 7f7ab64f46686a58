import { join } from 'node:path';
import { addEvidence, type EvidenceItem, parseDossier } from '@sanctions-packet/core/evidence';
import { archiveAuditCsv, importArchive, type RowAudit, readArchive } from '@sanctions-packet/exchange';
import { locateCase } from '../case/locate-case.ts';
import { readInput, readWithMode } from '../case/read-file.ts';
import { storeDossier } from '../case/store-dossier.ts';
import { packetDate } from '../choice/packet-date.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { problemLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';
import { count } from '../terminal/wrap.ts';
import { refuse } from '../vault/refuse.ts';

export interface EvidenceImportOptions {
  readonly case: string;
  readonly by: string;
  readonly kind: EvidenceItem['kind'];
  readonly language: string;
  readonly source?: string;
  readonly date?: string;
  readonly dryRun: boolean;
}

/** `sanctions-packet evidence import FILE`: an export of auto-archiver into the dossier, with an account of every row. */
export async function evidenceImport(path: string, options: EvidenceImportOptions, host: Host): Promise<ExitCode> {
  const day = packetDate(options.date, host);
  const located = await locateCase(options.case, undefined);
  if (!day.ok || !located.ok) return refuse([...day.problems, ...located.problems], host);
  const file = join(located.value.folder, located.value.dossier);
  const [dossier, bytes] = await Promise.all([readWithMode(file), readInput(path, 'cli.evidence-not-found')]);
  if (!dossier.ok || !bytes.ok) return refuse([...dossier.problems, ...bytes.problems], host);
  const source = { text: dossier.value.bytes, file: located.value.dossier };
  const parsed = parseDossier(source, { asOf: day.value });
  const rows = readArchive(bytes.value);
  if (!parsed.ok || !rows.ok) return refuse([...(parsed.ok ? [] : parsed.problems), ...rows.problems], host);

  const { evidence, sources, audit } = importArchive(rows.value, {
    ...options,
    dossier: parsed.value,
    day: day.value,
  });
  const edited = addEvidence({ dossier: source, evidence, sources }, { asOf: day.value });
  if (!edited.ok) return refuse(edited.problems, host);
  const written = options.dryRun || evidence.length === 0 ? [] : storeDossier(file, dossier.value, edited.value.text);
  if (written.length > 0) return refuse(written, host);
  const notes = problemLines(edited.problems, styleOf(host.errTerminal));
  host.out(archiveAuditCsv(audit));
  host.err(
    `${[...notes, summary(audit, sources.length), ...(options.dryRun ? ['Nothing was written.'] : [])].join('\n')}\n`,
  );
  return EXIT.done;
}

function summary(audit: readonly RowAudit[], sources: number): string {
  const many = (outcome: RowAudit['outcome']): number => audit.filter((row) => row.outcome === outcome).length;
  const made = `${count(many('taken'), 'row')} taken, with ${count(sources, 'new source')}`;
  return `${made}; ${many('there')} there already; ${many('refused')} refused.`;
}
