export interface NameParts {
  readonly given: string[];
  readonly patronymic?: string;
  readonly family: string[];
}

const PATRONYMIC = /(ович|евич|ич|овна|евна|ична|ұлы|улы|қызы|кызы|ovich|evich|yevich|ovna|evna|yevna|uly|kyzy)$/iu;

/**
 * The parts of a name, where the way it is written tells them: a comma (`Ivanov, Ivan`), a family name in capitals
 * before others that are not (`ИВАНОВ Иван Иванович`), or a patronymic at the end of three words (`Иванов Иван
 * Иванович`). Otherwise `undefined`: a guess is worse than none.
 */
export function readNameParts(full: string): NameParts | undefined {
  const comma = full.split(',').map((part) => part.trim());
  if (comma.length === 2) return build(comma[0] ?? '', (comma[1] ?? '').split(/\s+/));
  const [family = '', ...rest] = full.split(/\s+/);
  if (comma.length > 2 || rest.length === 0 || rest.length > 2) return undefined;
  const capitals = isCapitals(family) && !rest.some(isCapitals);
  // `Иван Иванович Абрамович` may end in a family name: where two words look like a patronymic, none is certain.
  const patronymicLast = PATRONYMIC.test(rest[1] ?? '') && !PATRONYMIC.test(rest[0] ?? '');
  return capitals || patronymicLast ? build(family, rest) : undefined;
}

function build(family: string, [given = '', second]: readonly string[]): NameParts | undefined {
  if (family === '' || given === '') return undefined;
  if (second === undefined) return { given: [given], family: [family] };
  return PATRONYMIC.test(second)
    ? { given: [given], patronymic: second, family: [family] }
    : { given: [given, second], family: [family] };
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
