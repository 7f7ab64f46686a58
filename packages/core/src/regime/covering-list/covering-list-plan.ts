import { type Block, type CellContent, fieldTable, paragraph, type SourcedText, table } from '../../document/index.ts';
import { sourcedText } from '../../document/sourced-text.ts';
import type { DocumentPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import { submittersInOrder } from '../sections/contact-point.ts';
import { groundsReliedOn } from '../sections/grounds-relied-on.ts';
import { postWords } from '../sections/post-words.ts';
import type { TargetView } from '../target-view.ts';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/**
 * The list that goes with several submissions of one filing: who is proposed, in which post, on which grounds, and in
 * which folder the submission lies. It states nothing that the submissions do not state with their sources.
 */
export function coveringListPlan(
  { profile, container, handling }: Pick<DocumentPlan, 'profile' | 'container' | 'handling'>,
  submissions: readonly SectionContext[],
): DocumentPlan {
  return {
    id: 'covering-list',
    title: 'document.covering-list',
    profile,
    container,
    formats: ['docx', 'pdf'],
    ...(handling === undefined ? {} : { handling }),
    contents: 0,
    opening: (context) => [
      ...head(context),
      paragraph(context.t('covering-list.intro')),
      ...listOf(submissions, 'individual'),
      ...listOf(submissions, 'entity'),
    ],
    sections: [],
  };
}

function head(context: SectionContext): readonly OpeningBlock[] {
  const { t, law, words } = context;
  return [
    fieldTable([
      {
        label: t('covering-list.to'),
        value: law.addressees
          .filter(({ role }) => role === 'addressee')
          .map(({ office, institution }) => paragraph(t('covering-list.addressee', { office, institution }))),
      },
      {
        label: t('covering-list.from'),
        value: words.join(submittersInOrder(context).map(({ id }) => words.name(id))),
      },
      { label: t('covering-list.date'), value: words.today() },
    ]),
  ];
}

/** Numbered through both tables, in the order of the case. */
function listOf(submissions: readonly SectionContext[], kind: TargetView['kind']): readonly OpeningBlock[] {
  const own = submissions.filter(({ target }) => target.kind === kind);
  const [first] = own;
  if (first === undefined) return [];
  const { t } = first;
  const before = kind === 'individual' ? 0 : submissions.length - own.length;
  return [
    table(
      [
        { header: t('covering-list.number'), share: 2, align: 'end' },
        { header: t('identity.name'), share: 7 },
        { header: t(kind === 'individual' ? 'covering-list.post' : 'identity.entity-kind'), share: 10 },
        { header: t('covering-list.grounds'), share: 12 },
        { header: t('covering-list.folder'), share: 5 },
      ],
      own.map((context, index) => row(context, before + index + 1)),
      { caption: t(`covering-list.${kind}`) },
    ),
  ];
}

function row(context: SectionContext, number: number): readonly CellContent[] {
  const { t, words, law, target } = context;
  const { id } = target.target;
  const native = words.nativeName(id);
  const name = words.name(id);
  const citations = distinct(groundsReliedOn(context).map(({ provision }) => law.citation(provision)));
  return [
    words.count(number, 'list-number'),
    native === undefined || native.value === name.value ? name : [paragraph(name), paragraph(native)],
    'kind' in target.target ? t(`entity-kind.${target.target.kind}`) : posts(context),
    citations.length === 0
      ? t('covering-list.no-ground')
      : citations.flatMap((citation, index) => (index === 0 ? [citation] : [t('covering-list.separator'), citation])),
    sourcedText(id, { kind: 'computed', by: 'folder' }),
  ];
}

/** Every post as it is recorded: which of them matters is argued in the submission. */
function posts(context: SectionContext): CellContent {
  const { target, t } = context;
  if (target.kind === 'individual' && target.posts.length === 0) return t('posts.none');
  return target.posts.map((post) => paragraph(postWords(context, post)));
}

/** Several provisions may be cited by the same wider words. */
function distinct(citations: readonly SourcedText[]): readonly SourcedText[] {
  return [...new Map(citations.map((citation) => [citation.value, citation])).values()];
}
