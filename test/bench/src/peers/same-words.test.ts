import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { printedText, validateDocument } from '@sanctions-packet/core/document';
import PizZip from 'pizzip';
import { tool } from '../../../support/tools.ts';
import { dossierDocument } from '../dossier-document.ts';
import { docxtemplaterDocx } from './docxtemplater.ts';
import { flatDocument } from './flat-document.ts';
import { pdfkitPdf } from './pdfkit.ts';
import { pdfmakeDefinition } from './pdfmake-definition.ts';

const document = dossierDocument(12);
/** Words that hold a letter: list marks, numbers of notes and page numbers differ by nature. */
const wordsOf = (text: string) => (text.match(/[\p{L}\p{M}’-]*\p{L}[\p{L}\p{M}’-]*/gu) ?? []).sort();
const wanted = () => wordsOf(printedText(document));

/** Every string below `text` in a pdfmake definition. */
function pdfmakeWords(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(pdfmakeWords).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  const { text, stack, ol, columns, table, toc } = node as Record<string, unknown>;
  const body = typeof table === 'object' && table !== null ? (table as Record<string, unknown>)['body'] : [];
  const title = typeof toc === 'object' && toc !== null ? (toc as Record<string, unknown>)['title'] : [];
  return [text ?? [], stack ?? [], ol ?? [], columns ?? [], body, title].map(pdfmakeWords).join(' ');
}

/** The entries of the contents, which pdfmake writes by itself. */
const contentsWords = () =>
  document.sections
    .flatMap((section) => [section, ...section.children.filter((child) => child.type === 'section')])
    .flatMap(({ title }) => wordsOf(title.map((node) => (node.type === 'text' ? node.value : '')).join('')));

describe('the document that is measured', () => {
  it('is valid, and of the length it says', () => {
    expect(validateDocument(document)).toEqual([]);
    const { length } = wanted();
    expect(length).toBeGreaterThan(3500);
    expect(length).toBeLessThan(5500);
    expect(flatDocument(document).notes.length).toBeGreaterThanOrEqual(36);
    expect(flatDocument(document).body.filter(({ kind }) => kind === 'table')).toHaveLength(3);
  });

  it('has the same words for pdfmake', () => {
    const { content } = pdfmakeDefinition(flatDocument(document));
    expect([...wordsOf(pdfmakeWords(content)), ...contentsWords()].sort()).toEqual(wanted());
  });

  it('has the same words in the file of PDFKit, which says its running lines on every page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const file = join(folder, 'document.pdf');
      writeFileSync(file, await pdfkitPdf(flatDocument(document)));
      const text = execFileSync(tool('pdftotext'), ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
      const counted = new Map<string, number>();
      // A line may end after a hyphen.
      const whole = (said: string) => said.replace(/-\n?/g, '');
      for (const word of wordsOf(whole(text))) counted.set(word, (counted.get(word) ?? 0) + 1);
      for (const word of wordsOf(whole(printedText(document)))) counted.set(word, (counted.get(word) ?? 0) - 1);
      expect([...counted].filter(([, count]) => count < 0)).toEqual([]);
      const running = new Set(wordsOf('Contains no confidential content Submission June Page of'));
      expect([...counted].filter(([word, count]) => count > 0 && !running.has(word))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has the same words in the file of docxtemplater', () => {
    const xml = new PizZip(docxtemplaterDocx(flatDocument(document))).file('word/document.xml')?.asText() ?? '';
    const text = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
      .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, run]) => run).join(''))
      .join('\n');
    expect(wordsOf(text)).toEqual(wanted());
  });
});
