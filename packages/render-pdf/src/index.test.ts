import { describe, expect, it } from '@jest/globals';
import * as door from './index.ts';

describe('the door of render-pdf', () => {
  it('has exactly these names', () => {
    expect(Object.keys(door).sort()).toEqual(['pdfRenderer']);
  });
});
