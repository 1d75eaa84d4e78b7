import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { codesInSource } from './codes-in-source';
import { sections } from './sections';

const lib = join(__dirname, '..', '..', 'lib');

const found = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && !/\.(gen|test)\.ts$|(^|\/)(testing|testdata)\//.test(path))
  // Where programs are written, code is TypeScript: no diagnostic comes from there.
  .filter((path) => !/^(importer|stack-file)\//.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(lib, path), 'utf8') }))
  .filter(({ text }) => /\bcode\b/.test(text))
  .map(({ path, text }) => ({ path, ...codesInSource(text) }));

const registered = sections.flatMap(({ rules }) => rules.map(({ code }) => code));

test('every code that the sources name is in the registry, from which docs/rules.md is written', () => {
  const unknown = found.flatMap(({ path, named }) =>
    named.filter((code) => !registered.includes(code)).map((code) => `lib/${path}: ${code}`),
  );

  expect(unknown).toEqual([]);
});

test('every code of the registry is documented in one place in the sources, and no other is', () => {
  const documented = found.flatMap((source) => source.documented);

  expect(documented.sort()).toEqual([...registered].sort());
});

test.each([
  ["const found = { code: 'a-b', message: 'c' };", ['a-b']],
  ["const found = { code: isLabel ? 'a' : 'b' };", ['a', 'b']],
  ["if (found.code === 'a' || 'b' !== code) return;", ['a', 'b']],
  ["switch (found.code) { case 'a': return 'b'; }", ['a']],
  ["interface Found { readonly code: 'a' | 'b'; readonly kind: 'c' }", ['a', 'b']],
  ["function report(message: 'a', code: 'b' | 'c' = 'd') {}", ['b', 'c', 'd']],
  ["const report = (code = 'a', message = 'b') => {};", ['a']],
  ["class Found { readonly code = 'a'; readonly message = 'b'; }", ['a']],
  ["const code = 'a'; const { code = 'b' } = found; found.code = 'c';", ['a', 'b', 'c']],
  [`const found = { code: \`a/${['$', '{kind}'].join('')}\` };`, ['a/…']],
  ["function problem(code: Diagnostic['code'], kind = 'a') {}", []],
  ["const found = { code: rule.code, kind: 'a' }; const codes = ['b'];", []],
  ["if (error.code === 'ENOENT' || error.code === 'ERR_ASSERTION' || code !== '0') throw error;", []],
])('%s names %j', (program, expected) => {
  expect(codesInSource(`function test() { ${program} }`).named).toEqual(expected);
});

test('what has a description is documented', () => {
  const program =
    "const a = { code: 'a', description: 'b' }; const c = { code: 'c' }; const d = { ...a, description: 'd' };";

  expect(codesInSource(program).documented).toEqual(['a']);
});
