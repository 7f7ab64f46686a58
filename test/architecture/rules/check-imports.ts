/** The import table, held against one file. */
import { posix } from 'node:path';
import {
  type Access,
  CLOSED_ROOMS,
  CORE_LEAVES,
  CORE_ROOMS,
  type CoreDoor,
  HOMES,
  HOUSE,
  type Housemate,
  NETWORK_LIBRARIES,
  NETWORKED,
  type Room,
} from '../import-table.ts';
import { type Import, importsOf } from '../imports.ts';
import type { SourceUnit } from '../source-unit.ts';
import type { Violation } from '../violation.ts';

const OWN_SCOPE = '@sanctions-packet/';
const COMMAND = 'sanctions-packet';

type Verdict = readonly [rule: string, what: string, remedy: string];

export function checkImports(unit: SourceUnit): readonly Violation[] {
  const folder = packageFolder(unit.path);
  const row = HOUSE.find((candidate) => candidate.folder.test(folder));
  if (row === undefined) {
    const remedy = 'Give it a row in test/architecture/import-table.ts.';
    return [{ rule: 'import-table', path: unit.path, line: 1, what: `packages/${folder} has no row.`, remedy }];
  }
  return importsOf(unit).flatMap((one) => {
    const verdict = judge(unit.path, folder, row, one);
    if (verdict === undefined) return [];
    const [rule, what, remedy] = verdict;
    return [{ rule, path: unit.path, line: one.line, what, remedy }];
  });
}

function judge(path: string, folder: string, row: Housemate, one: Import): Verdict | undefined {
  const { specifier, typeOnly } = one;
  if (specifier === undefined) {
    return ['import-written-out', 'An import whose target is computed.', 'Write the module out as a string.'];
  }
  if (specifier.startsWith('.')) return judgeRelative(path, folder, specifier);
  if (specifier.startsWith('node:')) return judgeMachine(row, specifier);
  if (specifier.split('/')[0] === COMMAND || specifier.startsWith(OWN_SCOPE))
    return judgeDoor(folder, row, specifier, typeOnly);
  return judgeNetwork(folder, specifier) ?? judgeHome(path, specifier);
}

function judgeNetwork(folder: string, specifier: string): Verdict | undefined {
  const [name = ''] = specifier.split('/');
  if (!NETWORK_LIBRARIES.includes(name) || Object.hasOwn(NETWORKED, folder)) return undefined;
  return [
    'no-network',
    `Imports ${name}, which opens connections.`,
    'Only the packages that import-table.ts argues for speak to other machines.',
  ];
}

function judgeMachine(row: Housemate, specifier: string): Verdict | undefined {
  if (row.machine === 'yes') return undefined;
  return [
    'machine-only-in-cli',
    `Imports ${specifier}.`,
    'Only packages/cli knows disk, clock, randomness and process; take the value as an argument.',
  ];
}

function judgeRelative(path: string, folder: string, specifier: string): Verdict | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  const home = `packages/${folder}/src/`;
  if (!target.startsWith(home)) {
    return ['stay-at-home', `Imports ${specifier}, outside ${home}.`, 'Go by the door of the other package.'];
  }
  const closed = CLOSED_ROOMS.find((rule) => rule.from.test(path) && rule.to.test(target));
  if (closed !== undefined) return ['closed-room', `Imports ${specifier}.`, closed.why];
  return folder === 'core' ? judgeRoom(path.slice(home.length), target.slice(home.length)) : undefined;
}

/** Both paths count from packages/core/src. */
function judgeRoom(from: string, to: string): Verdict | undefined {
  const fromRoom = roomOf(from);
  const toRoom = roomOf(to);
  if (fromRoom === undefined && !CORE_LEAVES.includes(from)) {
    return [
      'core-rooms',
      `core/src/${from} is in no room.`,
      `Move it to a room; leaves are ${CORE_LEAVES.join(', ')}.`,
    ];
  }
  if (toRoom === undefined || toRoom === fromRoom) return undefined;
  const allowed = fromRoom === undefined ? [] : CORE_ROOMS[fromRoom];
  if (allowed.includes(toRoom)) return undefined;
  const known = allowed.length === 0 ? 'no other room' : `only ${allowed.join(', ')}`;
  return [
    'core-rooms',
    `core/${fromRoom ?? from} imports core/${toRoom}, and may know ${known}.`,
    'Move what both need to a leaf, or do the joining in core/regime.',
  ];
}

function roomOf(path: string): Room | undefined {
  const [first = ''] = path.split('/');
  return path.includes('/') && first in CORE_ROOMS ? (first as Room) : undefined;
}

function judgeDoor(folder: string, row: Housemate, specifier: string, typeOnly: boolean): Verdict | undefined {
  if (specifier === COMMAND || specifier.startsWith(`${COMMAND}/`)) {
    if (specifier === row.command) return undefined;
    return ['siblings', `Imports ${specifier}.`, 'The command stands on top; nothing below it imports it.'];
  }
  const [name = '', ...rest] = specifier.slice(OWN_SCOPE.length).split('/');
  if (name === 'core') return judgeCoreDoor(folder, row, specifier, rest.join('/'), typeOnly);
  if (rest.length > 0) return ['doors', `Imports ${specifier}.`, `The only door of ${name} is ${OWN_SCOPE}${name}.`];
  if (row.siblings === 'all') return undefined;
  return [
    'siblings',
    `packages/${folder} imports ${specifier}.`,
    'Siblings never import each other; packages/cli brings them together, and renderers are handed in.',
  ];
}

function judgeCoreDoor(
  folder: string,
  row: Housemate,
  specifier: string,
  subpath: string,
  typeOnly: boolean,
): Verdict | undefined {
  const door = subpath === '' ? 'root' : subpath;
  if (folder === 'core') return ['doors', `Imports ${specifier} inside core.`, 'Inside core, import the file itself.'];
  if (door !== 'root' && !(door in CORE_ROOMS)) {
    return ['doors', `Imports ${specifier}, which is no door.`, `Doors are ${Object.keys(CORE_ROOMS).join(', ')}.`];
  }
  const access: Access | undefined = row.core[door as CoreDoor];
  if (access === 'value' || (access === 'type' && typeOnly)) return undefined;
  return access === 'type'
    ? [
        'import-table',
        `packages/${folder} imports values from ${specifier}.`,
        'Only types may be imported: `import type`.',
      ]
    : ['import-table', `packages/${folder} imports ${specifier}.`, 'That door is closed to it (import-table.ts).'];
}

function judgeHome(path: string, specifier: string): Verdict | undefined {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const homes = Object.hasOwn(HOMES, name) ? HOMES[name] : undefined;
  if (homes === undefined) {
    return [
      'third-party-home',
      `Imports ${name}, which has no home.`,
      'Give it one in import-table.ts, or do without.',
    ];
  }
  if (homes.some((home) => home.test(path))) return undefined;
  const where = homes.map((home) => home.source.replaceAll('\\', '').replace('^', '')).join(' or ');
  return ['third-party-home', `Imports ${name} outside its home.`, `It lives in ${where}.`];
}

export function packageFolder(path: string): string {
  return path.split('/')[1] ?? '';
}
