// Writes the manual page of the command out of the words of `sanctions-packet help`: node tools/man-page.mjs, after a build.
// A test says when it is not fresh.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtCommand, helpPages } from './help-pages.mjs';
import { root } from './root.mjs';

const PAGE = join(root, 'packages', 'cli', 'man', 'sanctions-packet.1');

/** The page, as `man` reads it (groff's man macros). It bears no date: the same words give the same bytes. */
export async function manPage(command) {
  const { topics, program, commands } = await helpPages(command);
  const { usage, blocks } = partsOf(program.text);
  const [[purpose, ...more], ...rest] = blocks;
  const lines = [
    '.\\" Written by tools/man-page.mjs out of the words of help; change those.',
    '.TH SANCTIONS\\-PACKET 1 "" "Sanctions Packet" "User Commands"',
    '.SH NAME',
    `sanctions\\-packet \\- ${roff(purpose)}`,
    '.SH SYNOPSIS',
    ...asIs([usage]),
    '.SH DESCRIPTION',
    ...[more, ...rest].flatMap(body),
    '.SH COMMANDS',
    ...commands.flatMap(({ words, text }) => {
      const parts = partsOf(text);
      return [`.SS ${roff(words.join(' '))}`, ...asIs([parts.usage]), ...parts.blocks.flatMap(body)];
    }),
    ...topics.flatMap(({ words, text }) => [
      `.SH ${roff(words[0].replaceAll('-', ' ').toUpperCase())}`,
      ...blocksOf(text).flatMap(body),
    ]),
  ];
  // What follows a heading is a paragraph already.
  const told = lines.filter((line, at) => line !== '.P' || !/^\.S[HS] /.test(lines[at - 1]));
  return `${told.join('\n')}\n`;
}

/** The line after `Usage:`, and the blocks below it, each a list of lines. */
function partsOf(text) {
  const [usage, ...blocks] = blocksOf(text);
  return { usage: usage.map((line) => line.replace(/^Usage: /, '').trim()).join(' '), blocks };
}

function blocksOf(text) {
  return text.split(/\n{2,}/).map((block) => block.split('\n'));
}

function body([first, ...lines]) {
  if (/^(Arguments|Options|Commands):$/.test(first)) return ['.P', `.B ${first}`, ...entries(lines)];
  return runsOf([first, ...lines]).flatMap((run) => (isIndented(run[0]) ? asIs(run) : ['.P', ...run.map(roff)]));
}

/** `  term   what it means`, which may go on below, deeper. */
function entries(lines) {
  const told = [];
  for (const line of lines) {
    const [, term, meaning = ''] = line.match(/^ {2}(\S.*?)(?: {2,}(\S.*))?$/) ?? [];
    if (term === undefined) told.at(-1).meaning.push(line.trim());
    else told.push({ term, meaning: meaning === '' ? [] : [meaning] });
  }
  return told.flatMap(({ term, meaning }) => ['.TP', `.B ${roff(term)}`, ...meaning.map(roff)]);
}

/** Lines that follow each other and are all indented, or all not: examples and tables, and sentences. */
function runsOf(lines) {
  const runs = [];
  for (const line of lines) {
    if (runs.length > 0 && isIndented(runs.at(-1)[0]) === isIndented(line)) runs.at(-1).push(line);
    else runs.push([line]);
  }
  return runs;
}

function isIndented(line) {
  return line.startsWith(' ');
}

function asIs(lines) {
  return ['.P', '.nf', ...lines.map(roff), '.fi'];
}

/** Signs as they are: not as commands, nor as the nicer ones that a typesetter would put in their place. */
function roff(line) {
  const signs = { '\\': '\\e', '-': '\\-', "'": '\\(aq', '`': '\\(ga', '^': '\\(ha', '~': '\\(ti', '"': '\\(dq' };
  const text = [...line]
    .map(
      (sign) =>
        signs[sign] ?? (sign > '~' ? `\\[u${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]` : sign),
    )
    .join('');
  return text.replace(/^\./, '\\&.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(dirname(PAGE), { recursive: true });
  writeFileSync(PAGE, await manPage(await builtCommand()));
}
