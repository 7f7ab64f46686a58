import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { BatchAsked, BatchPlace } from 'sanctions-packet/batch';

const PLACE = {
  root: { type: 'string' },
  vault: { type: 'string' },
  identity: { type: 'string', multiple: true },
  'passphrase-file': { type: 'string' },
  'allow-readable-vault': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

const ASKED = {
  out: { type: 'string' },
  wait: { type: 'boolean' },
  regime: { type: 'string', multiple: true },
  target: { type: 'string', multiple: true },
  date: { type: 'string' },
  format: { type: 'string', multiple: true },
  language: { type: 'string' },
  container: { type: 'string' },
  'volume-pages': { type: 'string' },
  'volume-mb': { type: 'string' },
  renumber: { type: 'boolean' },
  alike: { type: 'string' },
  blur: { type: 'boolean' },
  'encrypt-to': { type: 'string', multiple: true },
} as const satisfies ParseArgsConfig['options'];

const LOCK = { 'lock-ms': { type: 'string' } } as const satisfies ParseArgsConfig['options'];

/** What `put` was asked. */
export interface PutOptions {
  readonly asked: BatchAsked;
  readonly place: BatchPlace;
  readonly wait: boolean;
}

/** What `work` was asked. */
export interface WorkOptions {
  readonly place: BatchPlace;
  readonly lockMs?: number;
}

/** The options of `put`; nothing when they cannot be understood. */
export function putOptions(args: readonly string[]): PutOptions | undefined {
  const read = understood(() =>
    parseArgs({ args: [...args], options: { ...PLACE, ...ASKED }, allowPositionals: true, strict: true }),
  );
  if (read === undefined) return undefined;
  const { values, positionals } = read;
  const [path, ...more] = positionals;
  const { out, container = 'folder', language, date } = values;
  const numbers = [values['volume-pages'], values['volume-mb'], values.alike].map(whole);
  const [volumePages, volumeMb, alike] = numbers;
  if (path === undefined || more.length > 0 || out === undefined || !isForm(container)) return undefined;
  if (numbers.some((number) => Number.isNaN(number))) return undefined;
  const asked: BatchAsked = {
    case: path,
    out,
    regimes: several(values.regime),
    targets: several(values.target),
    formats: several(values.format),
    encryptTo: values['encrypt-to'] ?? [],
    container,
    // As the command has them when they are not given.
    renumber: values.renumber ?? false,
    blur: values.blur ?? false,
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { date }),
    ...(volumePages === undefined ? {} : { volumePages }),
    ...(volumeMb === undefined ? {} : { volumeMb }),
    ...(alike === undefined ? {} : { alike }),
  };
  return { asked, place: placeOf(values), wait: values.wait ?? false };
}

/** The options of `work`; nothing when they cannot be understood. */
export function workOptions(args: readonly string[]): WorkOptions | undefined {
  const read = understood(() => parseArgs({ args: [...args], options: { ...PLACE, ...LOCK }, strict: true }));
  const lockMs = whole(read?.values['lock-ms']);
  if (read === undefined || Number.isNaN(lockMs)) return undefined;
  return { place: placeOf(read.values), ...(lockMs === undefined ? {} : { lockMs }) };
}

interface PlaceValues {
  readonly root?: string | undefined;
  readonly vault?: string | undefined;
  readonly identity?: readonly string[] | undefined;
  readonly 'passphrase-file'?: string | undefined;
  readonly 'allow-readable-vault'?: boolean | undefined;
}

function placeOf(values: PlaceValues): BatchPlace {
  const { root = '.', vault, identity = [], 'passphrase-file': passphraseFile } = values;
  return {
    root,
    ...(vault === undefined ? {} : { vault }),
    identity,
    ...(passphraseFile === undefined ? {} : { passphraseFile }),
    allowReadableVault: values['allow-readable-vault'] ?? false,
  };
}

/** Given several times, or with commas between. */
function several(values: readonly string[] = []): readonly string[] {
  return values.flatMap((value) => value.split(','));
}

const FORMS = ['folder', 'zip', 'asice'] as const;

function isForm(form: string): form is (typeof FORMS)[number] {
  return FORMS.some((known) => known === form);
}

/** A whole number from 1 on; `NaN` for what is none, nothing for nothing. */
function whole(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : Number.NaN;
}

/** `parseArgs` throws for what it does not know. */
function understood<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
