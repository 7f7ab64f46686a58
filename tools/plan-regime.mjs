// What `pnpm new:regime` writes, worked out without touching the disk.

/** The id that the template bears in names, keys and paths. */
const TEMPLATE = 'qz';

/** Two-letter words of JavaScript: an export cannot bear them. */
const RESERVED = ['do', 'if', 'in'];

/** The three existing files that name every regime: the line that names one, and the order of the lines. */
export const NAMED_IN = [
  {
    path: 'packages/cli/src/every-regime.ts',
    line: (id) => `export { ${id} } from '@sanctions-packet/regime-${id}';\n`,
    like: /^export \{ [a-z]{2} \} from '@sanctions-packet\/regime-[a-z]{2}';\n/gm,
  },
  {
    path: 'packages/cli/package.json',
    line: (id) => `    "@sanctions-packet/regime-${id}": "workspace:*",\n`,
    like: /^ {4}"@sanctions-packet\/regime-[a-z]{2}": "workspace:\*",\n/gm,
  },
  {
    path: 'packages/cli/tsconfig.json',
    line: (id) => `    { "path": "../regime-${id}" },\n`,
    like: /^ {4}\{ "path": "\.\.\/regime-[a-z]{2}" \},\n/gm,
  },
];

/** Why an id cannot be taken, with what to do; nothing when it can. `taken`: ids of the regimes that are there. */
export function idFault(id, taken) {
  if (id === undefined || id === '') return 'Give the id of the new regime: pnpm new:regime <id>';
  if (!/^[a-z]{2}$/.test(id)) {
    return `An id is two lower-case letters, such as the code of the state: not "${id}".`;
  }
  if (id === TEMPLATE) return `"${TEMPLATE}" is the id of the template. Give the id of a state.`;
  if (RESERVED.includes(id)) {
    return `"${id}" is a word of JavaScript and cannot name what the package exports. Take another two letters.`;
  }
  if (taken.includes(id)) return `packages/regime-${id} is there already. Change it, or take another id.`;
  return undefined;
}

/**
 * The files of the new package by path in it, from those of the template: the id put in the place of the template's,
 * in contents and in names. `files`: contents by path.
 */
export function renamed(id, files) {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [rename(id, path), rename(id, moved(path, text))]),
  );
}

/** `qz`, `QZ` and `qzAct` become those of the id. */
function rename(id, text) {
  return text.replaceAll(TEMPLATE, id).replaceAll(TEMPLATE.toUpperCase(), id.toUpperCase());
}

/** What is otherwise in `packages/` than in `examples/`: a package there is published, and lies beside core. */
function moved(path, text) {
  if (path === 'package.json') return text.replace(/^ {2}"private": true,\n/m, '');
  if (path === 'tsconfig.json') return text.replace('../../packages/core', '../core');
  return text;
}

/**
 * An existing file with one line more, put in the order of the ids. Throws when the file names no regime in the form
 * expected, since then it was rewritten and this tool must be too.
 */
export function withLine({ path, line, like }, id, text) {
  const lines = [...text.matchAll(like)];
  const last = lines.at(-1);
  if (last === undefined) throw new Error(`${path} no longer names regimes one a line; mend tools/plan-regime.mjs.`);
  const added = line(id);
  const next = lines.find(([there]) => there > added);
  const at = next === undefined ? last.index + last[0].length : next.index;
  return text.slice(0, at) + added + text.slice(at);
}
