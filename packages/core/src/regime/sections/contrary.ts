import { type Block, list, paragraph, section } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { ElementFinding } from '../finding.ts';
import type { SectionContext } from '../section-context.ts';
import { speakingWords } from './basis.ts';
import { contraryStatements } from './contrary-statements.ts';
import { groundsReliedOn } from './grounds-relied-on.ts';
import type { Heading } from './heading.ts';

/**
 * What speaks against the case: denials, official accounts, replies, contradicting records, and what is not shown. It
 * is never empty: where nothing is recorded it says so, and the checklist is told.
 */
export function contrarySection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const statements = contraryStatements(context);
      const against = contradictions(context);
      return [
        ...(statements.length + against.length === 0 ? nothing(context) : []),
        ...statements,
        ...against,
        section(`${heading.id}-gaps`, context.t('contrary.gaps'), gaps(context)),
      ];
    },
  };
}

function nothing({ t, lacks, dossier }: SectionContext): readonly Block[] {
  lacks('lacks.contrary', dossier.id);
  return [paragraph(t('contrary.none'))];
}

function elementsReliedOn(context: SectionContext): readonly ElementFinding[] {
  const elements = groundsReliedOn(context).flatMap((ground) => ground.elements);
  return [...new Map(elements.map((element) => [element.element, element])).values()];
}

function contradictions(context: SectionContext): readonly Block[] {
  const items = elementsReliedOn(context).flatMap((element) =>
    element.speaksAgainst.map((record) =>
      context.t('contrary.against', {
        element: context.t(`element.${element.element}`),
        record: speakingWords(context, record),
      }),
    ),
  );
  return items.length === 0 ? [] : [paragraph(context.t('contrary.records')), list('unordered', items)];
}

function gaps(context: SectionContext): readonly Block[] {
  const { t } = context;
  if (groundsReliedOn(context).length === 0) return [paragraph(t('basis.none'))];
  const relied = elementsReliedOn(context);
  const weak = relied.filter(({ state }) => state !== 'supported');
  const none = relied.some(({ argued }) => argued === true) ? 'contrary.gaps.none-of-evidence' : 'contrary.gaps.none';
  if (weak.length === 0) return [paragraph(t(none))];
  return [
    paragraph(t('contrary.gaps.intro')),
    list(
      'unordered',
      weak.map(({ element, state }) =>
        t('contrary.gap', { element: t(`element.${element}`), state: t(`state.${state}.long`) }),
      ),
    ),
  ];
}
