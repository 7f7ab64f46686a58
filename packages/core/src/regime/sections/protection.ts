import { type Block, type CellContent, paragraph, table } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import type { Heading } from './heading.ts';
import { type EvidenceOptions, relevantEvidence } from './relevant-evidence.ts';

/** What may be shared, what was withheld and why in general terms, and on whose consent the material rests. */
export function protectionSection(heading: Heading, { also }: EvidenceOptions = {}): SectionPlan {
  return { ...heading, build: (context) => [...statements(context), ...requests(context), ...handling(context, also)] };
}

function statements({ t, dossier }: SectionContext): readonly Block[] {
  const profile = dossier.profile.startsWith('restricted') ? 'restricted' : dossier.profile;
  return [
    paragraph(t('protection.consent')),
    paragraph(t(`protection.profile.${profile}`)),
    paragraph(t('protection.disclosure')),
  ];
}

/** The confidentiality that the submitters ask for, in their own words. */
function requests({ t, words, target }: SectionContext): readonly Block[] {
  return target.measures.flatMap((measure) => {
    if (measure.confidentiality === undefined) return [];
    return [
      paragraph(t(`protection.level.${measure.confidentiality.level}`)),
      ...(measure.confidentiality.request === undefined ? [] : words.prose(measure, 'confidentiality.request')),
    ];
  });
}

function handling({ t, refer, target }: SectionContext, also: EvidenceOptions['also']): readonly Block[] {
  const evidence = relevantEvidence(target, also);
  if (evidence.length === 0) return [];
  return [
    table(
      [
        { header: t('evidence.number'), share: 2 },
        { header: t('protection.handling'), share: 6 },
      ],
      evidence.map((item): readonly CellContent[] => [
        refer.exhibit(item.id),
        item.withheld ? t(`withholding.${item.reason}`) : t(`sensitivity.${item.sensitivity}`),
      ]),
      { caption: t('protection.caption') },
    ),
  ];
}
