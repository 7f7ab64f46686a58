import { type Outcome, success } from '@sanctions-packet/core';
import type { Document, PaginatingRenderer, Pagination, Renderer } from '@sanctions-packet/core/document';
import { parseDossier, parseVault } from '@sanctions-packet/core/evidence';
import { assess, compose, type DocumentPlan } from '@sanctions-packet/core/regime';
import {
  buildFiling,
  createDisclosures,
  type Disclosures,
  type FilingItem,
  type Packet,
} from '@sanctions-packet/packet';
import { us } from '@sanctions-packet/regime-us';
import { docxRenderer } from '@sanctions-packet/render-docx';
import { DAY } from '../case.ts';
import type { RoundFacts } from '../measuring/result.ts';
import type { Stopwatch } from '../measuring/stopwatch.ts';
import { pdf, succeeded } from './engine.ts';
import { readCase } from './inputs.ts';

export interface Drafted {
  readonly plan: DocumentPlan;
  readonly document: Document;
}

/** Files of the target at hand, for the filing that is run beside to be timed without its renderers. */
interface Finished {
  readonly pages: Map<string, Pagination>;
  readonly bytes: Map<string, Uint8Array>;
  /** Stops the clock of the rest of the filing, which the first file asked for has started. */
  stop: (() => void) | undefined;
}

/** One round: a case from its files to its packets, every verb timed by itself, for every target. */
export function verbWork(folder: string): (watch: Stopwatch) => Promise<RoundFacts> {
  const { dossier: text, vault: vaultText, targets } = readCase(folder);
  const layout = pdf();
  const docx = docxRenderer();
  return async (watch) => {
    const { dossier, vault } = watch.time('parse', () => {
      const vault = succeeded(parseVault({ text: vaultText, file: 'vault.yaml' }));
      return { vault, dossier: succeeded(parseDossier({ text, file: 'dossier.yaml' }, { vault })) };
    });
    const request = { dossier, vault, regime: us, date: DAY };
    const disclosures = watch.time('disclose', () => disclosed(createDisclosures(request)));

    const finished: Finished = { pages: new Map(), bytes: new Map(), stop: undefined };
    const filing = buildFiling({ ...request, targets, ...handingBack(finished, watch) });
    let facts: RoundFacts = { files: 0, bytes: 0, pages: 0 };
    for (const target of targets) {
      const drafts = draftsOf(disclosures, target, watch);
      for (const { plan, document } of drafts) await renderInto(finished, { plan, document, layout, docx, watch });
      const { files } = succeeded(await nextPacket(filing));
      finished.stop?.();
      finished.stop = undefined;
      const pages = [...finished.pages.values()].reduce((sum, { pages: count }) => sum + count, 0);
      const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
      facts = { files: facts.files + files.length, bytes: facts.bytes + bytes, pages: (facts.pages ?? 0) + pages };
    }
    return facts;
  };
}

async function nextPacket(filing: AsyncGenerator<FilingItem>): Promise<Outcome<Packet>> {
  const { value, done } = await filing.next();
  if (done) throw new Error('The filing ended before its last target.');
  return value.outcome;
}

/** Every plan of the regime, assessed and composed for one target. */
export function draftsOf(disclosures: Disclosures, target: string, watch: Stopwatch): readonly Drafted[] {
  return us.documents.flatMap((plan) => {
    const { dossier } = succeeded(disclosures.of(plan.profile === 'restricted' ? 'restricted:us' : plan.profile));
    const assessment = watch.time('assess', () => assess({ dossier, regime: us, target, asOf: DAY }));
    const document = watch.time('compose', () =>
      succeeded(compose({ dossier, regime: us, plan, assessment, language: 'en' })),
    );
    return document === undefined ? [] : [{ plan, document }];
  });
}

/** Passes the gate for the three profiles that a packet needs. */
function disclosed(disclosures: Disclosures): Disclosures {
  for (const profile of ['disclosable', 'restricted:us', 'internal'] as const) succeeded(disclosures.of(profile));
  return disclosures;
}

interface Rendering extends Drafted {
  readonly layout: PaginatingRenderer;
  readonly docx: Renderer;
  readonly watch: Stopwatch;
}

async function renderInto(finished: Finished, { plan, document, layout, docx, watch }: Rendering): Promise<void> {
  const pagination = watch.time('layout', () => succeeded(layout.paginate(document, { date: DAY })));
  finished.pages.set(document.id, pagination);
  const painted = await watch.timeAsync('paint-pdf', async () =>
    succeeded(await layout.render(document, { date: DAY })),
  );
  finished.bytes.set(`${document.id}.pdf`, painted.bytes);
  if (!plan.formats.includes('docx')) return;
  const file = await watch.timeAsync('render-docx', async () =>
    succeeded(await docx.render(document, { date: DAY, pagination })),
  );
  finished.bytes.set(`${document.id}.docx`, file.bytes);
}

/**
 * Renderers that hand back what was rendered before. The first that is asked starts the clock: the filing has composed
 * its documents by then, and what is left is everything but the verbs that are timed above.
 */
function handingBack(
  finished: Finished,
  watch: Stopwatch,
): { readonly renderers: readonly Renderer[]; readonly paginator: PaginatingRenderer } {
  const { pages, bytes } = finished;
  const pagesOf = (document: Document): Pagination => {
    finished.stop ??= watch.begin('assemble');
    return pages.get(document.id) ?? { pages: 0, sections: new Map() };
  };
  const renderer = (format: keyof typeof MEDIA_TYPES): PaginatingRenderer => ({
    format,
    mediaType: MEDIA_TYPES[format],
    paginate: (document) => success(pagesOf(document)),
    render: async (document) => {
      const pagination = pagesOf(document);
      const file = bytes.get(`${document.id}.${format}`);
      if (file === undefined) throw new Error('The filing asks for a document that was not drafted.');
      return success({ pagination, bytes: file });
    },
  });
  return { renderers: [renderer('docx'), renderer('pdf')], paginator: renderer('pdf') };
}

/** The filing reads what it is handed as what it is said to be. */
const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
