import {
  type Block,
  type CellContent,
  type InlineContent,
  list,
  paragraph,
  section,
  table,
} from '../../document/index.ts';
import type { GroundAssessment } from '../assessment.ts';
import type { SectionPlan } from '../contract.ts';
import type { ElementFinding, Speaking } from '../finding.ts';
import type { SectionContext } from '../section-context.ts';
import { groundsReliedOn } from './grounds-relied-on.ts';
import type { Heading } from './heading.ts';
import { type InvolvementOptions, involvementBlocks } from './involvement-blocks.ts';
import { recordWords } from './record-words.ts';

/**
 * The argument: each involvement of the target, then each ground with its elements, the records that speak to each and
 * the exhibits behind them. `contrary` is the id of the section that holds what speaks against.
 */
export function basisSection(heading: Heading, { contrary }: { readonly contrary: string }): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      section(`${heading.id}-conduct`, context.t('basis.conduct'), involvements(context, {})),
      ...groundSections(context, heading, contrary),
    ],
  };
}

/** The involvements alone, where a government wants the facts before the law. `leaveOut` as in `involvementBlocks`. */
export function involvementSection(heading: Heading, options: InvolvementOptions = {}): SectionPlan {
  return { ...heading, build: (context) => involvements(context, options) };
}

/** The grounds alone, each with its elements, as sections inside `heading`. */
export function groundSections(context: SectionContext, heading: Heading, contrary: string): readonly Block[] {
  const relied = groundsReliedOn(context);
  if (relied.length === 0) {
    context.lacks('lacks.grounds', context.target.target.id);
    return [paragraph(context.t('basis.none'))];
  }
  return relied.map((ground) =>
    section(
      `${heading.id}-${ground.ground}`,
      context.law.title(ground.provision),
      groundBlocks(context, ground, contrary),
    ),
  );
}

function involvements(context: SectionContext, options: InvolvementOptions): readonly Block[] {
  const { t, target, lacks } = context;
  if (target.involvements.length === 0) {
    lacks('lacks.involvements', target.target.id);
    return [paragraph(t('basis.conduct.none'))];
  }
  return [
    paragraph(t('basis.conduct.intro')),
    ...target.involvements.flatMap((view, index) => involvementBlocks(context, view, index + 1, options)),
  ];
}

function groundBlocks(context: SectionContext, ground: GroundAssessment, contrary: string): readonly Block[] {
  const { t, law, refer } = context;
  const statement = law.statement(ground.provision);
  return [
    paragraph(
      t('basis.ground', { citation: law.citation(ground.provision), instrument: law.instrument(ground.instrument) }),
    ),
    ...(statement.value === '' ? [] : [paragraph(statement)]),
    paragraph(t(`verdict.${ground.verdict}`)),
    table(
      [
        { header: t('basis.element'), share: 3 },
        { header: t('basis.records'), share: 6 },
        { header: t('basis.state'), share: 2 },
      ],
      ground.elements.map((element) => [
        elementCell(context, element),
        recordsCell(context, element),
        stateCell(context, element),
      ]),
    ),
    ...(ground.elements.some(({ contradicted }) => contradicted)
      ? [paragraph(t('basis.contradicted', { section: refer.section(contrary) }))]
      : []),
  ];
}

function elementCell({ t, law }: SectionContext, { element, provision }: ElementFinding): InlineContent {
  const title = t(`element.${element}`);
  return provision === undefined ? title : t('basis.element-cited', { title, citation: law.citation(provision) });
}

function recordsCell(context: SectionContext, { speaksFor }: ElementFinding): CellContent {
  if (speaksFor.length === 0) return context.t('state.not-shown.long');
  return list(
    'unordered',
    speaksFor.map((record) => speakingWords(context, record)),
  );
}

/** A record and the exhibits it rests on, such as "Ordered: … (Exhibit 4, p. 2; Exhibit 7)". */
export function speakingWords(context: SectionContext, { record, exhibits }: Speaking): InlineContent {
  const { t, refer } = context;
  const words = recordWords(context, record);
  if (exhibits.length === 0) return t('basis.record-uncited', { record: words });
  const references = exhibits.flatMap(({ evidence, pinpoint }, index) => [
    ...(index === 0 ? [] : [t('cite.separator')]),
    refer.exhibit(evidence, pinpoint),
  ]);
  return t('basis.record-cited', { record: words, exhibits: references });
}

function stateCell({ t }: SectionContext, element: ElementFinding): CellContent {
  const { argued = false, state, contradicted, independentSources } = element;
  const said = argued && state !== 'not-shown';
  return [
    paragraph(t(said ? 'state.argued' : `state.${state}`)),
    ...(said || state === 'not-shown' ? [] : [paragraph(t('basis.sources', {}, independentSources))]),
    ...(contradicted ? [paragraph(t('state.contradicted'))] : []),
  ];
}
