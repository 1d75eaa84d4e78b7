import { DiagnosticsError } from '../syntax';
import { relabel } from './relabel';

const text = (rule: string) => `discovery.relabel "this" {\n\ttargets = []\n\n\trule {\n\t\t${rule}\n\t}\n}\n`;

test('gives the targets that are left', () => {
  const rules = text('source_labels = ["a"]\n\t\tregex = "x"\n\t\taction = "keep"');

  expect(relabel(rules, [{ a: 'x', b: '1' }, { a: 'y' }])).toEqual({ out: [{ a: 'x', b: '1' }] });
});

test('says where and why Alloy refuses a value', () => {
  expect(relabel(text('regex = "("'), [])).toMatchObject({
    error: expect.stringMatching(/^5:11: "\(" error parsing regexp/),
    errors: [{ line: 5, column: 11, severity: 'error' }],
  });
});

test('a rule that makes no sense is refused at its component', () => {
  expect(relabel(text('action = "hashmod"'), [])).toMatchObject({
    error:
      '1:1: Failed to build component: decoding configuration: relabel configuration for hashmod requires non-zero modulus',
  });
});

test.each([
  ['a {', DiagnosticsError],
  ['', /the text has no discovery\.relabel/],
  [text('regex = sys.env("X")'), /the value of regex is known only where Alloy runs/],
])('%j cannot be relabelled with', (wrong, error) => {
  expect(() => relabel(wrong, [])).toThrow(error as RegExp);
});
