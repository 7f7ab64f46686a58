import type * as z from 'zod';
import { parseProse } from '../prose/parse-prose.ts';
import { walkFields } from '../schema/walk-fields.ts';
import type { Finding, ReadingCode } from './reading-code.ts';

/** Every narrative that cannot be read, each with the line and column inside the narrative. */
export function proseFindings(schema: z.ZodType, value: unknown): readonly Finding<ReadingCode>[] {
  const findings: Finding<ReadingCode>[] = [];
  walkFields(schema, value, ({ kind, value: versions, path }) => {
    if (kind.kind !== 'prose' || !Array.isArray(versions)) return;
    for (const [index, version] of versions.entries()) {
      const text: unknown = (version as { readonly value?: unknown } | null)?.value;
      if (typeof text === 'string') findings.push(...narrativeFindings(text, [...path, index, 'value']));
    }
  });
  return findings;
}

function narrativeFindings(text: string, path: Finding['path']): readonly Finding<ReadingCode>[] {
  const result = parseProse(text);
  if (result.ok) return [];
  return result.faults.map(({ code, what, fix, line, column }) => ({
    problem: {
      code,
      severity: 'block',
      at: '',
      what: `${what} (Line ${line}, column ${column} of this narrative.)`,
      fix,
    },
    path,
  }));
}
