import type { Command, Option } from 'commander';

/** Where on the command line the word stands that is being typed. */
export type Place =
  | { readonly kind: 'option'; readonly command: Command }
  | { readonly kind: 'value'; readonly command: Command; readonly option: Option; readonly before: string }
  | { readonly kind: 'argument'; readonly command: Command; readonly position: number };

export interface Found {
  readonly place: Place;
  /** What is typed of the word so far. */
  readonly typed: string;
  /** The folder of the case or its dossier, when the words before name one. */
  readonly home?: string;
}

/** Reads the words after the program's name; the last one is being typed, and may be empty. */
export function placeOf(program: Command, words: readonly string[]): Found {
  const typed = words.at(-1) ?? '';
  const { command, position, waiting, home } = words.slice(0, -1).reduce(read, { command: program, position: 0 });
  const found = (place: Place, text = typed): Found => ({
    place,
    typed: text,
    ...(home === undefined ? {} : { home }),
  });
  if (waiting !== undefined) return found({ kind: 'value', command, option: waiting, before: '' });
  if (!typed.startsWith('-')) return found({ kind: 'argument', command, position });
  const [flag = '', ...value] = typed.split('=');
  const option = value.length === 0 ? undefined : optionOf(command, flag);
  if (option === undefined) return found({ kind: 'option', command });
  return found({ kind: 'value', command, option, before: `${flag}=` }, value.join('='));
}

/** What the words read so far have come to. */
interface Reading {
  readonly command: Command;
  /** Arguments given to the command. */
  readonly position: number;
  /** An option whose value is the next word. */
  readonly waiting?: Option;
  readonly home?: string;
}

function read({ waiting, ...before }: Reading, word: string): Reading {
  const { command, position } = before;
  // bash makes three words of --regime=us.
  if (waiting !== undefined && word === '=') return { ...before, waiting };
  if (waiting !== undefined) return waiting.long === '--case' ? { ...before, home: word } : before;
  if (word.startsWith('-')) {
    const option = word.includes('=') ? undefined : optionOf(command, word);
    return option !== undefined && takesValue(option) ? { ...before, waiting: option } : before;
  }
  const next = position === 0 ? command.commands.find((one) => one.name() === word) : undefined;
  if (next !== undefined) return { ...before, command: next };
  const isCase = command.registeredArguments[position]?.name() === 'case';
  return { ...before, position: position + 1, ...(isCase ? { home: word } : {}) };
}

function optionOf(command: Command, word: string): Option | undefined {
  const [flag] = word.split('=');
  return word.startsWith('-') ? command.options.find(({ long, short }) => long === flag || short === flag) : undefined;
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}
