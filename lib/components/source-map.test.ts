import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { originalPosition } from './source-map';

/** Line 2 of the bundle is line 3 of `main.ts`; column 5 of both. */
const MAP = { version: 3, sources: ['../main.ts'], names: [], mappings: ';IAEI' };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-map-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function bundle(name: string, comment: string): string {
  const file = join(folder, name);
  writeFileSync(file, `first();\n    second();\n${comment}`);
  return file;
}

const base64 = Buffer.from(JSON.stringify(MAP)).toString('base64');

test.each([
  ['a file beside it', '//# sourceMappingURL=main.map'],
  ['a comment', `//# sourceMappingURL=data:application/json;base64,${base64}\n`],
  ['a comment with a charset', `//# sourceMappingURL=data:application/json;charset=utf-8;base64,${base64}\n`],
])('finds the place that the source map names: %s', (_, comment) => {
  writeFileSync(join(folder, 'main.map'), JSON.stringify(MAP));
  const file = bundle('main.cjs', comment);

  expect(originalPosition({ file, line: 2, column: 5 })).toEqual({
    file: join(folder, '..', 'main.ts'),
    line: 3,
    column: 5,
  });
});

test.each([
  ['without a source map', ''],
  ['whose source map is missing', '//# sourceMappingURL=missing.map'],
  ['whose source map is broken', '//# sourceMappingURL=data:application/json;base64,e30gbm8='],
  ['whose source map is of a kind nobody writes', '//# sourceMappingURL=data:text/plain,x'],
])('leaves a place in a file %s', (_, comment) => {
  const place = { file: bundle('main.js', comment), line: 2, column: 5 };

  expect(originalPosition(place)).toEqual(place);
});

test('leaves a place before the first that is mapped', () => {
  const place = {
    file: bundle('main.mjs', `//# sourceMappingURL=data:application/json;base64,${base64}`),
    line: 1,
    column: 1,
  };

  expect(originalPosition(place)).toEqual(place);
});

test('leaves a place in a file that is not there', () => {
  const place = { file: join(folder, 'none.js'), line: 1, column: 1 };

  expect(originalPosition(place)).toEqual(place);
});

test('does not read files of other kinds', () => {
  const place = {
    file: bundle('main.ts', `//# sourceMappingURL=data:application/json;base64,${base64}`),
    line: 2,
    column: 5,
  };

  expect(originalPosition(place)).toEqual(place);
});
