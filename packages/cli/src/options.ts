import { InvalidArgumentError, Option } from 'commander';

/** An option that may be repeated, each time with one value. */
export function each(text: string, before: readonly string[]): readonly string[] {
  return [...before, notEmpty(text)];
}

export function notEmpty(text: string): string {
  if (text === '') throw new InvalidArgumentError('It is empty.');
  return text;
}

export function identityOption(): Option {
  return new Option('--identity <file>', 'File of a secret key that opens the vault; may be repeated.')
    .argParser(each)
    .default([], 'the file that SANCTIONS_PACKET_IDENTITY names');
}

export function passphraseOption(): Option {
  return new Option(
    '--passphrase-file <file>',
    'File whose first line opens the vault; - for standard input. Default: asked at the terminal.',
  ).argParser(notEmpty);
}

export function readableOption(): Option {
  return new Option(
    '--allow-readable-vault',
    'Take a vault that is not encrypted and that others on this machine may read.',
  ).default(false);
}

export function needed(flags: string, description: string): Option {
  return new Option(flags, description).makeOptionMandatory().argParser(notEmpty);
}
