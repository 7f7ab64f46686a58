import {
  type ExhibitReference,
  exhibitReference,
  type InlineContent,
  inlines,
  type Note,
  note,
  paragraph,
  type SectionReference,
  sectionReference,
} from '../../document/index.ts';
import { sourcedText } from '../../document/sourced-text.ts';
import { dossierIndex } from '../dossier-index.ts';
import type { RecordWords, Refer, Translate } from '../section-context.ts';
import type { CitedEvidence, TargetView } from '../target-view.ts';

interface ReferNeeds {
  readonly view: TargetView;
  readonly t: Translate;
  readonly words: Pick<RecordWords, 'field'>;
  /** A pinpoint of the dossier in the words of the document's language. */
  readonly pinpointWords: (pinpoint: string) => string;
  /** Printed number of a section of this document, by id; `undefined` when the custom numbers nothing. */
  readonly sectionNumber: (id: string) => string | undefined;
  readonly sectionTitle: (id: string) => InlineContent;
}

/** A page of an exhibit in a pinpoint: `p. 4`, `pp. 4-5`, `page 4`; paragraphs and time codes name no page. */
const PAGE = /^(?:pp?\.|pages?)\s*(\d+)/i;

export function createRefer({ view, t, words, pinpointWords, sectionNumber, sectionTitle }: ReferNeeds): Refer {
  const evidenceOf = (id: string) => dossierIndex(view.dossier).find<CitedEvidence['evidence']>(id);

  const exhibit = (id: string, pinpoint?: string): ExhibitReference => {
    const evidence = evidenceOf(id);
    if (evidence === undefined) throw new Error('A citation names evidence that is not in the dossier');
    const number = sourcedText(String(evidence.exhibitNumber), { kind: 'computed', by: 'exhibit-number' });
    const page = Number(PAGE.exec(pinpoint ?? '')?.[1] ?? Number.NaN);
    return exhibitReference(
      { exhibit: id, ...(Number.isSafeInteger(page) && page > 0 ? { page } : {}) },
      pinpoint === undefined
        ? t('refer.exhibit', { number })
        : t('refer.exhibit-at', {
            number,
            pinpoint: sourcedText(pinpointWords(pinpoint), { kind: 'record', record: id, field: 'pinpoint' }),
          }),
    );
  };

  const titled = new Set<string>();
  /** "Exhibit 4, p. 2: title" at its first citation, "Exhibit 4, p. 2" after it; "Exhibit 4 (withheld)" where it stays behind. */
  const entry = ({ evidence, pinpoint }: CitedEvidence): InlineContent => {
    if (evidence.withheld) return t('cite.withheld', { exhibit: exhibit(evidence.id) });
    const title = titled.has(evidence.id) ? undefined : words.field(evidence, 'title');
    titled.add(evidence.id);
    const reference = exhibit(evidence.id, pinpoint);
    return title === undefined ? reference : t('cite.entry', { exhibit: reference, title });
  };

  const cite = (cited: readonly CitedEvidence[]): Note | undefined => {
    if (cited.length === 0) return undefined;
    // What stays behind has no place to point to: once is enough.
    const withheld = new Set<string>();
    const told = cited.filter(({ evidence: { id, withheld: behind } }) => {
      const again = withheld.has(id);
      if (behind) withheld.add(id);
      return !again;
    });
    const entries = told.flatMap((item, index) => (index === 0 ? [entry(item)] : [t('cite.separator'), entry(item)]));
    return note(paragraph(...entries, ...(endsInStop(entries) ? [] : [t('cite.end')])));
  };

  return {
    section: (id): SectionReference => {
      const number = sectionNumber(id);
      return sectionReference(
        id,
        number === undefined
          ? t('refer.section-title', { title: inlines(sectionTitle(id)) })
          : t('refer.section', { number: sourcedText(number, { kind: 'computed', by: 'section-number' }) }),
      );
    },
    exhibit,
    cite: (sources) =>
      cite(
        sources.flatMap(({ evidence: id, pinpoint }) => {
          const evidence = evidenceOf(id);
          if (evidence === undefined) return [];
          return [pinpoint === undefined ? { evidence } : { evidence, pinpoint }];
        }),
      ),
    citeRecord: (record, relation = 'supports') => cite(view.evidenceOf(record, relation)),
  };
}

/** Whether the last word carries its own stop, as the abbreviated "4. lpp." does: a second one is not put behind it. */
function endsInStop(content: InlineContent): boolean {
  const last = inlines(content).at(-1);
  if (last === undefined) return false;
  if (last.type === 'text') return last.value.endsWith('.');
  return last.type === 'exhibitReference' && endsInStop(last.children);
}
