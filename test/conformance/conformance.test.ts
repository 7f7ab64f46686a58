import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { blocks } from '@sanctions-packet/core';
import { disclose, type Profile } from '@sanctions-packet/core/disclosure';
import { type Document, walkTexts } from '@sanctions-packet/core/document';
import { inLanguage, reviewSheet, versionInForce } from '@sanctions-packet/core/law';
import {
  assess,
  checkRegime,
  compose,
  type DocumentPlan,
  INTERNAL_LANGUAGE,
  internalKeys,
  type Regime,
  regimeWords,
} from '@sanctions-packet/core/regime';
import { CASES, type ConformanceCase } from './cases.ts';
import { inventedSources } from './invented-sources.ts';
import { regimesOnDisk } from './regimes.ts';

const AS_OF = '2026-06-01';

const ROOT = join(__dirname, '../..');

describe.each(regimesOnDisk())('$home', ({ home, name, shipped, regime }) => {
  it('is named after its id', () => {
    expect(name).toBe(`regime-${regime.id}`);
    if (shipped) expect(home).toBe(`packages/${name}`);
  });

  it('has a LAW.md that says what its law facts say today', () => {
    expect(readFileSync(join(ROOT, home, 'LAW.md'), 'utf8')).toBe(reviewSheet(regime.law));
  });

  it('is published only when no fact of its law is invented', () => {
    expect(inventedSources(regime.law).length > 0).toBe(!shipped);
  });

  it('keeps the rules', () => {
    expect(checkRegime(regime)).toEqual([]);
  });

  it('has English words for the papers that stay in the house, and makes no document from them alone', () => {
    const words = regimeWords({ regime, asOf: AS_OF });
    expect([...internalKeys(regime)].filter((key) => words.string(key) === '')).toEqual([]);
    for (const { instrument, provision } of regime.grounds) {
      expect(words.instrument(instrument)).toBe(englishName(regime, instrument));
      expect(words.citation(provision)).not.toBe('');
    }
    const english = regime.law.filing.languages.value.includes(INTERNAL_LANGUAGE);
    expect(Object.keys(regime.strings).includes(INTERNAL_LANGUAGE)).toBe(english);
    expect(regime.internal === undefined).toBe(english);
  });

  describe.each(CASES)('$name', (one) => {
    const languages = regime.law.filing.languages.value;
    it.each(languages)('is put on paper in %s, every document', (language) => {
      for (const plan of regime.documents) {
        const outcome = onPaper(regime, one, plan, language);
        expect(outcome.problems.filter(blocks)).toEqual([]);
        if (!outcome.ok || outcome.value === undefined) continue;
        expect(outcome.value.sections.map(({ id }) => id)).toEqual(sectionsInOrder(plan, outcome.value));
        expect(unverifiedPrinted(regime, outcome.value, language)).toEqual([]);
      }
    });
  });
});

function englishName({ law }: Regime, instrument: string): string | undefined {
  return law.program.instruments.find(({ id }) => id === instrument)?.name[INTERNAL_LANGUAGE];
}

function onPaper(regime: Regime, { dossier: make, target }: ConformanceCase, plan: DocumentPlan, language: string) {
  const profile: Profile = plan.profile === 'restricted' ? `restricted:${regime.id}` : plan.profile;
  const disclosed = disclose(make(regime.id), undefined, { profile, recipient: regime.id, asOf: AS_OF });
  if (!disclosed.ok) throw new Error(JSON.stringify(disclosed.problems, null, 1));
  const { dossier } = disclosed.value;
  const assessment = assess({ dossier, regime, target, asOf: AS_OF });
  return compose({ dossier, regime, plan, assessment, language });
}

/** The plan's order, of the sections that are there. */
function sectionsInOrder(plan: DocumentPlan, document: Document): readonly string[] {
  const printed = new Set(document.sections.map(({ id }) => id));
  return plan.sections.map(({ id }) => id).filter((id) => printed.has(id));
}

/** Words of law facts that nobody has verified: a pinpoint or a statement that should not be on the page. */
function unverifiedPrinted(regime: Regime, document: Document, language: string): readonly string[] {
  const found: string[] = [];
  walkTexts(document, ({ from, value }) => {
    if (from.kind !== 'provision') return;
    const provision = regime.law.provisions.get(from.provision);
    const version = provision && versionInForce(provision, AS_OF);
    if (version?.reading !== 'unverified') return;
    const wider = inLanguage(version.widerCitation, language);
    const hidden = [version.citation, version.statement].map((words) => inLanguage(words, language));
    if (value !== wider && hidden.includes(value)) found.push(value);
  });
  return found;
}
