import {
  type Block,
  type CellContent,
  type InlineContent,
  list,
  type Notice,
  notice,
  paragraph,
  table,
} from '@sanctions-packet/core/document';
import { relevantEvidence, type SectionContext, type SectionPlan } from '@sanctions-packet/core/regime';
import { accessGroundsOf } from '../access.ts';
import { ACCESS_GROUNDS, type AccessGround } from '../extension.ts';

const PENDING = 'ee-avts-40-2';

const pointOf = (ground: AccessGround): string => `ee-avts-35-1-${ground}`;

/** The points asked for the packet without the exhibits, and for the annex that names persons. */
const SHAREABLE: readonly AccessGround[] = ACCESS_GROUNDS;
const NAMING: readonly AccessGround[] = ['11', '12', '13', '15'];

/** The request to restrict access, for the first page of a document; only the authority can grant it. */
export function accessNotice({ t, law, words }: SectionContext, of: 'shareable' | 'naming' = 'shareable'): Notice {
  const provisions = [...(of === 'naming' ? NAMING : SHAREABLE).map(pointOf), PENDING];
  return notice(
    'handling',
    t('ee.access.mark'),
    paragraph(t(`ee.access.request.${of}`)),
    paragraph(t('ee.access.grounds', { citations: words.join(provisions.map((id) => law.citation(id))) })),
  );
}

/** What is asked for the annex that names persons. */
export function namingGrounds({ law, words }: SectionContext): InlineContent {
  return words.join([...NAMING.map(pointOf), PENDING].map((id) => law.citation(id)));
}

/** Why access should be restricted, point by point, and how the law lets it be done. */
export const accessRequest: SectionPlan = {
  id: 'access',
  title: 'ee.section.access',
  build: ({ t, law }) => [
    paragraph(t('ee.access.intro')),
    table(
      [
        { header: t('ee.access.ground'), share: 4 },
        { header: t('ee.access.protects'), share: 7 },
      ],
      [...SHAREABLE.map(pointOf), PENDING].map((id) => [law.citation(id), law.statement(id)]),
    ),
    paragraph(t('ee.access.why')),
    list(
      'unordered',
      ['ee-avts-11', 'ee-avts-41-1', 'ee-avts-41-2', 'ee-avts-40-3'].map((id) =>
        t('ee.law-cited', { statement: law.statement(id), citation: law.citation(id) }),
      ),
    ),
    paragraph(t('protection.consent')),
    paragraph(t('protection.disclosure')),
  ],
};

/** Exhibit by exhibit: whether it is public, and which points are asked for. */
export function accessTable(context: SectionContext): readonly Block[] {
  const { t, refer, target } = context;
  const evidence = relevantEvidence(target);
  if (evidence.length === 0) return [];
  return [
    table(
      [
        { header: t('evidence.number'), share: 2 },
        { header: t('protection.handling'), share: 4 },
        { header: t('ee.access.requested'), share: 5 },
      ],
      evidence.map((item): readonly CellContent[] => [
        refer.exhibit(item.id),
        item.withheld ? t(`withholding.${item.reason}`) : t(`sensitivity.${item.sensitivity}`),
        item.withheld ? t('ee.access.withheld') : groundsCell(context, accessGroundsOf(item)),
      ]),
      { caption: t('ee.access.caption') },
    ),
  ];
}

function groundsCell({ t, law, words }: SectionContext, grounds: readonly AccessGround[]): InlineContent {
  return grounds.length === 0
    ? t('ee.access.none')
    : words.join(grounds.map((ground) => law.citation(pointOf(ground))));
}
