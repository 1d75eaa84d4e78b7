import { lints } from '../../lib/checks';
import { lintTopics, topicsOf } from './lint-topics';

const topic = { name: 'a', title: 'A', text: 'About a.' };
const lint = { ...lints[0]!, code: 'lint/x' };

test('each lint has one topic', () => {
  expect(lintTopics.flatMap((one) => one.lints.map(({ code }) => code)).sort()).toEqual(
    lints.map(({ code }) => code).sort(),
  );
});

test.each([
  ['none', [{ ...topic, codes: [] }], 'lint/x has no topic'],
  ['two', [{ ...topic, codes: ['x', 'x'] }], 'lint/x has two topics'],
  ['an unknown one', [{ ...topic, codes: ['x', 'y'] }], 'no lint is called lint/y'],
])('%s is an error that names the file', (_, topics, message) => {
  expect(() => topicsOf([lint], topics)).toThrow(`tools/rules-page/lint-topics.ts: ${message}`);
});
