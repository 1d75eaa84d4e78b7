import fc from 'fast-check';
import {
  expectFound,
  expectRight,
  joined,
  listed,
  literal,
  type Piece,
  shifted,
} from '../../../test/harness/breakable-text';
import { selectorProblems } from './check';

const plain: fc.Arbitrary<Piece> = fc
  .constantFrom('a', '', 'a b', 'é', 'a\\\\d', 'a\\"b')
  .map((value) => literal(`"${value}"`, 'single quotes', "'a'"));
const expression: fc.Arbitrary<Piece> = fc
  .constantFrom('a|b', '.+', '(?i)x', 'a\\\\d+')
  .map((value) => literal(`"${value}"`, 'an expression that does not compile', '"a("'));

const name: fc.Arbitrary<Piece> = fc
  .constantFrom('app', '_x', 'a1', 'job')
  .map((text) => literal(text, 'a name with a hyphen', `${text}-x`));
const operator = (text: string): Piece => literal(text, 'an operator that is none', ' :');

const matcher = fc.oneof(
  fc.tuple(name, fc.constantFrom('=', '!='), plain).map(([label, equal, text]) => joined(label, operator(equal), text)),
  fc
    .tuple(name, fc.constantFrom('=~', '!~'), expression)
    .map(([label, like, text]) => joined(label, operator(like), text)),
);
const filter = fc.oneof(
  fc.tuple(fc.constantFrom('|=', '!='), plain).map(([has, text]) => joined(` ${has} `, text)),
  fc.tuple(fc.constantFrom('|~', '!~'), expression).map(([like, text]) => joined(` ${like} `, text)),
);
const selector: fc.Arbitrary<Piece> = fc
  .tuple(fc.array(matcher, { minLength: 1, maxLength: 3 }), fc.array(filter, { maxLength: 2 }))
  .map(([matchers, filters]) => {
    const list = listed(matchers);
    const comma = {
      what: 'a comma at the end',
      start: list.text.length,
      end: list.text.length,
      instead: ',',
      from: 0,
      isOpen: true,
    } as const;
    const inner = shifted({ text: list.text, faults: [...list.faults, comma] }, 1);
    const braces = joined({ text: `{${list.text}}`, faults: inner.faults }, ...filters);
    const open = { what: 'no opening brace', start: 0, end: 1, instead: '', from: 0, isOpen: true } as const;
    return { text: braces.text, faults: [...braces.faults, open] };
  });

test('a selector of matchers and filters is right', () => {
  expectRight(selector, selectorProblems);
});

test('a selector with one fault has one problem, at its place', () => {
  expectFound(selector, selectorProblems);
});
