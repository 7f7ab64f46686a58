import { type Block, list, paragraph, section, table } from '@sanctions-packet/core/document';
import { groundsReliedOn, type Heading, type SectionContext, type SectionPlan } from '@sanctions-packet/core/regime';
import { groundWords } from './ground-words.ts';
import { instrumentsNamed } from './instruments-named.ts';
import { regulationBlocks } from './regulation-blocks.ts';

/** The Acts with the paragraphs relied on, the regulations of the state, and what a listing entails. */
export function legalBasisSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      paragraph(context.t(`ca.legal-basis.intro.${context.target.kind}`)),
      instrumentTable(context),
      section('legal-basis-paragraphs', context.t('ca.legal-basis.paragraphs'), paragraphs(context)),
      section('legal-basis-regulations', context.t('ca.legal-basis.regulations'), regulationBlocks(context)),
      section('legal-basis-decision', context.t('ca.legal-basis.decision'), decision(context)),
      section('legal-basis-effects', context.t('ca.legal-basis.effects'), effects(context)),
    ],
  };
}

function instrumentTable(context: SectionContext): Block {
  const { t, law } = context;
  return table(
    [
      { header: t('ca.legal-basis.instrument'), share: 4 },
      { header: t('ca.legal-basis.provides'), share: 6 },
    ],
    instrumentsNamed(context).map(({ provision }) => [law.citation(provision), law.statement(provision)]),
  );
}

function paragraphs(context: SectionContext): readonly Block[] {
  const relied = groundsReliedOn(context);
  if (relied.length === 0) return [paragraph(context.t('basis.none'))];
  return [
    list(
      'unordered',
      relied.map(({ provision }) => groundWords(context, provision)),
    ),
  ];
}

function decision(context: SectionContext): readonly Block[] {
  const { t, law } = context;
  const named = instrumentsNamed(context);
  return [
    paragraph(
      t('ca.legal-basis.decides', {
        citations: context.words.join(named.map(({ id }) => law.citation(`ca-${id}-4-1`))),
      }),
    ),
    ...named.flatMap(({ id }) => {
      const standard = law.standard(id);
      return standard === undefined
        ? []
        : [paragraph(t('ca.legal-basis.standard', { instrument: law.instrument(id), standard }))];
    }),
  ];
}

function effects(context: SectionContext): readonly Block[] {
  const { t, law, words, target } = context;
  const named = instrumentsNamed(context);
  const dealings = words.join(named.map(({ dealings: provision }) => law.citation(provision)));
  const seizure = words.join(named.map(({ id }) => law.citation(`ca-${id}-4-1-b`)));
  return [
    paragraph(t('ca.legal-basis.seizure', { dealings, seizure })),
    ...(target.kind === 'entity'
      ? []
      : [
          paragraph(
            t('ca.legal-basis.inadmissible', {
              citations: words.join(named.map(({ inadmissibility }) => law.citation(inadmissibility))),
            }),
          ),
        ]),
  ];
}
