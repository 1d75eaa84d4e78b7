import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from '../../tools/generate/generate';
import { importFacts } from '../../tools/import-facts/import-facts';

const root = resolve(__dirname, '../..');
const shared = resolve(process.env['ALLOY_FACTS'] ?? resolve(root, '../shared/alloy'), '..');
const { version, files } = importFacts(shared);

test.each([...files.keys()])('%s is exactly what an import of the shared facts gives', (name) => {
  expect(readFileSync(join(root, 'schema', version, name), 'utf8') === files.get(name)).toBe(true);
});

test('with what is written by hand beside them, the facts give the generated files of lib/', () => {
  const stale = [...generate(join(root, 'schema', version))]
    .filter(([path, text]) => readFileSync(join(root, 'lib', path), 'utf8') !== text)
    .map(([path]) => path);

  expect(stale).toEqual([]);
});
