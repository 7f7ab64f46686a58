import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TOOLS } from './tools.ts';

const manifest = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'));

describe('tools named in records', () => {
  it('have the versions of the manifest', () => {
    const { dependencies } = manifest;
    expect(TOOLS).toEqual({
      pdfium: `@hyzyla/pdfium ${dependencies['@hyzyla/pdfium']}`,
      pdf: dependencies['pdf-lib'].replace('npm:', '').replace(/(.)@/, '$1 '),
      sharp: `sharp ${dependencies.sharp}`,
      own: `${manifest.name} ${manifest.version}`,
    });
  });
});
