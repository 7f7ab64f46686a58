import { type Block, paragraph, table } from '@sanctions-packet/core/document';
import type { SectionContext, SectionPlan } from '@sanctions-packet/core/regime';
import { instrumentsNamed } from './instruments-named.ts';

/** The instruments, their citations of the day and what each allows. */
export const legalBasis: SectionPlan = {
  id: 'legal-basis',
  title: 'us.section.legal-basis',
  build: (context) => {
    const { t, law } = context;
    const instruments = instrumentsNamed(context);
    return [
      paragraph(t('us.legal-basis.intro')),
      table(
        [
          { header: t('us.legal-basis.instrument'), share: 3 },
          { header: t('us.legal-basis.citation'), share: 4 },
          { header: t('us.legal-basis.effect'), share: 5 },
        ],
        instruments.map(({ id, provision }) => [law.instrument(id), law.citation(provision), law.statement(provision)]),
      ),
      ...instruments.flatMap(({ id }) => standard(context, id)),
      paragraph(t('us.legal-basis.emergency', { citation: law.citation('us-eo-13818-emergency') })),
      paragraph(t('us.legal-basis.entry', { citation: law.citation('us-eo-13818-2') })),
      paragraph(t('us.legal-basis.regulations', { citation: law.citation('us-cfr-583-201') })),
      paragraph(t('us.legal-basis.report', { citation: law.citation('us-gma-10103') })),
    ];
  },
};

/** The test of evidence, where the law states one and it was verified. */
function standard({ t, law }: SectionContext, instrument: string): readonly Block[] {
  const words = law.standard(instrument);
  return words === undefined
    ? []
    : [paragraph(t('us.legal-basis.standard', { instrument: law.instrument(instrument), standard: words }))];
}
