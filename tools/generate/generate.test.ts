import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE } from './descriptions';
import { differences, writeFiles } from './files';
import { generate, generateComponents } from './generate';
import { newestVersion } from './newest-version';
import { readFacts } from './schema-file';

const root = join(__dirname, '../..');
const testdata = join(__dirname, 'testdata');
const cases = readdirSync(testdata, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(cases.map(({ name }) => name))('the case %s', (name) => {
  test('gives the files beside it, byte by byte (tools/generate/update-testdata.ts writes them)', () => {
    expect(differences(join(testdata, name), generateComponents(readFacts(join(testdata, name, 'facts'))))).toEqual([]);
  });
});

describe('the facts about Alloy', () => {
  const folder = join(root, 'schema', newestVersion(readdirSync(join(root, 'schema'))));
  const files = generate(folder);

  test('give the files in lib/ (npm run generate writes them)', () => {
    expect(differences(join(root, 'lib'), files)).toEqual([]);
  });

  test('give the same bytes again, into an empty folder too', () => {
    const empty = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-generate-'));
    try {
      writeFiles(empty, generate(folder));

      expect(differences(empty, files)).toEqual([]);
      expect(readFileSync(join(empty, 'components/local.gen.ts'), 'utf8')).toBe(files.get('components/local.gen.ts'));
    } finally {
      rmSync(empty, { recursive: true });
    }
  });

  test('give files that say who made them, and end with one line end', () => {
    for (const text of files.values()) {
      expect(text).toMatch(/^\/\/ Generated from schema\/ by tools\/generate \(npm run generate\)\. Do not edit\.\n/);
      expect(text).toMatch(/[^\n]\n$/);
    }
  });

  test('say of each attribute, block and export of components what its description says', () => {
    const { descriptions } = readFacts(folder);
    const text = [...files].map(([, file]) => file).join('');
    const missing = Object.entries(descriptions)
      .filter(([file]) => /^(components|definitions)\//.test(file))
      .flatMap(([file, texts]) => Object.entries(texts).map(([id, said]) => ({ file, id, said })))
      .filter(({ id, said }) => id !== EXAMPLE && !text.includes(` * ${said}\n`));

    expect(missing).toEqual([]);
  });

  test('give a class with a doc comment that names and links each component', () => {
    const { schema, summaries } = readFacts(folder);
    const text = [...files].map(([, file]) => file).join('');

    for (const name of Object.keys(schema.components)) {
      const namespace = name.split('.')[0];
      expect(text).toContain(` * ${summaries[name]}\n *\n * \`${name}\` in Alloy`);
      expect(text).toContain(`@see https://grafana.com/docs/alloy/v1.18/reference/components/${namespace}/${name}/`);
    }
  });
});
