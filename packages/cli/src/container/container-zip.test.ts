import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { unzipContainer, zipContainer } from './container-zip.ts';

const files = [
  { path: 'packet.json', bytes: strToU8('{}') },
  { path: 'internal/checklist.html', bytes: strToU8('<p>'.repeat(500)) },
];

describe('zipContainer', () => {
  it('gives the same bytes for the same files and day, in whatever order they come', () => {
    const zip = zipContainer(files, '2021-06-01');
    expect(zipContainer([...files].reverse(), '2021-06-01')).toEqual(zip);
    expect(zipContainer(files, '2021-06-02')).not.toEqual(zip);
  });

  it('gives the files back', () => {
    const back = unzipContainer(zipContainer(files, '2021-06-01'));
    expect(new Map(back?.map(({ path, bytes }) => [path, bytes]))).toEqual(
      new Map(files.map(({ path, bytes }) => [path, bytes])),
    );
  });
});

describe('unzipContainer', () => {
  const zeros = new Uint8Array(1024 ** 2);

  it.each([
    ['no archive', strToU8('nothing')],
    ['a path that leads out', zipSync({ '../x.txt': strToU8('x') })],
    ['an absolute path', zipSync({ '/etc/x.txt': strToU8('x') })],
    ['a path that is not neutral', zipSync({ 'Hidden Name.pdf': strToU8('x') })],
    ['an archive that is cut short', zipContainer(files, '2021-06-01').slice(0, -30)],
    ['an archive that grows beyond measure', claiming(zipSync({ 'a.txt': zeros }), 2 ** 31)],
  ])('takes nothing of %s', (_title, archive) => {
    expect(unzipContainer(archive)).toBeUndefined();
  });
});

/** The same archive, whose list of contents says that its first file has this size. */
function claiming(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at < archive.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return archive;
}
