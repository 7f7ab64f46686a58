// What a release is made of: the order of the packages, and the bill of materials of each.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const ROOT = join(__dirname, '..', '..');
const MINUTE = 60_000;

interface Component {
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

interface Bill {
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

function told<Value>(script: string): Value {
  const answer = `console.log(JSON.stringify(await (async () => { ${script} })()))`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', answer], { cwd: ROOT, encoding: 'utf8' }),
  );
}

it('each package comes after those it needs', () => {
  const order = told<readonly { manifest: { name: string; dependencies?: object } }[]>(
    `return (await import('./tools/release/packages.mjs')).packagesInOrder();`,
  ).map(({ manifest }) => manifest);
  expect(order.length).toBeGreaterThan(10);
  for (const [at, { dependencies = {} }] of order.entries()) {
    const later = new Set(order.slice(at).map(({ name }) => name));
    expect(Object.keys(dependencies).filter((name) => later.has(name))).toEqual([]);
  }
});

it(
  'a bill names everything that is installed, with its hash, and is the same each time',
  () => {
    const [text, again] = told<readonly [string, string]>(`
      const { readLockfile } = await import('./tools/release/bill-of-materials.mjs');
      return [await readLockfile().billOf('render-docx'), await readLockfile().billOf('render-docx')];
    `);
    expect(again).toBe(text);
    const bill: Bill = JSON.parse(text);
    expect(bill.specVersion).toBe('1.6');
    const purls = bill.components.map(({ purl }) => purl);
    expect(purls.filter((purl) => /^pkg:npm\/(docx|fflate|zod)@|core@/.test(purl))).toHaveLength(4);
    const others = bill.components.filter(({ purl }) => !purl.includes('sanctions-packet'));
    expect(others.filter(({ hashes }) => hashes?.[0]?.alg !== 'SHA-512')).toEqual([]);
    const known = new Set([...purls, bill.metadata.component.purl]);
    expect(
      bill.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]).filter((one) => !known.has(one)),
    ).toEqual([]);
  },
  MINUTE,
);

it('a word that publishing does not know is refused before anything is done', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/publish.mjs', '--force'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, 'Usage: node tools/publish.mjs [--publish]\n']);
});
