import type { Diagnostic } from '../../syntax';
import { inPositionOrder } from './position-order';

function at(file: string, line: number, column: number, code = 'x'): Diagnostic {
  return { code, severity: 'error', message: '', file, line, column };
}

function placesOf(...configurations: readonly (readonly Diagnostic[])[]): readonly string[] {
  return inPositionOrder(configurations.map((diagnostics) => ({ sources: [], diagnostics }))).flatMap(
    ({ diagnostics }) => diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column}:${code}`),
  );
}

test('by file, line and column, as numbers', () => {
  expect(placesOf([at('b', 1, 1), at('a', 10, 1), at('a', 9, 2), at('a', 9, 1), at('a', 0, 0)])).toEqual([
    'a:0:0:x',
    'a:9:1:x',
    'a:9:2:x',
    'a:10:1:x',
    'b:1:1:x',
  ]);
});

test('what stands in one place keeps its order', () => {
  expect(placesOf([at('a', 1, 1, 'z'), at('a', 1, 1, 'y')])).toEqual(['a:1:1:z', 'a:1:1:y']);
});

test('configurations by their files, those without diagnostics first', () => {
  expect(placesOf([at('b', 1, 1)], [], [at('a', 2, 1)])).toEqual(['a:2:1:x', 'b:1:1:x']);
});
