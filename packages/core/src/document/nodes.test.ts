import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as room from './index.ts';
import type { NodeType } from './nodes.ts';

const EVERY_TYPE: Readonly<Record<NodeType, true>> = {
  document: true,
  section: true,
  paragraph: true,
  list: true,
  fieldTable: true,
  table: true,
  quotation: true,
  figure: true,
  notice: true,
  signature: true,
  pageBreak: true,
  text: true,
  emphasis: true,
  strong: true,
  link: true,
  note: true,
  exhibitReference: true,
  sectionReference: true,
  lineBreak: true,
};

describe('the room', () => {
  it('exports the reading side beside the builders', () => {
    const reading = [
      'children',
      'dispatch',
      'exhibitEntries',
      'fold',
      'plainText',
      'printedText',
      'validateDocument',
      'walk',
      'walkTexts',
    ];
    expect(Object.keys(room)).toEqual(expect.arrayContaining(reading));
  });
});

describe('DOCUMENT.md', () => {
  const page = readFileSync(join(__dirname, '../../DOCUMENT.md'), 'utf8');
  const headings = [...page.matchAll(/^### `(\w+)`$/gm)].map((match) => match[1]);

  it('has one heading for each node type, and no other', () => {
    expect([...headings].sort()).toEqual(Object.keys(EVERY_TYPE).sort());
  });

  it('gives each node its fields and an example of its type', () => {
    for (const type of Object.keys(EVERY_TYPE)) {
      const [, after = ''] = page.split(`### \`${type}\`\n`);
      const [body = ''] = after.split(/^##/m);
      expect(body).toContain(`interface ${type} {`);
      expect(body).toContain(`"type": "${type}"`);
    }
  });
});
