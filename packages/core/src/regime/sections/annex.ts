import type { DisclosedSource, DisclosedVictim } from '../../disclosure/index.ts';
import { type Block, fieldTable, type InlineContent, paragraph, table } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import type { Heading } from './heading.ts';
import { type EvidenceOptions, relevantEvidence } from './relevant-evidence.ts';

/** Whom the pseudonyms stand for, as far as each person allowed this recipient to know. For the restricted annex. */
export function victimIdentitiesSection(heading: Heading): SectionPlan {
  return { ...heading, build: (context) => identities(context) };
}

function identities(context: SectionContext): readonly Block[] {
  const { t, target } = context;
  const victims = [
    ...new Map(target.involvements.flatMap((view) => view.victims).map((victim) => [victim.id, victim])).values(),
  ].filter((victim): victim is DisclosedVictim => 'label' in victim);
  if (victims.length === 0) return [paragraph(t('annex.victims.none'))];
  return [
    table(
      [
        { header: t('annex.person'), share: 3 },
        { header: t('annex.names'), share: 5 },
        { header: t('annex.particulars'), share: 4 },
      ],
      victims.map((victim) => [appearsAs(context, victim), openedNames(context, victim), particulars(context, victim)]),
    ),
  ];
}

/** The pseudonym under which the shareable documents speak of the person, where the profile tells it. */
function appearsAs({ words }: SectionContext, victim: DisclosedVictim) {
  return words.field(victim, 'pseudonym') ?? words.name(victim.id);
}

function openedNames({ t, words }: SectionContext, victim: DisclosedVictim) {
  const names = (victim.names ?? []).flatMap((_, index) => words.field(victim, `names[${index}].full`) ?? []);
  return names.length === 0 ? t('annex.name-withheld') : apart(names, t('cite.separator'));
}

function particulars({ t }: SectionContext, victim: DisclosedVictim) {
  const facts = [
    ...(victim.sex === undefined ? [] : [t(`sex.${victim.sex}`)]),
    ...(victim.ageBand === undefined ? [] : [t(`age-band.${victim.ageBand}`)]),
    ...(victim.status === undefined ? [] : [t(`victim-status.${victim.status.value}`)]),
  ];
  return facts.length === 0 ? t('value.not-recorded') : apart(facts, t('list.separator'));
}

/** Items side by side, not as a sentence: forms of one name, facts of different kinds. */
function apart(items: readonly InlineContent[], separator: InlineContent): InlineContent {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

/** The sources behind the exhibits, named as far as they allowed. For the restricted annex. */
export function sourceIdentitiesSection(heading: Heading, { also }: EvidenceOptions = {}): SectionPlan {
  return { ...heading, build: (context) => sources(context, also) };
}

function sources(context: SectionContext, also: EvidenceOptions['also']): readonly Block[] {
  const { t, words, target } = context;
  const ids = new Set(relevantEvidence(target, also).flatMap((item) => (item.withheld ? [] : item.sources)));
  const found = context.dossier.sources.filter(({ id }) => ids.has(id));
  if (found.length === 0) return [paragraph(t('annex.sources.none'))];
  return [
    table(
      [
        { header: t('annex.source'), share: 5 },
        { header: t('annex.kind'), share: 3 },
        { header: t('annex.connection'), share: 4 },
      ],
      found.map((source) => [words.name(source.id), t(`source-kind.${source.kind}`), connection(context, source)]),
    ),
  ];
}

function connection({ t }: SectionContext, source: DisclosedSource) {
  return source.connection === undefined ? t('value.not-recorded') : t(`connection.${source.connection.value}`);
}

/** Birth, numbers and addresses of the target, which the shareable submission leaves out. For the restricted annex. */
export function targetParticularsSection(heading: Heading): SectionPlan {
  return { ...heading, build: (context) => targetParticulars(context) };
}

function targetParticulars({ t, words, target }: SectionContext): readonly Block[] {
  const { target: party } = target;
  const rows = [
    ...('birth' in party
      ? (party.birth?.date ?? []).flatMap((_, index) => {
          const value = words.date(party, `birth.date[${index}]`, 'table');
          return value === undefined ? [] : [{ label: t('identity.birth-date'), value }];
        })
      : []),
    ...party.identifiers.flatMap(({ scheme }, index) => {
      const value = words.field(party, `identifiers[${index}].value`);
      return value === undefined ? [] : [{ label: t(`identifier.${scheme}`), value }];
    }),
    ...party.addresses.flatMap((_, index) => {
      const value = words.field(party, `addresses[${index}].full`);
      return value === undefined ? [] : [{ label: t('identity.address'), value }];
    }),
  ];
  return rows.length === 0 ? [paragraph(t('annex.target.none'))] : [fieldTable(rows)];
}
