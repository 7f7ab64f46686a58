import type { DossierInput } from './build-case.ts';
import type { Proof } from './facts.ts';

type Src = { readonly evidence: string; readonly pinpoint: string }[];

export interface ProofRecords {
  /** What a record cites. */
  readonly src: Src;
  /** What speaks against the claim. */
  readonly against: Src;
  readonly records: Pick<DossierInput, 'sources' | 'evidence'>;
}

/** Sources and evidence, and how records cite them. */
export function proofOf({ sources, against, admitted }: Proof): ProofRecords {
  const ids = sources === 'none' ? [] : sources === 'one' ? ['evi_one'] : ['evi_one', 'evi_two'];
  const counter = against === undefined || against === 'withdrawn' ? [] : ['evi_against'];
  const own = admitted === true ? ['evi_admission'] : [];
  return {
    src: [...ids, ...own].map(cite),
    against: counter.map(cite),
    records: {
      sources: [
        source('one', sources === 'newspapers' ? 'media' : 'ngo'),
        source('two', sources === 'newspapers' ? 'media' : 'court', sources === 'one-origin' ? 'one' : 'two'),
        source('authority', 'official'),
      ],
      evidence: [
        ...ids.map((id) => evidence(id, sources)),
        ...counter.map((id) => exhibit(id, 'official-document', 'src_authority')),
        ...own.map((id) => exhibit(id, 'official-statement', 'src_authority')),
      ],
    },
  };
}

/** Links from the evidence to each claim, with the place in it. */
export function linksOf(claims: readonly string[], { src }: ProofRecords): NonNullable<DossierInput['evidenceLinks']> {
  return claims.flatMap((subject) =>
    src.map(({ evidence, pinpoint }) => ({
      id: `lnk_${subject.slice(4)}-${evidence.slice(4)}`,
      evidence,
      subject,
      relation: 'supports' as const,
      pinpoint,
    })),
  );
}

function cite(evidence: string) {
  return { evidence, pinpoint: 'p. 1' };
}

function source(name: string, kind: 'ngo' | 'media' | 'court' | 'official', group = name) {
  const publicName = `Invented ${kind} ${name}`;
  return {
    id: `src_${name}`,
    kind,
    pseudonym: publicName,
    publicName: [{ lang: 'en', value: publicName }],
    independenceGroup: group,
    sensitivity: 'public' as const,
  };
}

function evidence(id: string, sources: Proof['sources']) {
  const item = exhibit(
    id,
    sources === 'newspapers' ? 'news-article' : 'report',
    id === 'evi_one' ? 'src_one' : 'src_two',
  );
  return sources === 'rumours' ? { ...item, credibility: { grade: 5 } } : item;
}

function exhibit(
  id: string,
  kind: 'report' | 'news-article' | 'official-document' | 'official-statement',
  from: string,
) {
  return {
    id,
    kind,
    title: [{ lang: 'en', value: `Exhibit ${id.slice(4)}` }],
    sources: [from],
    createdWhen: '2023-05-01',
    languages: ['en'],
    sensitivity: 'public' as const,
    acquisition: {
      when: '2023-05-02T10:00Z',
      by: 'Researcher',
      method: 'web-capture' as const,
      url: 'https://invented.example/page',
      archivedUrls: [{ url: 'https://archive.example/1' }],
      captures: [],
    },
  };
}
