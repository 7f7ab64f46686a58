import { groundsReliedOn, type SectionContext } from '@sanctions-packet/core/regime';

const INSTRUMENTS = [
  { id: 'jvcfoa', provision: 'ca-jvcfoa', dealings: 'ca-jvcfoa-4-3', inadmissibility: 'ca-irpa-sanctions-jvcfoa' },
  { id: 'sema', provision: 'ca-sema', dealings: 'ca-sema-4-2', inadmissibility: 'ca-irpa-sanctions-sema' },
] as const;

/**
 * The Acts that a document names, the first for individuals alone. Where grounds are argued, only their Acts; the second
 * Act always, since it is pleaded in the alternative.
 */
export function instrumentsNamed(context: SectionContext): readonly (typeof INSTRUMENTS)[number][] {
  const relied = new Set(groundsReliedOn(context).map(({ instrument }) => instrument));
  return INSTRUMENTS.filter(({ id }) => {
    if (id === 'sema') return true;
    return context.target.kind === 'individual' && (relied.size === 0 || relied.has(id));
  });
}
