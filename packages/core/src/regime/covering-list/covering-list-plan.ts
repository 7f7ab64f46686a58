import { type Block, type CellContent, fieldTable, paragraph, table } from '../../document/index.ts';
import { sourcedText } from '../../document/sourced-text.ts';
import type { DocumentPlan, Regime } from '../contract.ts';
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
  grounds: Regime['grounds'],
  submissions: readonly SectionContext[],
): DocumentPlan {
  const titles = new Map(grounds.map(({ id, title }) => [id, title]));
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
      ...listOf(submissions, 'individual', titles),
      ...listOf(submissions, 'entity', titles),
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
function listOf(
  submissions: readonly SectionContext[],
  kind: TargetView['kind'],
  titles: ReadonlyMap<string, string>,
): readonly OpeningBlock[] {
  const own = submissions.filter(({ target }) => target.kind === kind);
  const [first] = own;
  if (first === undefined) return [];
  const { t } = first;
  const before = kind === 'individual' ? 0 : submissions.length - own.length;
  return [
    table(
      [
        { header: t('covering-list.number'), share: 1, align: 'end' },
        { header: t('identity.name'), share: 4 },
        { header: t(kind === 'individual' ? 'covering-list.post' : 'identity.entity-kind'), share: 5 },
        { header: t('covering-list.grounds'), share: 5 },
        { header: t('covering-list.folder'), share: 3 },
      ],
      own.map((context, index) => row(context, before + index + 1, titles)),
      { caption: t(`covering-list.${kind}`) },
    ),
  ];
}

function row(context: SectionContext, number: number, titles: ReadonlyMap<string, string>): readonly CellContent[] {
  const { t, words, law, target } = context;
  const { id } = target.target;
  const native = words.nativeName(id);
  const name = words.name(id);
  const grounds = groundsReliedOn(context).map(({ ground, provision }) =>
    paragraph(t('covering-list.ground', { title: t(titles.get(ground) ?? ground), citation: law.citation(provision) })),
  );
  return [
    words.count(number, 'list-number'),
    native === undefined || native.value === name.value ? name : [paragraph(name), paragraph(native)],
    'kind' in target.target ? t(`entity-kind.${target.target.kind}`) : posts(context),
    grounds.length === 0 ? t('covering-list.no-ground') : grounds,
    sourcedText(id, { kind: 'computed', by: 'folder' }),
  ];
}

/** Every post as it is recorded: which of them matters is argued in the submission. */
function posts(context: SectionContext): CellContent {
  const { target, t } = context;
  if (target.kind === 'individual' && target.posts.length === 0) return t('posts.none');
  return target.posts.map((post) => paragraph(postWords(context, post)));
}
