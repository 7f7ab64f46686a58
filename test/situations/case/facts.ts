import type { Dossier } from '../../../packages/core/src/evidence/schema/types.ts';

type Record_<K extends keyof Dossier> = Dossier[K] extends readonly (infer R)[] ? R : never;
export type ActKind = Record_<'acts'>['kind'];
export type Mode = Record_<'involvements'>['mode'];
export type EntityKind = Record_<'entities'>['kind'];
export type Right = Record_<'incidents'>['rightsAffected'][number]['value'];
export type VictimRole = Record_<'victims'>['roleTags'][number];
type Measure = Record_<'existingListings'>['measures'][number];
type Relationship = Record_<'relationships'>;

/** A post and the body it belongs to. */
export interface Office {
  readonly body: EntityKind;
  readonly level: 'international' | 'national' | 'regional' | 'district' | 'local' | 'facility';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Listing {
  /** Id of the government that made it; a state without a regime is named by `state`. */
  readonly regime?: string;
  readonly state?: string;
  readonly programme: string;
  readonly measures: readonly Measure[];
  readonly delisted?: boolean;
}

/** Lithuanian article and gravity, as a lawyer records them on the act. */
export type Qualification = readonly {
  readonly article: string;
  readonly gravity?: 'less-serious' | 'serious' | 'very-serious';
}[];

/** A case in the words of a story; every field has the value of the base case unless a situation says otherwise. */
export interface Facts {
  /** Who is proposed: a person, or a body of this kind. */
  readonly target: 'person' | EntityKind;
  /** The office of the target; none for somebody who never held one. */
  readonly office: Office | 'none';
  readonly citizenship: readonly string[];
  readonly residence: readonly string[];
  readonly birthKnown: boolean;
  readonly nickname: boolean;
  readonly died?: string;
  readonly acts: readonly ActKind[];
  readonly when: string;
  readonly country: string;
  readonly victims: readonly VictimRole[];
  /** Two more incidents of the kind, and forty people. */
  readonly series: boolean;
  /** In dollars, for corruption. */
  readonly amount?: number;
  readonly lithuanian?: Qualification | undefined;
  readonly estonian?: readonly string[] | undefined;
  /** What the target is said to have done with the acts; `none` when nothing is claimed. */
  readonly mode: Mode | 'none';
  readonly basis: 'post' | 'conduct' | 'both';
  /** Whether the support of the target went to the doer. */
  readonly toDoer: boolean;
  /** Elements of a regime that the submission pleads in words. */
  readonly pleads: readonly string[];
  /** Somebody else who committed the acts; absent when it was the target. */
  readonly doer?: { readonly office: Office | 'none' | 'of-the-target'; readonly acts?: readonly ActKind[] };
  /** A tie of the target to the doer, to the city administration, or to a company of the doer. */
  readonly tie?: Pick<Relationship, 'type'> &
    Partial<Pick<Relationship, 'family' | 'percent'>> & {
      readonly to: 'doer' | 'administration' | 'company';
      /** The other party is the `from` of the tie: the relative, the owner. */
      readonly reversed?: boolean;
    };
  /** A company of the doer, by its share. */
  readonly companyShare?: number;
  readonly listings: readonly Listing[];
  /** Who is listed. */
  readonly listed: 'target' | 'doer' | 'body';
  readonly proof: Proof;
  readonly consent: 'given' | 'pseudonymous' | 'none' | 'never-asked';
}

/** What stands behind every record. */
export interface Proof {
  readonly sources: 'two' | 'one' | 'one-origin' | 'none' | 'rumours' | 'newspapers';
  readonly against?: 'contradicted' | 'denied' | 'acquitted' | 'withdrawn';
  readonly admitted?: boolean;
}

export const BASE_FACTS: Facts = {
  target: 'person',
  office: { body: 'police-department', level: 'district', from: '2019' },
  citizenship: ['KZ'],
  residence: ['KZ'],
  birthKnown: true,
  nickname: false,
  acts: ['torture'],
  when: '2022-01-06',
  country: 'KZ',
  victims: ['activist'],
  series: true,
  lithuanian: [{ article: '100', gravity: 'very-serious' }],
  estonian: ['serious-health-damage'],
  mode: 'committed',
  basis: 'both',
  toDoer: false,
  pleads: ['causation'],
  listings: [],
  listed: 'target',
  proof: { sources: 'two' },
  consent: 'given',
};
