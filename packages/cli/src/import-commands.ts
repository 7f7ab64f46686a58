import { EVIDENCE_WORDS } from '@sanctions-packet/core/evidence';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import { HELP } from './help.ts';
import type { Host } from './host.ts';
import { each, needed, notEmpty } from './options.ts';

type ImportCommandName = keyof typeof HELP.import.commands;

/** The commands below `import`. */
export function addImportCommands(command: Command, host: Host, end: (code: ExitCode) => void): void {
  taking(sub(command, 'persons').argument('<file>', 'The table: CSV or XLSX.', notEmpty), 'Table of persons')
    .option('--columns <file>', 'Column map (JSON). Default: the saved one, and what the headers say.', notEmpty)
    .option('--sheet <name>', 'Sheet of the workbook, when several hold data.', notEmpty)
    .action(async (file, options) => {
      const { importPersonsCommand } = await import('./commands/import-persons.ts');
      end(await importPersonsCommand(file, options, host));
    });
  taking(
    sub(command, 'ftm').argument('<file>', 'JSON, JSON Lines, or targets.simple.csv.', notEmpty),
    'Entities of FollowTheMoney',
  )
    .option('--only <id>', 'Id of an entity: it, and what is tied to it; may be repeated. Default: all.', each, [])
    .option(
      '--same <entity=record>',
      'What an entity is: a record of the dossier, or new; may be repeated.',
      sameOf,
      new Map(),
    )
    .action(async (file, options) => {
      const { importFtmCommand } = await import('./commands/import-ftm.ts');
      end(await importFtmCommand(file, options, host));
    });
}

/** Ids of entities may hold an equals sign, those of records do not. */
function sameOf(text: string, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const at = text.lastIndexOf('=');
  if (at < 1 || at === text.length - 1) throw new InvalidArgumentError('It is an entity, an equals sign and a record.');
  return new Map([...before, [text.slice(0, at), text.slice(at + 1)]]);
}

/** Options of every import. */
function taking(command: Command, title: string): Command {
  return command
    .addOption(needed('--case <case>', 'Folder of the case, or its dossier file.'))
    .addOption(needed('--by <name>', 'Who took it in.'))
    .option('--title <title>', 'What the file is, in words that name nobody at risk.', notEmpty, title)
    .option('--source <id>', 'Id of the source of the file (src_…); may be repeated.', each, [])
    .option('--acquired <time>', 'When it was come by, with the offset: 2026-11-20T10:00+02:00.', notEmpty)
    .addOption(new Option('--method <method>', 'How; needs --acquired.').choices(EVIDENCE_WORDS.method))
    .option('-d, --date <date>', 'Day of the import, YYYY-MM-DD. Default: today.')
    .option('--dry-run', 'Print what would be made; write nothing.', false);
}

function sub(command: Command, name: ImportCommandName): Command {
  const { description, after } = HELP.import.commands[name];
  return command.command(name).description(description).addHelpText('after', after);
}
