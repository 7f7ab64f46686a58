import { EVIDENCE_WORDS } from '@sanctions-packet/core/evidence';
import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import { HELP } from './help.ts';
import type { Host } from './host.ts';

import { each, needed, notEmpty } from './options.ts';

type EvidenceCommandName = keyof typeof HELP.evidence.commands;

/** The commands below `evidence`. */
export function addEvidenceCommands(evidence: Command, host: Host, end: (code: ExitCode) => void): void {
  const { kind, method, generation, sensitivity } = EVIDENCE_WORDS;
  sub(evidence, 'add')
    .argument('<file>', 'The file that came in.', notEmpty)
    .addOption(needed('--case <case>', 'Folder of the case, or its dossier file.'))
    .addOption(needed('--title <title>', 'What it is, in neutral words that name no protected person.'))
    .option('--title-language <tag>', 'Language of the title (BCP 47).', notEmpty, 'en')
    .addOption(needed('--by <name>', 'Who took it in.'))
    .addOption(needed('--acquired <time>', 'When, with the offset: 2026-11-20T10:00+02:00.'))
    .addOption(new Option('--method <method>', 'How.').choices(method).makeOptionMandatory())
    .addOption(new Option('--kind <kind>', 'Kind of evidence, where the content does not settle it.').choices(kind))
    .option('--from <name>', 'From whom; internal.', notEmpty)
    .option('--source <id>', 'Id of the source (src_…); may be repeated.', each, [])
    .option('--tool <name>', 'Program it was captured or made with.', notEmpty)
    .option('--tool-version <version>', 'Its version.', notEmpty)
    .option('--url <address>', 'Address it was taken from.', notEmpty)
    .option('--archived-url <address>', 'Address at which it is archived; may be repeated.', each, [])
    .option('--language <tag>', 'Language of the content (BCP 47); may be repeated.', each, [])
    .addOption(new Option('--generation <word>', 'Whether it is the original.').choices(generation).default('unknown'))
    .option('--kept <where>', 'Where the original is kept.', notEmpty)
    .addOption(new Option('--sensitivity <word>', 'Who may see it.').choices(sensitivity).default('confidential'))
    .option('--note <text>', 'Note on the first step of custody; internal.', notEmpty)
    .option('--id <id>', 'Id of the record (evi_…). Default: the next free number.', notEmpty)
    .option('--media-type <type>', 'Such as video/mp4, for a file that is not recognised.', notEmpty)
    .option('--copy', 'Copy the file to evidence/originals, under a name that says nothing.', false)
    .option('-d, --date <date>', 'Day of the intake, YYYY-MM-DD. Default: today.')
    .option('--dry-run', 'Print the record and write nothing.', false)
    .action(async (file, options) => {
      const { evidenceAdd } = await import('./commands/evidence-add.ts');
      end(await evidenceAdd(file, options, host));
    });
  sub(evidence, 'import')
    .argument('<file>', 'The export: a sheet as CSV, or results as JSON.', notEmpty)
    .addOption(needed('--case <case>', 'Folder of the case, or its dossier file.'))
    .addOption(needed('--by <name>', 'Who took it in.'))
    .addOption(new Option('--kind <kind>', 'Kind of evidence of every row.').choices(kind).default('web-page'))
    .option('--language <tag>', 'Language of the titles (BCP 47).', notEmpty, 'und')
    .option('--source <id>', 'Id of the source of every row. Default: each site is one.', notEmpty)
    .option('-d, --date <date>', 'Day of the import, YYYY-MM-DD. Default: today.')
    .option('--dry-run', 'Print the account and write nothing.', false)
    .action(async (file, options) => {
      const { evidenceImport } = await import('./commands/evidence-import.ts');
      end(await evidenceImport(file, options, host));
    });
  sub(evidence, 'check')
    .argument('<case>', 'Folder of the case, or its dossier file.', notEmpty)
    .option('--json', 'Print JSON (schema: sanctions-packet schema evidence-check).', false)
    .action(async (path, options) => {
      const { evidenceCheck } = await import('./commands/evidence-check.ts');
      end(await evidenceCheck(path, options, host));
    });
}

function sub(evidence: Command, name: EvidenceCommandName): Command {
  const { description, after } = HELP.evidence.commands[name];
  return evidence.command(name).description(description).addHelpText('after', after);
}
