// What a package is made of, as CycloneDX 1.6: every dependency that its users install, read out of pnpm-lock.yaml, with
// content hash and licence. No time, no random number: the same lockfile gives the same bytes (licences of binaries for other
// kinds of machine are not at hand, and stay out).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Enums, Models, Serialize, SPDX, Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import { parse } from 'yaml';
import { root } from '../root.mjs';

const SPECIFICATION = Spec.Spec1dot6;
const STORE = join(root, 'node_modules', '.pnpm');

/** Reads the lockfile once; `billOf(folder)` then gives the bill of `packages/<folder>` as JSON text, checked by its schema. */
export function readLockfile() {
  const lock = parse(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
  const stored = readdirSync(STORE);
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(SPECIFICATION));
  const validator = new Validation.JsonStrictValidator(SPECIFICATION.version);
  return {
    async billOf(folder) {
      const text = serializer.serialize(makeBill(folder, lock, stored), { sortLists: true, space: 2 });
      const fault = await validator.validate(text);
      if (fault !== null) throw new Error(`The bill of ${folder} is no CycloneDX: ${JSON.stringify(fault)}`);
      return `${text}\n`;
    },
  };
}

function makeBill(folder, lock, stored) {
  const bill = new Models.Bom();
  const made = new Map();
  const top = componentOfHouse(posix.join('packages', folder));
  bill.metadata.component = top;

  const componentAt = ({ workspace, key }) => {
    const at = workspace ?? key;
    if (made.has(at)) return made.get(at);
    const component = workspace === undefined ? componentOfOthers(key, lock, stored) : componentOfHouse(workspace);
    made.set(at, component);
    bill.components.add(component);
    const needs = workspace === undefined ? neededByOthers(key, lock) : neededByHouse(workspace, lock);
    for (const need of needs) component.dependencies.add(componentAt(need).bomRef);
    return component;
  };
  made.set(posix.join('packages', folder), top);
  for (const need of neededByHouse(posix.join('packages', folder), lock)) {
    top.dependencies.add(componentAt(need).bomRef);
  }
  return bill;
}

/** What an installed package of the house brings: `{ workspace }`, a folder, or `{ key }`, a name in the lockfile. */
function neededByHouse(workspace, { importers, snapshots }) {
  const { dependencies = {}, optionalDependencies = {} } = importers[workspace];
  return Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, { version }]) =>
    version.startsWith('link:')
      ? { workspace: posix.join(workspace, version.slice('link:'.length)) }
      : { key: keyOf(name, version, snapshots) },
  );
}

function neededByOthers(key, { snapshots }) {
  const { dependencies = {}, optionalDependencies = {} } = snapshots[key];
  return Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, version]) => ({
    key: keyOf(name, version, snapshots),
  }));
}

/** A dependency under another name than its own is written with its own. */
function keyOf(name, version, snapshots) {
  const key = [`${name}@${version}`, version].find((one) => Object.hasOwn(snapshots, one));
  if (key === undefined) throw new Error(`pnpm-lock.yaml does not tell what ${name} ${version} is.`);
  return key;
}

function componentOfHouse(workspace) {
  const manifest = readJson(join(root, workspace, 'package.json'));
  return componentOf(manifest.name, manifest.version, manifest);
}

function componentOfOthers(key, { packages }, stored) {
  const plain = key.replace(/\(.*$/, '');
  const at = plain.lastIndexOf('@');
  const [name, version] = [plain.slice(0, at), plain.slice(at + 1)];
  const component = componentOf(name, version, installed(name, version, stored));
  const { integrity } = packages[plain].resolution;
  component.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(integrity.split('-')[1], 'base64').toString('hex'));
  return component;
}

function componentOf(name, version, manifest) {
  const [scope, plain] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = new PackageURL('npm', scope, plain, version).toString();
  const component = new Models.Component(Enums.ComponentType.Library, plain, {
    bomRef: purl,
    version,
    purl,
    ...(scope === undefined ? {} : { group: scope }),
    ...(manifest?.description === undefined ? {} : { description: manifest.description }),
  });
  if (typeof manifest?.license === 'string') component.licenses.add(licenceOf(manifest.license));
  return component;
}

function licenceOf(text) {
  if (SPDX.isSupportedSpdxId(text)) return new Models.SpdxLicense(text);
  return / (OR|AND|WITH) /.test(text) ? new Models.LicenseExpression(text) : new Models.NamedLicense(text);
}

/** The manifest of a dependency; of binaries for other machines there is none here. */
function installed(name, version, stored) {
  const start = `${name.replace('/', '+')}@${version}`;
  const folder = stored.find((one) => one === start || one.startsWith(`${start}_`) || one.startsWith(`${start}(`));
  const file = folder && join(STORE, folder, 'node_modules', name, 'package.json');
  return file && existsSync(file) ? readJson(file) : undefined;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
