import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The files of a zip, as text. */
export type ZipTexts = Map<string, string>;

/** Takes a zip file apart, lets its files be changed, and puts it together again; names given as bytes stay so. */
export function rewriteZip(
  bytes: Uint8Array,
  change: (texts: ZipTexts) => void,
  comments: Readonly<Record<string, string>> = {},
): Uint8Array {
  const texts: ZipTexts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  );
  change(texts);
  const files: Zippable = {};
  for (const [name, text] of texts) {
    const comment = comments[name];
    files[name] = [Buffer.from(text), comment === undefined ? { level: 1 } : { level: 1, comment }];
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12) });
}

/** Replaces a piece of a part, which must be there. */
export function inPart(name: string, from: string | RegExp, to: string): (texts: ZipTexts) => void {
  return (texts) => {
    const text = texts.get(name);
    if (text === undefined || text.search(from) === -1) throw new Error(`${name} has nothing like ${from}`);
    texts.set(name, text.replace(from, to));
  };
}

/** With a comment on the file as a whole. */
export function withComment(bytes: Uint8Array, comment: string): Uint8Array {
  const added = Buffer.from(comment);
  const whole = Buffer.concat([bytes, added]);
  whole.writeUInt16LE(added.length, bytes.length - 2);
  return whole;
}
