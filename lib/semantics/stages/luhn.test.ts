import { refusal, run } from '../../../test/harness/run-stages';

const line = (body: string, text: string) => run(`stage.luhn {\n${body}\n}`, { line: text })[0]?.line;

test.each([
  ['card 4111111111111111 ok', 'card **REDACTED** ok'],
  ['4111111111111112', '4111111111111112'],
  ['0', '0'],
  ['99999999999999999999999', '99999999999999999999999'],
])('%s becomes %s', (text, expected) => {
  expect(line('', text)).toBe(expected);
});

test('delimiters may stand inside, and the last one stays', () => {
  expect(line('delimiters = "- "', '4111-1111 1111-1111 x')).toBe('**REDACTED** x');
  expect(line('', '4111-1111-1111-1111')).toBe('4111-1111-1111-1111');
});

test('the least length and the replacement can be set', () => {
  expect(line('min_length = 2\nreplacement = "#"', '18 19')).toBe('# 19');
});

test('what a source holds replaces the line', () => {
  expect(run('stage.luhn { source = "job" }', { line: 'x', labels: { job: '4111111111111111' } })[0]?.line).toBe(
    '**REDACTED**',
  );
  expect(run('stage.luhn { source = "none" }', { line: '4111111111111111' })[0]?.line).toBe('4111111111111111');
});

test('an empty source is refused', () => {
  expect(refusal('stage.luhn { source = "" }')).toBe('building: empty source');
});
