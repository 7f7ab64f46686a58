import { type Block, fieldTable, type InlineContent, paragraph, table } from '@sanctions-packet/core/document';
import {
  identificationSection,
  photographRows,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { extensionOf } from '../extension.ts';

const identification = identificationSection({ id: 'person', title: 'lv.section.person' });

/** Numbers that stand on a document which identifies its holder. */
const DOCUMENTS: readonly string[] = ['passport', 'diplomatic-passport', 'driving-licence'];

/** Who is proposed, then every field that the list of foreigners keeps; what is not recorded is said. */
export const person: SectionPlan = {
  ...identification,
  build: (context) => [...identification.build(context), ...registerFields(context), ...identityDocuments(context)],
};

function registerFields(context: SectionContext): readonly Block[] {
  const {
    t,
    law,
    words,
    target: { target },
  } = context;
  if (!('citizenship' in target)) return [];
  const missing = t('value.not-recorded');
  const recorded = extensionOf(target).nationalityType;
  const type = recorded ?? (target.citizenship.length > 0 ? 'citizen' : undefined);
  const addresses = target.addresses.flatMap((_, index) => words.field(target, `addresses[${index}].full`) ?? []);
  const residence = target.residence.flatMap((_, index) => words.country(target, `residence[${index}].country`) ?? []);
  const home: readonly InlineContent[] = addresses.length > 0 ? addresses : residence;
  return [
    paragraph(t('lv.law-cited', { statement: law.statement('lv-register'), citation: law.citation('lv-register') })),
    fieldTable([
      { label: t('identity.sex'), value: target.sex === undefined ? missing : t(`sex.${target.sex.value}`) },
      { label: t('identity.birth-place'), value: birthPlace(context) ?? missing },
      { label: t('lv.person.residence'), value: home.length === 0 ? missing : words.join(home) },
      {
        label: t('lv.person.nationality-type'),
        value: type === undefined ? missing : t(`lv.nationality-type.${type}`),
      },
      { label: t('lv.person.reason'), value: law.citation('lv-imig-61-2') },
      { label: t('lv.person.found'), value: t('lv.person.found.open') },
      { label: t('lv.person.dates'), value: t('lv.person.found.open') },
      ...photographRows(context, 'lv.person.photo'),
    ]),
  ];
}

function birthPlace({ words, target: { target } }: SectionContext): InlineContent | undefined {
  if (!('citizenship' in target)) return undefined;
  const { birth } = target;
  const named = birth?.place === undefined ? words.field(target, 'birth.placeName') : words.name(birth.place);
  return named ?? words.country(target, 'birth.country');
}

function identityDocuments({ t, words, target: { target } }: SectionContext): readonly Block[] {
  if (!('citizenship' in target)) return [];
  const missing = t('value.not-recorded');
  const rows = target.identifiers.flatMap(({ scheme }, index) => {
    const at = `identifiers[${index}]`;
    const number = words.field(target, `${at}.value`);
    if (!DOCUMENTS.includes(scheme) || number === undefined) return [];
    return [
      [
        t(`identifier.${scheme}`),
        number,
        words.country(target, `${at}.country`) ?? missing,
        words.field(target, `${at}.authority`) ?? missing,
        words.date(target, `${at}.validFrom`, 'table') ?? missing,
        words.date(target, `${at}.validTo`, 'table') ?? missing,
      ],
    ];
  });
  if (rows.length === 0) return [fieldTable([{ label: t('lv.document.caption'), value: missing }])];
  const columns = ['kind', 'number', 'state', 'authority', 'from', 'to'];
  return [
    table(
      columns.map((column) => ({ header: t(`lv.document.${column}`), share: column === 'number' ? 4 : 3 })),
      rows,
      { caption: t('lv.document.caption') },
    ),
  ];
}
