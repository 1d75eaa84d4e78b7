import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as library from '../lib';

const lib = join(__dirname, '../lib');

/** What a file exports, types included: TypeScript's own list of names would cost a compilation. */
function exportedNames(file: string): string[] {
  const text = readFileSync(join(lib, file), 'utf8').replace(/\/\/.*$/gm, '');
  const groups = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) => names!.split(','));
  const listed = groups.map((name) =>
    name
      .trim()
      .replace(/^type /, '')
      .replace(/^.* as /, ''),
  );
  const namespaces = [...text.matchAll(/^export (?:type )?\* as (\w+)/gm)].map(([, name]) => name!);
  return [...listed.filter((name) => name !== ''), ...namespaces];
}

const root = [...exportedNames('index.ts'), ...exportedNames('components/namespaces.gen.ts')];
const namespaces = [
  'backends',
  'companions',
  'destinations',
  'monitoring',
  'pipelines',
  'routes',
  'stacks',
  'syntax',
  'values',
];

test('the root has at most 150 names', () => {
  expect(root.length).toBeLessThanOrEqual(150);
});

test('every name of the root is listed, but for the namespaces of components', () => {
  const text = readFileSync(join(lib, 'index.ts'), 'utf8');

  expect([...text.matchAll(/^export \* from '(.*)'/gm)].map(([, from]) => from)).toEqual([
    './components/namespaces.gen',
  ]);
  expect(Object.keys(library).filter((name) => !root.includes(name))).toEqual([]);
});

test.each(namespaces)('no name of the namespace %s is at the root, too', (namespace) => {
  const names = exportedNames(`public/${namespace}.ts`);

  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => root.includes(name))).toEqual([]);
});
