import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import { HELP } from './help.ts';
import type { Host } from './host.ts';
import { each, identityOption, notEmpty, passphraseOption, readableOption } from './options.ts';

type VaultCommandName = keyof typeof HELP.vault.commands;

/** The commands below `vault`. */
export function addVaultCommands(vault: Command, host: Host, end: (code: ExitCode) => void): void {
  sub(vault, 'key')
    .argument('<file>', 'File to write the secret key to.', notEmpty)
    .action(async (file) => {
      const { vaultKey } = await import('./commands/vault-key.ts');
      end(await vaultKey(file, host));
    });
  locking(sub(vault, 'create'))
    .argument('<vault>', 'File to make, such as vault.yaml.age.', notEmpty)
    .option('--dossier <id>', 'Id of the dossier (dos_…) whose people it is to hold.')
    .option('--from <file>', 'A vault that is not encrypted yet.', notEmpty)
    .action(async (path, options) => {
      const { vaultCreate } = await import('./commands/vault-create.ts');
      end(await vaultCreate(path, options, host));
    });
  opening(sub(vault, 'add'))
    .argument('<vault>', 'The vault.', notEmpty)
    .argument('[id]', 'Id of the victim or the source that the entry is of.')
    .option('--from <file>', 'File of the entry (YAML or JSON); - for standard input.', notEmpty, '-')
    .option('--replace', 'Put the entry in the place of the one that is there.', false)
    .action(async (path, id, options) => {
      const { vaultAdd } = await import('./commands/vault-add.ts');
      end(await vaultAdd(path, id, options, host));
    });
  opening(sub(vault, 'list'))
    .argument('<vault>', 'The vault.', notEmpty)
    .action(async (path, options) => {
      const { vaultList } = await import('./commands/vault-list.ts');
      end(await vaultList(path, options, host));
    });
  locking(opening(sub(vault, 'rotate')))
    .argument('<vault>', 'The vault.', notEmpty)
    .option('--keep-old <file>', 'Leave the vault as it was in this file.', notEmpty)
    .action(async (path, options) => {
      const { vaultRotate } = await import('./commands/vault-rotate.ts');
      end(await vaultRotate(path, options, host));
    });
}

function sub(vault: Command, name: VaultCommandName): Command {
  const { description, after } = HELP.vault.commands[name];
  return vault.command(name).description(description).addHelpText('after', after);
}

function opening(command: Command): Command {
  return command.addOption(identityOption()).addOption(passphraseOption()).addOption(readableOption());
}

function locking(command: Command): Command {
  return command
    .option('--encrypt-to <key>', 'A public key (age1…) or a file of some; may be repeated.', each, [])
    .option('--new-passphrase', 'Ask for a new passphrase at the terminal.', false)
    .option('--new-passphrase-file <file>', 'File whose first line is the new passphrase.', notEmpty)
    .option('--single-key', 'One key that opens it is enough: a copy of it lies in another place.', false);
}
