import type { SourcedText } from '../../document/index.ts';
import { sourcedText } from '../../document/sourced-text.ts';
import {
  citationToPrint,
  inLanguage,
  type LawProblem,
  type Localized,
  type Provision,
  type ProvisionVersion,
  type RegimeLaw,
  statementToPrint,
  versionInForce,
} from '../../law/index.ts';
import type { AddresseeWords, LawWords } from '../section-context.ts';

/**
 * Law facts as words of one language, in the version in force on a day. Nothing unverified comes out: a pinpoint falls
 * back to its wider citation, a statement or an address to nothing; `tell` hears of each.
 */
export function createLawWords(
  law: RegimeLaw,
  asOf: string,
  language: string,
  tell: (problem: LawProblem) => void,
): LawWords {
  const provisionOf = (id: string): Provision => {
    const provision = law.provisions.get(id);
    if (provision === undefined) throw new Error(`The regime has no provision ${id}`);
    return provision;
  };
  /** A provision out of force blocks the packet elsewhere; its last words stand in so that composing can go on. */
  const versionOf = (provision: Provision): ProvisionVersion => {
    const version = versionInForce(provision, asOf) ?? provision.versions.at(-1);
    if (version === undefined) throw new Error(`Provision ${provision.id} has no version`);
    return version;
  };
  const words = (localized: Localized, provision: string): SourcedText =>
    sourcedText(inLanguage(localized, language), { kind: 'provision', provision });

  return {
    citation: (id) => {
      const provision = provisionOf(id);
      const printed = citationToPrint(provision, versionOf(provision));
      for (const problem of printed.problems) tell(problem);
      return words(printed.citation, id);
    },
    statement: (id) => {
      const provision = provisionOf(id);
      const printed = statementToPrint(provision, versionOf(provision));
      for (const problem of printed.problems) tell(problem);
      return printed.statement === undefined
        ? sourcedText('', { kind: 'provision', provision: id })
        : words(printed.statement, id);
    },
    title: (id) => words(provisionOf(id).title, id),
    instrument: (id) => {
      const { name, provision } = instrumentOf(law, id);
      return words(name, provision);
    },
    standard: (id) => {
      const { standard, provision } = instrumentOf(law, id);
      return standard === undefined || standard.reading === 'unverified' ? undefined : words(standard.value, provision);
    },
    addressees: addressees(law, language),
    officialForm: law.filing.officialForm.value,
    summaryWords: law.filing.summaryWords?.value,
  };
}

function instrumentOf(law: RegimeLaw, id: string) {
  const instrument = law.program.instruments.find((candidate) => candidate.id === id);
  if (instrument === undefined) throw new Error(`The regime has no instrument ${id}`);
  return instrument;
}

function addressees(law: RegimeLaw, language: string): readonly AddresseeWords[] {
  return law.authority.addressees.map(({ id, role, office, institution, address, salutation }) => {
    const sourced = (value: string): SourcedText =>
      sourcedText(value, { kind: 'provision', provision: `authority.${id}` });
    const lines = address === undefined || address.reading === 'unverified' ? [] : address.value;
    return {
      id,
      role,
      office: sourced(inLanguage(office.value, language)),
      institution: sourced(inLanguage(institution.value, language)),
      address: lines.map(sourced),
      ...(salutation === undefined || salutation.reading === 'unverified'
        ? {}
        : { salutation: sourced(inLanguage(salutation.value, language)) }),
    };
  });
}
