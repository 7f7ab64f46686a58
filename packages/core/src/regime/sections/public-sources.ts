import { type CellContent, link, paragraph, table } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import type { Heading } from './heading.ts';
import { relevantEvidence } from './relevant-evidence.ts';

/** What anybody can look up: publications behind the exhibits, with publisher, date and address; `none` when there is none. */
export function publicSourcesSection(heading: Heading, { none }: { readonly none: string }): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const { t } = context;
      const rows = sourceRows(context);
      if (rows.length === 0) return [paragraph(t(none))];
      return [
        table(
          [
            { header: t('evidence.number'), share: 2 },
            { header: t('exhibit.title'), share: 6 },
            { header: t('evidence.date'), share: 2 },
            { header: t('exhibit.address'), share: 6 },
          ],
          rows,
        ),
      ];
    },
  };
}

function sourceRows({ t, words, refer, target }: SectionContext): readonly (readonly CellContent[])[] {
  const missing = t('value.not-recorded');
  return relevantEvidence(target).flatMap((item) => {
    if (item.withheld || item.sensitivity !== 'public') return [];
    const address = words.field(item, 'publication.url') ?? words.field(item, 'acquisition.url');
    if (item.publication === undefined && address === undefined) return [];
    return [
      [
        refer.exhibit(item.id),
        [words.field(item, 'title') ?? missing, words.field(item, 'publication.publisher')]
          .filter((line) => line !== undefined)
          .map((line) => paragraph(line)),
        words.date(item, 'publication.date', 'table') ?? words.date(item, 'createdWhen', 'table') ?? missing,
        address === undefined ? missing : link(address.value, address),
      ],
    ];
  });
}
