import type * as z from 'zod';
import { parseEdtf } from '../../edtf.ts';
import { EDTF_REMEDY } from './edtf-remedy.ts';
import { nearestWord } from './nearest-word.ts';
import type { Finding, Path, ReadingCode } from './reading-code.ts';
import { fieldsOf, kindAlong, schemasAlong, unwrap } from './schema-at.ts';

type Issue = z.core.$ZodIssue;
interface Where {
  readonly path: Path;
  readonly schemas: readonly z.core.$ZodType[];
  readonly description: string | undefined;
  readonly value: unknown;
}

/**
 * Turns what the schema refused into problems in our own words. Neither the value nor the name of an unknown field
 * is repeated: both may be somebody's name.
 */
export function schemaFindings(root: z.ZodType, input: unknown, issue: Issue): readonly Finding<ReadingCode>[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const schemas = schemasAlong(root, path);
  const known = schemas.length === path.length + 1 ? schemas.at(-1) : undefined;
  const where: Where = { path, schemas, description: descriptionOf(known), value: valueAt(input, path) };
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(where, key));
  return [found(where, ...judge(issue, where))];
}

type Judgement = readonly [code: ReadingCode, what: string, fix: string];

function judge(issue: Issue, where: Where): Judgement {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    if (where.value === undefined)
      return ['evidence.missing-field', 'A required field is missing.', missingRemedy(issue)];
    if (where.value === null)
      return ['evidence.empty-value', 'The field has no value.', 'Give it a value or remove the field.'];
  }
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, where);
    case 'invalid_value':
      return [
        'evidence.unknown-value',
        'The value is not one of those allowed.',
        `Use one of: ${issue.values.map(String).join(', ')}.`,
      ];
    case 'too_big':
      return tooBig(issue, where);
    case 'too_small':
      return tooSmall(issue, where);
    case 'custom':
      return custom(issue.params?.['code'], where);
    case 'invalid_key':
      return ['evidence.wrong-form', 'A key is not the id of a regime.', 'Use a regime id such as us or uk.'];
    default:
      return wrongForm(where);
  }
}

function missingRemedy(issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue): string {
  if (issue.code === 'invalid_value') return `Add the field with one of: ${issue.values.map(String).join(', ')}.`;
  return `Add the field with ${TYPE_WORDS[issue.expected] ?? 'a value'}.`;
}

function wrongType(issue: z.core.$ZodIssueInvalidType, { value }: Where): Judgement {
  const expected = TYPE_WORDS[issue.expected] ?? 'a value of another type';
  const quote = issue.expected === 'string' && typeof value !== 'object' ? ' Put the value in quotes.' : '';
  return ['evidence.wrong-type', `The value should be ${expected}.`, `Write ${expected} here.${quote}`];
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  never: 'nothing',
};

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig, _where: Where): Judgement {
  if (origin === 'string') {
    return [
      'evidence.too-long',
      `The text is longer than ${maximum} characters.`,
      'Shorten it or divide it between records.',
    ];
  }
  if (origin === 'array')
    return ['evidence.too-long', `The list has more than ${maximum} entries.`, 'Divide the list.'];
  return ['evidence.out-of-range', `The number is greater than ${maximum}.`, `Give a number of at most ${maximum}.`];
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall, where: Where): Judgement {
  if (origin === 'array')
    return ['evidence.empty-value', 'The list is empty.', `Give at least ${minimum} entry, or remove the field.`];
  if (origin !== 'string')
    return ['evidence.out-of-range', `The number is less than ${minimum}.`, `Give a number of at least ${minimum}.`];
  if (where.value === '') return ['evidence.empty-value', 'The text is empty.', 'Give it a value or remove the field.'];
  return wrongForm(where);
}

function custom(code: unknown, where: Where): Judgement {
  if (code === 'evidence.invalid-date') {
    const result = typeof where.value === 'string' ? parseEdtf(where.value) : undefined;
    const fault = result?.ok === false ? result.fault : 'syntax';
    return ['evidence.invalid-date', 'The date cannot be read or does not exist.', EDTF_REMEDY[fault]];
  }
  if (code === 'evidence.invalid-time') {
    return ['evidence.invalid-time', 'The day or time does not exist.', where.description ?? 'Use YYYY-MM-DD.'];
  }
  if (code === 'evidence.unknown-country') {
    return [
      'evidence.unknown-country',
      'The country code is not assigned.',
      'Use the ISO 3166-1 alpha-2 code, or XK for Kosovo.',
    ];
  }
  return wrongForm(where);
}

function wrongForm(where: Where): Judgement {
  const kind = kindAlong(where.schemas.slice(-1))?.kind;
  const what =
    kind === 'ref'
      ? 'The reference is not the id of a record allowed here.'
      : 'The value does not have the form required.';
  return [
    'evidence.wrong-form',
    what,
    where.description === undefined ? 'Use the form the schema describes.' : `Expected: ${where.description}`,
  ];
}

function unknownField(where: Where, key: string): Finding<ReadingCode> {
  const here = where.schemas.at(-1);
  const fields = here === undefined ? [] : Object.keys(fieldsOf(here));
  const near = nearestWord(key, fields);
  const fix =
    near === undefined ? 'Remove it, correct its name, or move it into ext.' : `Did you mean ${near}? Else remove it.`;
  return { ...found(where, 'evidence.unknown-field', 'A field is not known here.', fix), key };
}

function found({ path }: Where, code: ReadingCode, what: string, fix: string): Finding<ReadingCode> {
  return { problem: { code, severity: 'block', at: '', what, fix }, path };
}

function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const own = (schema as z.ZodType).description;
  return own ?? (unwrap(schema) as z.ZodType).description;
}

export function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}
