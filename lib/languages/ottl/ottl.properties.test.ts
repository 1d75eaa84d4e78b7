import fc from 'fast-check';
import { expectFound, expectRight, type Piece } from '../../../test/harness/breakable-text';
import { OttlTexts } from '../../../test/harness/ottl-statements';
import type { TextProblem } from '../text-problem';
import { conditionProblems, statementProblems } from './check';

type Check = (text: string) => readonly TextProblem[];

const transform = 'otelcol.processor.transform';
const texts: readonly (readonly [what: string, pieces: fc.Arbitrary<Piece>, check: Check])[] = [
  ...['datapoint', 'log', 'metric', 'resource', 'scope', 'span', 'spanevent'].map((context) => {
    const pieces = new OttlTexts(transform, context).statements();
    const check: Check = (text) => statementProblems(text, { component: transform, context, paths: 'prefixed' });
    return [`a statement about ${context}`, pieces, check] as const;
  }),
  ...['datapoint', 'log', 'metric', 'span', 'spanevent'].map((context) => {
    const component = 'otelcol.processor.filter';
    const pieces = new OttlTexts(component, context).conditions();
    const check: Check = (text) => conditionProblems(text, { component, context, paths: 'bare' });
    return [`a condition about ${context}`, pieces, check] as const;
  }),
];

describe.each(texts)('%s', (_, pieces, check) => {
  test('that is made of the facts is right', () => {
    expectRight(pieces, check);
  });

  test('with one fault has one problem, at its place', () => {
    expectFound(pieces, check);
  });
});

test('faults of all kinds are tried', () => {
  const samples = texts.flatMap(([, pieces]) => fc.sample(pieces, { numRuns: 400, seed: 3 }));
  const kinds = new Set(samples.flatMap(({ faults }) => faults.map(({ what }) => what)));

  expect([...kinds].filter((what) => !what.endsWith(' that its function refuses')).sort()).toEqual([
    'a function that is not there',
    'a key where none can be',
    'a list for a map',
    'a list for a number',
    'a list for bytes',
    'a literal as the target',
    'a map for a list',
    'a name of an argument',
    'a number for a text',
    'a path that is not there',
    'a text for a number',
    'a text for a truth value',
    'a text for a whole number',
    'a text that is no number',
    'a text that is no truth value',
    'a whole number for another',
    'an argument too few',
    'an argument too many',
    'an enumeration that is not there',
    'no closing parenthesis',
    'single quotes',
  ]);
});
