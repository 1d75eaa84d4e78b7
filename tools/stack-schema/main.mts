// Writes schema/stack.schema.json, the schema of a stack's file, from the types in lib: npm run stack-schema [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RootSchema } from '../../lib/stack-file/schema.js';
import { stackSchema } from './stack-schema.mjs';

const FILE = join('schema', 'stack.schema.json');

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run stack-schema [-- --check]');
  process.exit(2);
}
const { schema, omitted } = stackSchema(process.cwd());
const text = printed(schema);
if (args.length === 0) {
  writeFileSync(FILE, text);
  console.log(
    `${FILE}: ${Object.keys(schema.$defs).length} definitions; without a form in YAML: ${omitted.join(', ')}`,
  );
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} differs from the types; run npm run stack-schema and commit`);
  process.exitCode = 1;
}

/** A line for each definition: small, and to compare. */
function printed({ $defs, ...schema }: RootSchema): string {
  const lines = (members: object) =>
    Object.entries(members).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${lines(schema).join(',\n')},\n"$defs": {\n${lines($defs).join(',\n')}\n}\n}\n`;
}
