import type { LawProblem } from '../law-problem.ts';
import type { RegimeLaw } from '../regime-law.ts';

/** Ids are unique in their list, provisions carry the programme's prefix, and what an instrument rests on exists. */
export function checkIds(law: RegimeLaw): readonly LawProblem[] {
  return [
    ...repeated(law.program.instruments, 'program.instruments'),
    ...repeated(law.authority.addressees, 'authority.addressees'),
    ...unknownProvisions(law),
    ...[...law.provisions].flatMap(([key, { id }]) => [...misfiled(key, id), ...foreign(id, law.program.id)]),
  ];
}

function repeated(list: readonly { readonly id: string }[], at: string): readonly LawProblem[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) === index
      ? []
      : [
          {
            code: 'law.duplicate-id',
            severity: 'block',
            at: `${at}[${index}].id`,
            what: 'This id is given twice.',
            fix: 'Give each its own id.',
          },
        ],
  );
}

function unknownProvisions({ program, provisions }: RegimeLaw): readonly LawProblem[] {
  return program.instruments.flatMap(({ provision }, index) =>
    provisions.has(provision)
      ? []
      : [
          {
            code: 'law.unknown-provision',
            severity: 'block',
            at: `program.instruments[${index}].provision`,
            what: 'This provision is not among the provisions of the regime.',
            fix: 'Add its file, or correct the id.',
            provision,
          },
        ],
  );
}

function misfiled(key: string, id: string): readonly LawProblem[] {
  if (key === id) return [];
  const what = 'The provision is kept under another id than its own.';
  return [
    {
      code: 'law.misfiled',
      severity: 'block',
      at: `provisions.${key}`,
      what,
      fix: 'Keep it under its own id.',
      provision: id,
    },
  ];
}

function foreign(id: string, program: string): readonly LawProblem[] {
  if (id.startsWith(`${program}-`)) return [];
  const what = "The id does not begin with the regime's id.";
  return [
    {
      code: 'law.foreign-id',
      severity: 'block',
      at: `provisions.${id}.id`,
      what,
      fix: `Begin it with "${program}-".`,
      provision: id,
    },
  ];
}
