import type * as z from 'zod';
import { failure, type Outcome, type Problem, sortProblems, success } from '../../problem.ts';
import { migrateTo } from '../migrations/index.ts';
import { SCHEMA_VERSION } from '../schema/dossier.ts';
import { characterFindings } from './character-findings.ts';
import { forgetText } from './own-text.ts';
import { ProblemList } from './problem-list.ts';
import { proseFindings } from './prose-findings.ts';
import { type ReadSource, readSource } from './read-source.ts';
import { finding } from './read-tree.ts';
import type { Finding, Path, ReadingCode } from './reading-code.ts';
import { knownPath, readPath, writePath } from './schema-at.ts';
import { schemaFindings, valueAt } from './schema-findings.ts';
import type { ParsedSource, SourceText } from './source-text.ts';

/** Reads, migrates and checks one file against its schema, then by `check`; every problem found is returned. */
export function parseFile<Schema extends z.ZodType, Value>(
  source: SourceText | ParsedSource,
  schema: Schema,
  accept: (parsed: z.output<Schema>) => { readonly value: Value; readonly problems: readonly Problem[] },
): Outcome<Value> {
  const read = readSource(source);
  const problems = new ProblemList();
  problems.add(read.tree.findings);
  const told = (): readonly Problem[] => tell(problems, read, schema);
  if (problems.blocked && read.tree.value === undefined) return failure(told());
  problems.add(characterFindings(read.tree.value));
  const current = currentVersion(read.tree.value);
  if (!('file' in current)) {
    problems.add([current]);
    return failure(told());
  }
  problems.add(proseFindings(schema, current.file));
  const result = schema.safeParse(current.file, { reportInput: false });
  if (!result.success) {
    for (const issue of result.error.issues) problems.add(schemaFindings(schema, current.file, issue));
    return failure(told());
  }
  const accepted = accept(result.data);
  problems.add(accepted.problems.map((problem) => ({ problem, ...placeOf(problem.at, current.file) })));
  return problems.blocked ? failure(told()) : success(accepted.value, told());
}

/** A rule over two files may tell of the other, whose fields this one has not. */
function placeOf(at: string, file: Fields): Pick<Finding, 'path' | 'elsewhere'> {
  const path = readPath(at);
  const [field] = path;
  return typeof field === 'string' && !Object.hasOwn(file, field) ? { path, elsewhere: true } : { path };
}

type Fields = Readonly<Record<string, unknown>>;

function currentVersion(value: unknown): { readonly file: Fields } | Finding<ReadingCode> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return finding(
      'evidence.not-a-mapping',
      'The file is not a mapping of fields.',
      'Begin it with schemaVersion, id and title.',
    );
  }
  const fields = value as Fields;
  if (!Object.hasOwn(fields, 'schemaVersion')) {
    return finding(
      'evidence.missing-field',
      'The file does not say its version.',
      `Add schemaVersion: "${SCHEMA_VERSION}".`,
      {
        path: ['schemaVersion'],
      },
    );
  }
  const file = migrateTo(SCHEMA_VERSION, fields);
  if (file !== undefined) return { file };
  const fix = `Use "${SCHEMA_VERSION}" in quotes, or a newer release of this program.`;
  return finding('evidence.unknown-version', 'The version of the file is not known.', fix, { path: ['schemaVersion'] });
}

/** Gives each problem its path, record and place; only the problems that are told are looked up in the text. */
function tell(list: ProblemList, { tree, positionAt }: ReadSource, schema: z.ZodType): readonly Problem[] {
  const { told } = list;
  const lost = told.filter(({ offset, elsewhere }) => offset === undefined && elsewhere === undefined);
  const offsets = lost.length === 0 ? [] : tree.locate(lost.map(({ path, key }) => ({ path, key })));
  const found = new Map(lost.map((one, index) => [one, offsets[index]]));
  const problems = told.map((one): Problem => {
    const offset = one.offset ?? found.get(one);
    const position = offset === undefined ? undefined : positionAt(offset);
    const about = one.problem.about ?? recordAt(tree.value, one.path);
    return {
      ...one.problem,
      at: one.problem.at === '' ? writePath(knownPath(schema, one.path)) : one.problem.at,
      ...(about === undefined ? {} : { about }),
      ...(position === undefined ? {} : { position }),
    };
  });
  forgetText();
  return [...sortProblems(problems), ...list.summaries()];
}

/** Id of the innermost record on a path, when it has the form of an id. */
function recordAt(value: unknown, path: Path): string | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const id = valueAt(value, [...path.slice(0, length), 'id']);
    if (typeof id === 'string' && /^[a-z]{3}_[a-z0-9][a-z0-9-]{0,63}$/.test(id)) return id;
  }
  return undefined;
}
