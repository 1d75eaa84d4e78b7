// Imports the shared facts about Alloy into schema/<version>: npm run import-facts -- DIR
// DIR holds alloy/{schema,signals,rules}.json, parity/{derived-needs,argument-roles}.json and golden/ottl-facts.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Json, toText } from './json';
import { importNeeds } from './needs';
import { importOttl } from './ottl';
import { importRoles } from './roles';
import { importRules } from './rules';
import type { RawSchema } from './schema';
import { importSignals } from './signals';

const directory = process.argv[2];
if (directory === undefined) {
  console.error('usage: npm run import-facts -- DIR');
  process.exit(2);
}

const read = (...path: string[]): Buffer => readFileSync(join(directory, ...path));
const json = (...path: string[]): Json => JSON.parse(read(...path).toString('utf8')) as Json;

const schemaFile = read('alloy', 'schema.json');
const schema = JSON.parse(schemaFile.toString('utf8')) as RawSchema;
const files: readonly [string, string | Buffer][] = [
  ['schema.json', schemaFile],
  ['signals.json', toText(importSignals(json('alloy', 'signals.json'), schema))],
  ['rules.json', toText(importRules(json('alloy', 'rules.json'), schema))],
  ['needs.json', toText(importNeeds(json('parity', 'derived-needs.json'), schema))],
  ['roles.json', toText(importRoles(json('parity', 'argument-roles.json'), schema))],
  ['ottl.json', toText(importOttl(json('golden', 'ottl-facts.json')))],
];

const target = join('schema', schema.alloyVersion);
mkdirSync(target, { recursive: true });
for (const [name, content] of files) {
  writeFileSync(join(target, name), content);
  console.log(`${join(target, name)} ${Buffer.byteLength(content)} bytes`);
}
