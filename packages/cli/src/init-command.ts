import { STANDARDS_OF_PROOF } from '@sanctions-packet/core/evidence';
import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import { each, needed, notEmpty } from './options.ts';

/** Argument, options and action of `init`. */
export function describeInit(command: Command, host: Host, end: (code: ExitCode) => void): void {
  command
    .argument('<dir>', 'Folder of the new case.', notEmpty)
    .addOption(needed('--title <title>', 'Title of the case, in words that name nobody at risk.'))
    .addOption(needed('--period <interval>', 'The time it covers: 2019-09/2020-10.'))
    .addOption(
      new Option('--country <code>', 'Two-letter code of the country it is about; may be repeated.')
        .argParser(each)
        .default([])
        .makeOptionMandatory(),
    )
    .addOption(needed('--submitter <name>', 'Who files it.'))
    .option('--language <tag>', 'Language of title and name (BCP 47).', notEmpty, 'en')
    .addOption(
      new Option('--standard-of-proof <word>', 'What the dossier holds its own claims to.')
        .choices(STANDARDS_OF_PROOF)
        .default('reasonable-grounds-to-believe'),
    )
    .action(async (folder, options) => {
      const { init } = await import('./commands/init.ts');
      end(await init(folder, options, host));
    });
}
