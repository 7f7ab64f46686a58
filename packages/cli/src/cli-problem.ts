import { blocks, type Problem } from '@sanctions-packet/core';
import { EXIT, type ExitCode } from './exit-code.ts';

/**
 * What the command itself finds: on the command line, on the disk, in itself. Such a problem may hold a path that the
 * user typed; never a value from a dossier or a vault, and never the name of an evidence file.
 */
export type CliCode =
  | 'cli.invalid-date'
  | 'cli.unknown-regime'
  | 'cli.unknown-target'
  | 'cli.unknown-format'
  | 'cli.language-not-filed'
  | 'cli.packet-edited'
  | 'cli.unknown-schema'
  | 'cli.case-lacking'
  | 'cli.case-not-found'
  | 'cli.no-dossier'
  | 'cli.several-dossiers'
  | 'cli.several-vaults'
  | 'cli.vault-not-found'
  | 'cli.not-a-file'
  | 'cli.not-permitted'
  | 'cli.file-too-large'
  | 'cli.unreadable'
  | 'cli.no-salt'
  | 'cli.nothing-to-acknowledge'
  | 'cli.evidence-missing'
  | 'cli.evidence-changed'
  | 'cli.evidence-outside'
  | 'cli.evidence-unreadable'
  | 'cli.evidence-not-found'
  | 'cli.kind-needed'
  | 'cli.media-type-needed'
  | 'cli.copy-exists'
  | 'cli.dossier-changed'
  | 'cli.import-file-not-found'
  | 'cli.bad-import-file'
  /** What would be exported holds what must stay behind. */
  | 'cli.export-leak'
  | 'cli.packet-not-found'
  | 'cli.no-packet-record'
  | 'cli.diff-of-another'
  | 'cli.supplement-of-another'
  | 'cli.dossier-unwritable'
  | 'cli.nothing-requested'
  | 'cli.regime-not-here'
  | 'cli.output-exists'
  | 'cli.output-not-a-folder'
  | 'cli.output-in-case'
  | 'cli.output-unwritable'
  | 'cli.report-in-packet'
  | 'cli.disk-full'
  | 'cli.outside-root'
  | 'cli.job-of-another'
  | 'cli.no-lock'
  | 'cli.several-locks'
  | 'cli.one-key'
  | 'cli.no-terminal'
  | 'cli.key-in-the-open'
  | 'cli.bad-recipient'
  | 'cli.input-twice'
  | 'cli.vault-choice'
  | 'cli.unknown-recipients'
  | 'cli.vault-readable'
  | 'cli.key-readable'
  | 'cli.key-not-found'
  | 'cli.bad-key-file'
  | 'cli.bad-passphrase'
  | 'cli.locked'
  | 'cli.wrong-key'
  | 'cli.damaged-file'
  | 'cli.vault-exists'
  | 'cli.vault-changed'
  | 'cli.vault-unwritable'
  | 'cli.output-plain'
  | 'cli.container-damaged'
  | 'cli.container-changed'
  | 'cli.container-twice'
  | 'cli.container-signed'
  | 'cli.container-alone'
  | 'cli.odd-entry'
  | 'cli.fault';

export type CliProblem = Problem<CliCode>;

/** The exit code that a blocking problem calls for; every other code means a fault in the case. */
const EXIT_OF: Readonly<Record<string, ExitCode>> = {
  'cli.invalid-date': EXIT.usage,
  'cli.unknown-regime': EXIT.usage,
  'cli.unknown-target': EXIT.usage,
  'cli.unknown-format': EXIT.usage,
  'cli.language-not-filed': EXIT.usage,
  'cli.packet-edited': EXIT.blocked,
  'cli.unknown-schema': EXIT.usage,
  'cli.case-lacking': EXIT.usage,
  'cli.case-not-found': EXIT.unreadable,
  'cli.no-dossier': EXIT.unreadable,
  'cli.several-dossiers': EXIT.unreadable,
  'cli.several-vaults': EXIT.unreadable,
  'cli.vault-not-found': EXIT.unreadable,
  'cli.not-a-file': EXIT.unreadable,
  'cli.not-permitted': EXIT.unreadable,
  'cli.file-too-large': EXIT.unreadable,
  'cli.unreadable': EXIT.unreadable,
  'cli.output-exists': EXIT.unreadable,
  'cli.output-not-a-folder': EXIT.unreadable,
  'cli.output-in-case': EXIT.unreadable,
  'cli.output-unwritable': EXIT.unreadable,
  'cli.report-in-packet': EXIT.unreadable,
  'cli.disk-full': EXIT.unreadable,
  'cli.outside-root': EXIT.usage,
  'cli.no-lock': EXIT.usage,
  'cli.several-locks': EXIT.usage,
  'cli.one-key': EXIT.usage,
  'cli.no-terminal': EXIT.usage,
  'cli.key-in-the-open': EXIT.usage,
  'cli.bad-recipient': EXIT.usage,
  'cli.input-twice': EXIT.usage,
  'cli.vault-choice': EXIT.usage,
  'cli.unknown-recipients': EXIT.usage,
  'cli.vault-readable': EXIT.unreadable,
  'cli.key-readable': EXIT.unreadable,
  'cli.key-not-found': EXIT.unreadable,
  'cli.bad-key-file': EXIT.unreadable,
  'cli.bad-passphrase': EXIT.unreadable,
  'cli.locked': EXIT.unreadable,
  'cli.wrong-key': EXIT.unreadable,
  'cli.damaged-file': EXIT.unreadable,
  'cli.evidence-not-found': EXIT.unreadable,
  'cli.kind-needed': EXIT.usage,
  'cli.media-type-needed': EXIT.usage,
  'cli.copy-exists': EXIT.unreadable,
  'cli.packet-not-found': EXIT.unreadable,
  'cli.no-packet-record': EXIT.unreadable,
  'cli.diff-of-another': EXIT.usage,
  'cli.supplement-of-another': EXIT.usage,
  'cli.dossier-changed': EXIT.unreadable,
  'cli.import-file-not-found': EXIT.unreadable,
  'cli.bad-import-file': EXIT.unreadable,
  'cli.export-leak': EXIT.blocked,
  'cli.dossier-unwritable': EXIT.unreadable,
  'cli.vault-exists': EXIT.unreadable,
  'cli.vault-changed': EXIT.unreadable,
  'cli.vault-unwritable': EXIT.unreadable,
  'cli.container-alone': EXIT.usage,
  'cli.output-plain': EXIT.unreadable,
  'cli.fault': EXIT.fault,
  // A file that is no data at all, as against data that breaks a rule.
  'evidence.empty-file': EXIT.unreadable,
  'evidence.file-too-large': EXIT.unreadable,
  'evidence.not-utf-8': EXIT.unreadable,
  'evidence.not-json': EXIT.unreadable,
  'evidence.not-yaml': EXIT.unreadable,
};

/** 0 when nothing blocks; else what weighs most: our fault, then the disk, the command line, the case. */
export function exitOf(problems: readonly Problem[]): ExitCode {
  const codes = new Set(problems.filter(blocks).map(({ code }) => EXIT_OF[code] ?? EXIT.blocked));
  const weight: readonly ExitCode[] = [EXIT.fault, EXIT.unreadable, EXIT.usage, EXIT.blocked];
  return weight.find((code) => codes.has(code)) ?? EXIT.done;
}

/** A problem that stops the command. */
export function stop(code: CliCode, what: string, fix: string): CliProblem {
  return { code, severity: 'block', at: '', what, fix };
}
