import { Argument, type Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { AskingCommand } from './asking-command.ts';
import type { Shard } from './choice/choose-shard.ts';
import { SHELLS } from './completion/scripts.ts';
import { CONTAINER_FORMS, type ContainerForm } from './container/container-form.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { HELP } from './help.ts';
import type { Host } from './host.ts';
import { optionWords } from './option-words.ts';
import { each, identityOption, needed, notEmpty, passphraseOption, readableOption } from './options.ts';
import { tellFault } from './terminal/tell-fault.ts';
import { addVaultCommands } from './vault-commands.ts';

/** Runs the command with its arguments (without node and the script) and returns the exit code; never throws. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  try {
    const program = await createProgram(args, host, (code) => {
      exitCode = code;
    });
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    return tellFault(error, host);
  }
}

async function createProgram(args: readonly string[], host: Host, end: (code: ExitCode) => void): Promise<Command> {
  const program = new AskingCommand('sanctions-packet')
    .description(HELP.program.description)
    .version(host.version, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand(false)
    .showHelpAfterError('(add --help for how to use it)')
    .showSuggestionAfterError()
    .addHelpText('after', HELP.program.after)
    .configureHelp({ optionDescription: optionWords })
    .configureOutput({
      writeOut: host.out,
      writeErr: host.err,
      getOutHelpWidth: () => host.outTerminal.columns,
      getErrHelpWidth: () => host.errTerminal.columns,
      getOutHasColors: () => host.outTerminal.colour,
      getErrHasColors: () => host.errTerminal.colour,
    })
    .exitOverride();

  const init = sub(program, 'init');
  caseCommand(program, 'check', host)
    .option('--html <file>', 'Also write the report as one page, for a browser or a printer.', notEmpty)
    .option('--replace', 'Let that page take the place of an older file.', false)
    .option('--documents', 'Also lay out every document that is asked for, as a build would.', false)
    .action(async (path, options) => {
      const { check } = await import('./commands/check.ts');
      end(await check(path, options, host));
    });
  caseCommand(program, 'build', host)
    .addOption(new Option('-o, --out <dir>', 'Folder to write the packets to.').makeOptionMandatory())
    .option('-f, --format <list>', 'docx, pdf, or both (the default).', listOf, [])
    .option('--replace', 'Put new packets in the place of old ones; other files stay.', false)
    .option('-l, --language <tag>', 'One language to file in, such as fr. Default: all that a regime takes.', notEmpty)
    .option('--resume', 'Go on where a build into the same folder stopped; what is unchanged stays as it is.', false)
    .option('--only-failed', 'Build again what failed before, and leave the rest.', false)
    .option('--dry-run', 'Say what would be built; write nothing.', false)
    .option('--explain', 'Say why each packet is built.', false)
    .option('--shard <i/n>', 'Build one part of n, so that several machines share the work.', shardOf)
    .option('-j, --jobs <n>', 'Packets to build at the same time. Default: one for each core.', atLeastOne)
    .addOption(
      new Option('--container <form>', 'What each container is written as; asice is ready to be signed.')
        .choices(CONTAINER_FORMS)
        .default('folder' satisfies ContainerForm),
    )
    .option('--volume-pages <n>', 'Most pages of exhibits in one volume. Default: 500.', atLeastOne)
    .option('--volume-mb <n>', 'Most megabytes of exhibits in one volume. Default: 100.', atLeastOne)
    .option(
      '--encrypt-to <key>',
      'Encrypt what is written to a public key (age1…) or a file of some; may be repeated.',
      each,
      [],
    )
    .option(
      '--supplement-to <packet>',
      'Add a letter telling what changed since an earlier packet, or those in a folder.',
      notEmpty,
    )
    .action(async (path, options) => {
      const { build } = await import('./commands/build.ts');
      end(await build(path, options, host));
    });
  sub(program, 'verify')
    .argument('<packet>', 'Folder of one packet, DIR/<regime>/<target>, or one container that is a file.', notEmpty)
    .option('--case <case>', 'The case it was built from, to search its files again for what that withholds.', notEmpty)
    .option('--vault <file>', 'Vault file of the case, when it lies elsewhere.', notEmpty)
    .option('-d, --date <date>', 'Day on which consent is judged, YYYY-MM-DD. Default: today.')
    .addOption(identityOption())
    .addOption(passphraseOption())
    .addOption(readableOption())
    .option('--json', 'Print JSON (schema: sanctions-packet schema verify).', false)
    .action(async (path, options) => {
      const { verify } = await import('./commands/verify.ts');
      end(await verify(path, options, host));
    });
  addVaultCommands(sub(program, 'vault'), host, end);
  sub(program, 'diff')
    .argument('<old>', 'Folder of a packet, its internal container, or its record.', notEmpty)
    .argument('<new>', 'The later one.', notEmpty)
    .addOption(identityOption())
    .addOption(passphraseOption())
    .option('--json', 'Print JSON (schema: sanctions-packet schema diff).', false)
    .action(async (before, after, options) => {
      const { diff } = await import('./commands/diff.ts');
      end(await diff(before, after, options, host));
    });
  const evidence = sub(program, 'evidence');
  const imports = sub(program, 'import');
  // Their options list words of the schema, which takes longer to load than most commands run.
  if (args.includes('init')) (await import('./init-command.ts')).describeInit(init, host, end);
  if (args.includes('evidence')) (await import('./evidence-commands.ts')).addEvidenceCommands(evidence, host, end);
  if (args.includes('import')) (await import('./import-commands.ts')).addImportCommands(imports, host, end);
  const exports = sub(program, 'export');
  exports
    .command('ftm')
    .description(HELP.export.commands.ftm.description)
    .addHelpText('after', HELP.export.commands.ftm.after)
    .argument('<case>', 'Folder of the case, or its dossier file.', notEmpty)
    .addOption(needed('-o, --out <file>', 'File to write, as JSON Lines.'))
    .option('--vault <file>', 'Vault file, when it lies elsewhere.', notEmpty)
    .addOption(identityOption())
    .addOption(passphraseOption())
    .addOption(readableOption())
    .option('-d, --date <date>', 'Day on which consent is judged, YYYY-MM-DD. Default: today.')
    .action(async (path, options) => {
      const { exportFtmCommand } = await import('./commands/export-ftm.ts');
      end(await exportFtmCommand(path, options, host));
    });
  sub(program, 'template')
    .addOption(new Option('--language <tag>', 'Language of the headers.').choices(['en', 'ru']).default('en'))
    .option('-o, --out <file>', 'File to write: .xlsx for a workbook, else CSV. Default: CSV on stdout.', notEmpty)
    .action(async (options) => {
      const { template } = await import('./commands/template.ts');
      end(await template(options, host));
    });
  sub(program, 'acknowledge')
    .argument('<case>', 'Folder of the case, or its dossier file.', notEmpty)
    .argument('<place>', 'Path of the field, as check told it.', notEmpty)
    .addOption(new Option('--about <id>', 'Whose name the word is like, as check told it.').makeOptionMandatory())
    .addOption(new Option('--by <name>', 'Who read the text.').makeOptionMandatory().argParser(notEmpty))
    .addOption(new Option('--why <reason>', 'What the word is.').makeOptionMandatory().argParser(notEmpty))
    .option('--vault <file>', 'Vault file, when it lies elsewhere.', notEmpty)
    .addOption(identityOption())
    .addOption(passphraseOption())
    .addOption(readableOption())
    .option('-d, --date <date>', 'Day of the reading, YYYY-MM-DD. Default: today.')
    .action(async (path, place, options) => {
      const { acknowledge } = await import('./commands/acknowledge.ts');
      end(await acknowledge(path, place, options, host));
    });
  sub(program, 'regimes')
    .argument('[id]', 'Id of a regime, such as us.')
    .option('--json', 'Print JSON (schema: sanctions-packet schema regimes).', false)
    .action(async (id, options) => {
      const { regimes } = await import('./commands/regimes.ts');
      end(await regimes(id, options, host));
    });
  sub(program, 'schema')
    .argument(
      '[name]',
      'dossier, vault, check, build, build-log, verify, regimes, diff, packet-record or evidence-check.',
      'dossier',
    )
    .action(async (name) => {
      const { schema } = await import('./commands/schema.ts');
      end(await schema(name, host));
    });
  sub(program, 'completion')
    .addArgument(new Argument('<shell>', 'The shell to print it for.').choices(SHELLS))
    .action(async (shell) => {
      const { completion } = await import('./commands/completion.ts');
      end(completion(shell, host));
    });
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .option('--next', 'The word that is being typed has no letter yet.', false)
    .action(async (words, { next }) => {
      const { complete } = await import('./commands/complete.ts');
      end(await complete(program, next ? [...words, ''] : words, host));
    });
  sub(program, 'help')
    .argument('[topic...]', 'A command, such as vault add, or a topic.')
    .action(async (words) => {
      const { help } = await import('./commands/help.ts');
      end(help(program, words, host));
    });
  return program;
}

type CommandName = Exclude<keyof typeof HELP, 'program'>;

function sub(program: Command, name: CommandName): Command {
  return program.command(name).description(HELP[name].description).addHelpText('after', HELP[name].after);
}

/** What `check` and `build` have in common. */
function caseCommand(program: Command, name: 'check' | 'build', host: Host): Command {
  return sub(program, name)
    .argument('<case>', 'Folder of the case, or its dossier file.', notEmpty)
    .option(
      '-r, --regime <list>',
      `Regimes, such as us; may be repeated. Default: all${name === 'build' ? ' that the case asks' : ''}.`,
      listOf,
      [],
    )
    .option(
      '-t, --target <list>',
      'Ids of targets; may be repeated. Default: all that a measure is asked for.',
      listOf,
      [],
    )
    .option('--vault <file>', 'Vault file, when it lies elsewhere.', notEmpty)
    .addOption(identityOption())
    .addOption(passphraseOption())
    .addOption(readableOption())
    .option(
      '-d, --date <date>',
      `Day of the packet, YYYY-MM-DD. Default: today${host.env['SOURCE_DATE_EPOCH'] ? ' (SOURCE_DATE_EPOCH)' : ''}.`,
    )
    .option('--renumber', 'Give people pseudonyms that no other government sees; needs the salt of the vault.', false)
    .option('--alike <n>', 'Refuse to tell of a pseudonymous victim what fewer than n share.', wholeNumber)
    .option('--blur', 'Tell dates, places, occupations and ages of such victims less exactly.', false)
    .option('--json', `Print JSON (schema: sanctions-packet schema ${name}).`, false)
    .option('-q, --quiet', 'Tell only what stops the work.', false);
}

/** `us,uk` and repeated options alike. */
function listOf(text: string, before: readonly string[]): readonly string[] {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length === 0) throw new InvalidArgumentError('It names nothing.');
  return [...before, ...items];
}

/** `2/4`: the second of four parts. */
function shardOf(text: string): Shard {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (part === undefined || of === undefined || part < 1 || part > of)
    throw new InvalidArgumentError('Give it as 1/4, the first of four parts.');
  return { part, of };
}

function atLeastOne(text: string): number {
  const number = wholeNumber(text);
  if (number === 0) throw new InvalidArgumentError('It must be 1 or more.');
  return number;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('It is no whole number.');
  return Number(text);
}
