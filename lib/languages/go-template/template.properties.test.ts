import fc from 'fast-check';
import { expectFound, expectRight, joined, literal, type Piece } from '../../../test/harness/breakable-text';
import { templateFunctions } from '../../facts';
import { templateProblems } from './check';

const values: fc.Arbitrary<Piece> = fc.oneof(
  fc.constantFrom('.Value', '.a', '.a.b', '1', '-2.5', '`a`', 'true').map((text) => ({ text, faults: [] })),
  fc.constantFrom('"a"', '"a b"').map((text) => ({
    text,
    faults: [{ what: 'a text without an end', start: 0, end: text.length, instead: '"a', from: 0, isOpen: true }],
  })),
);

const call: fc.Arbitrary<Piece> = fc.constantFrom(...Object.entries(templateFunctions)).chain(([name, [least, most]]) =>
  fc.array(values, { minLength: least, maxLength: Math.max(least, most ?? least + 2) }).map((given) => {
    const misspelt = literal(name, 'a function that is not there', `${name}X`);
    const text = given.map((value) => ` ${value.text}`).join('');
    const counted = { text, faults: countFaults(text, given.length, least, most) };
    return joined(misspelt, ...(counted.faults.length > 0 ? [counted] : given.flatMap((value) => [' ', value])));
  }),
);

/** One argument too few or too many, where the function takes a number of them that is known. It is said of the call. */
function countFaults(text: string, count: number, least: number, most: number | undefined): Piece['faults'] {
  const at = { start: 0, end: text.length, from: 0, isOpen: true } as const;
  if (count === least && least > 0) return [{ ...at, what: 'an argument too few', instead: ' 1'.repeat(least - 1) }];
  return most === count ? [{ ...at, what: 'an argument too many', instead: ' 1'.repeat(most + 1) }] : [];
}

const action = fc.oneof(
  call,
  call.map((inner) => joined(inner, ' | ', literal('ToUpper', 'a function that is not there', 'ToUper'))),
);
const template: fc.Arbitrary<Piece> = fc.oneof(
  action.map((inner) => joined('x {{ ', inner, ' }} y')),
  action.map((inner) =>
    joined(
      '{{ if .a }}',
      '{{ ',
      inner,
      ' }}',
      literal('{{ else }}', 'an end too many', '{{ end }}{{ end }}'),
      'b{{ end }}',
    ),
  ),
);

test('a template that calls functions as the facts have them is right', () => {
  expectRight(template, templateProblems);
});

test('a template with one fault has one problem, at its place', () => {
  // The number of arguments shows when a template is executed: a warning.
  expectFound(template, (text) => templateProblems(text).map((problem) => ({ ...problem, severity: 'error' })));
});
