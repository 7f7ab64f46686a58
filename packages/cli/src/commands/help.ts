import type { Command } from 'commander';
import { nearest } from '../choice/nearest.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { TOPICS, type Topic } from '../help-topics.ts';
import type { Host } from '../host.ts';
import { styleOf } from '../terminal/style.ts';

/** `sanctions-packet help [TOPIC…]`: the help of a command, or a page about what several have in common. */
export function help(program: Command, words: readonly string[], host: Host): ExitCode {
  const [first] = words;
  if (first !== undefined && words.length === 1 && isTopic(first)) {
    const { title, text } = TOPICS[first];
    host.out(`${styleOf(host.outTerminal).strong(title)}\n${text}\n`);
    return EXIT.done;
  }
  let command = program;
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word);
    if (next === undefined) return unknown(word, command, command === program, host);
    command = next;
  }
  command.outputHelp();
  return EXIT.done;
}

function unknown(word: string, command: Command, atTop: boolean, host: Host): ExitCode {
  const commands = command.createHelp().visibleCommands(command);
  const known = [...commands.map((one) => one.name()), ...(atTop ? Object.keys(TOPICS) : [])];
  const meant = nearest(word, known);
  const fix = meant === undefined ? `There is help on: ${known.join(', ')}.` : `Did you mean ${meant}?`;
  host.err(`error: there is no help on that\n${fix}\n`);
  return EXIT.usage;
}

function isTopic(word: string): word is Topic {
  return Object.hasOwn(TOPICS, word);
}
