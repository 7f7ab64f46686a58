// Writes the JSON Schemas of the dossier, the vault and the record of a packet from the compiled core: node tools/write-schemas.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const { dossierJsonSchema, SCHEMA_VERSION, vaultJsonSchema } = await import(
  new URL('../packages/core/dist/evidence/index.js', import.meta.url).href
);
const { packetRecordJsonSchema } = await import(new URL('../packages/core/dist/regime/index.js', import.meta.url).href);
const folder = join(root, 'packages', 'core', 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of [
  ['dossier', dossierJsonSchema()],
  ['vault', vaultJsonSchema()],
]) {
  writeFileSync(join(folder, `${name}-${SCHEMA_VERSION}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

writeFileSync(join(folder, 'packet-record-1.0.schema.json'), `${JSON.stringify(packetRecordJsonSchema(), null, 2)}\n`);
