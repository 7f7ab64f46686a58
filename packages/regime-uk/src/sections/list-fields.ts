import {
  type Block,
  type CellContent,
  fieldTable,
  type InlineContent,
  paragraph,
  table,
} from '@sanctions-packet/core/document';
import {
  cited,
  type Heading,
  postsTable,
  postTitle,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { isOtherScript, isPermittedName, scriptOf } from '../permitted-name.ts';
import { databaseNumbers, entityRows, individualRows } from './list-particulars.ts';
import { measuresAsked, regulationsNamed } from './regulations.ts';

export interface ListRow {
  readonly label: InlineContent;
  readonly value: CellContent;
}

/** The target in the fields of the UK Sanctions List, ready to be copied; then the posts held. */
export function listFieldsSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      paragraph(context.t('uk.list.intro', { citation: context.law.citation('uk-list-single') })),
      ...latinNames(context),
      ...otherScripts(context),
      fieldTable([...designation(context), ...particulars(context), ...shared(context)], context.t('uk.list.fields')),
      paragraph(context.t('uk.list.left-blank')),
      ...confusion(context),
      ...postsTable(context),
    ],
  };
}

/** Latin forms that a name field takes, split into its fields. The list writes the surname in Name 6. */
function latinNames(context: SectionContext): readonly Block[] {
  const { t, words, target, lacks } = context;
  const forms = latinForms(context);
  const permitted = forms.filter(({ full }) => isPermittedName(full));
  const reduced = forms.length === 0 || permitted.length > 0;
  if (!reduced || forms.length === 0) lacks('uk.lacks.permitted-name', target.target.id);
  const columns = [
    { header: t('uk.list.name-type'), share: 3 },
    { header: t('uk.list.name-6'), share: 3 },
    { header: t('uk.list.name-1'), share: 3 },
    { header: t('uk.list.names-2-5'), share: 3 },
  ];
  const rows = permitted.map(({ index, role }) => [t(`uk.name-type.${role}`), ...nameCells(context, index)]);
  const others = forms.filter(({ full }) => !isPermittedName(full));
  return [
    rows.length === 0 ? paragraph(t('uk.list.no-name')) : table(columns, rows, { caption: t('uk.list.names') }),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            t('uk.list.other-letters', {
              names: words.join(
                others.flatMap(({ index }) => words.field(target.target, `names[${index}].full`) ?? []),
              ),
              citation: context.law.citation('uk-list-names'),
            }),
          ),
        ]),
  ];
}

function latinForms({ target }: SectionContext) {
  return target.target.names
    .map(({ role, full, tag }, index) => ({ role, full, tag, index }))
    .filter(({ role, tag }) => role !== 'native' && !isOtherScript(tag));
}

function nameCells(context: SectionContext, index: number): readonly CellContent[] {
  const { t, words, target } = context;
  const at = `names[${index}]`;
  const parts = target.target.names[index]?.parts;
  const note = (content: InlineContent) => cited(context, content, target.target.id);
  const full = words.field(target.target, `${at}.full`) ?? [];
  if (target.kind === 'entity' || parts === undefined || parts.family.length === 0) return [note(full), [], []];
  const part = (path: string) => words.field(target.target, `${at}.parts.${path}`);
  const spaced = (items: readonly (InlineContent | undefined)[]) =>
    items
      .filter((item) => item !== undefined)
      .flatMap((item, place) => (place === 0 ? [item] : [t('list.space'), item]));
  return [
    note(spaced(parts.family.map((_, place) => part(`family[${place}]`)))),
    spaced([part('given[0]')]),
    spaced([...parts.given.slice(1).map((_, place) => part(`given[${place + 1}]`)), part('patronymic')]),
  ];
}

function otherScripts({ t, words, target, lacks }: SectionContext): readonly Block[] {
  const forms = target.target.names.flatMap(({ role, tag }, index) =>
    role === 'native' || isOtherScript(tag) ? [index] : [],
  );
  if (forms.length === 0) {
    lacks('lacks.native-name', target.target.id);
    return [paragraph(t('uk.list.no-native'))];
  }
  return [
    table(
      [
        { header: t('uk.list.native'), share: 5 },
        { header: t('uk.list.native-script'), share: 3 },
        { header: t('uk.list.native-language'), share: 3 },
      ],
      forms.map((index) => [
        nativeForm({ t, words, target }, index),
        scriptWords(t, target.target.names[index]?.tag ?? ''),
        words.languageName(target.target, `names[${index}].tag`) ?? t('value.not-recorded'),
      ]),
      { caption: t('uk.list.natives') },
    ),
  ];
}

/** Scripts that have a word in the string file. */
const SCRIPTS: readonly string[] = [
  'Cyrl',
  'Arab',
  'Hans',
  'Hant',
  'Hani',
  'Grek',
  'Geor',
  'Armn',
  'Hebr',
  'Deva',
  'Beng',
  'Thai',
  'Khmr',
  'Laoo',
  'Mymr',
  'Kore',
  'Hang',
  'Jpan',
  'Ethi',
  'Mong',
];

function scriptWords(t: SectionContext['t'], tag: string): InlineContent {
  const script = scriptOf(tag);
  if (script === undefined) return t('value.not-recorded');
  return t(`uk.script.${SCRIPTS.includes(script) ? script : 'other'}`);
}

/** The name tagged with its own language, so that it is drawn and read as such. */
function nativeForm(
  { t, words, target }: Pick<SectionContext, 't' | 'words' | 'target'>,
  index: number,
): InlineContent {
  const { id, names } = target.target;
  const form = names[index];
  const native = words.nativeName(id);
  if (form !== undefined && native?.value === form.full) return native;
  const name = words.field(target.target, `names[${index}].full`);
  return name === undefined || form === undefined ? t('value.not-recorded') : { ...name, language: form.tag };
}

function designation(context: SectionContext): readonly ListRow[] {
  const { t, target, refer } = context;
  return [
    { label: t('uk.list.regime'), value: regulationsNamed(context).map((id) => paragraph(t(`uk.list.regime.${id}`))) },
    { label: t('uk.list.type'), value: t(`uk.list.type.${target.kind}`) },
    { label: t('uk.list.source'), value: t('uk.list.source.uk') },
    { label: t('uk.list.measures'), value: sanctions(context) },
    { label: t('uk.list.reasons'), value: t('uk.list.reasons.where', { section: refer.section('reasons') }) },
  ];
}

/** As the list writes them, with a bar between. */
function sanctions(context: SectionContext): InlineContent {
  const { t } = context;
  const names = measuresAsked(context).map((measure) => t(`uk.list.sanction.${measure}`));
  if (names.length === 0) return t('uk.measures.none');
  return names.flatMap((name, index) => (index === 0 ? [name] : [t('uk.list.pipe'), name]));
}

function particulars(context: SectionContext): readonly ListRow[] {
  const { target } = context.target;
  return 'kind' in target ? entityRows(context, target) : individualRows(context, target);
}

function shared(context: SectionContext): readonly ListRow[] {
  const { t, words, target } = context;
  const addresses = target.target.addresses.flatMap(
    (_, index) => words.field(target.target, `addresses[${index}].full`) ?? [],
  );
  const posts = target.posts.map((post) => paragraph(postTitle(context, post)));
  return [
    ...(target.kind === 'entity' || posts.length === 0 ? [] : [{ label: t('uk.list.position'), value: posts }]),
    {
      label: t('uk.list.address'),
      value: addresses.length === 0 ? t('uk.list.annex-only') : addresses.map((line) => paragraph(line)),
    },
    { label: t('uk.list.other'), value: other(context) },
  ];
}

function other(context: SectionContext): CellContent {
  const { t, words, target } = context;
  const summary = target.target.summary === undefined ? [] : words.proseLine(target.target, 'summary');
  const said = Array.isArray(summary) && summary.length === 0 ? [] : [paragraph(summary)];
  const all = [...said, ...databaseNumbers(context)];
  return all.length === 0 ? t('value.not-recorded') : all;
}

function confusion({ t, words, target }: SectionContext): readonly Block[] {
  if (!('conflictingFacts' in target.target) || target.target.conflictingFacts === undefined) return [];
  return [paragraph(t('uk.list.confusion')), ...words.prose(target.target, 'conflictingFacts')];
}
