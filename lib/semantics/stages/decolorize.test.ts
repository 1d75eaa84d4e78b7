import { run } from '../../../test/harness/run-stages';

test.each([
  ['\x1b[31mred\x1b[0m plain \x1b[1;32mgreen\x1b[m', 'red plain green'],
  ['\x1b]0;title\x07text', 'text'],
  ['[31m stays', '[31m stays'],
])('colours of %j go', (line, plain) => {
  expect(run('stage.decolorize { }', { line })).toEqual([{ line: plain }]);
});
