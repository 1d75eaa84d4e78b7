import fc from 'fast-check';
import { entryOf, type Outcome, outcomeOf } from '../../../test/harness/run-stages';
import { StagePipeline } from './pipeline';
import type { StageBlock } from './stage';

type Texts = Readonly<Record<string, string>>;

const name = fc.constantFrom('a', 'b', 'c', 'd');
const texts = fc.dictionary(name, fc.string({ unit: 'grapheme', maxLength: 5 }), { noNullPrototype: true });
const block = (stage: string, attributes: Readonly<Record<string, unknown>>): StageBlock => ({
  name: `stage.${stage}`,
  attributes,
  blocks: [],
});

/** Says by itself what a stage makes of labels and a line, in the plainest way. */
function expectSame(
  attributes: fc.Arbitrary<Readonly<Record<string, unknown>>>,
  stage: string,
  plain: (given: { readonly labels: Texts; readonly line: string }, attributes: never) => Outcome | undefined,
): void {
  fc.assert(
    fc.property(texts, fc.string({ unit: 'grapheme', maxLength: 8 }), attributes, (labels, line, given) => {
      const out = new StagePipeline([block(stage, given)]).run(entryOf({ labels, line }), 0n).map(outcomeOf);
      const expected = plain({ labels, line }, given as never);

      expect(out).toEqual(expected === undefined ? [] : [outcomeOf(entryOf({ line, ...expected }))]);
    }),
  );
}

const only = (labels: Texts, keeps: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(labels).filter(([key]) => keeps(key)));

test('label_drop and label_keep', () => {
  const names = fc.record({ values: fc.array(name, { minLength: 1 }) });

  expectSame(names, 'label_drop', ({ labels }, { values }: { values: string[] }) => ({
    labels: only(labels, (key) => !values.includes(key)),
  }));
  expectSame(names, 'label_keep', ({ labels }, { values }: { values: string[] }) => ({
    labels: only(labels, (key) => values.includes(key)),
  }));
});

test('static_labels', () => {
  expectSame(fc.record({ values: texts }), 'static_labels', ({ labels }, { values }: { values: Texts }) => ({
    labels: { ...labels, ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) },
  }));
});

test('output', () => {
  expectSame(fc.record({ source: name }), 'output', ({ labels, line }, { source }: { source: string }) => ({
    labels,
    line: labels[source] ?? line,
  }));
});

test('labels from values', () => {
  expectSame(
    fc.record({ values: fc.dictionary(fc.constantFrom('x', 'y'), name, { noNullPrototype: true }) }),
    'labels',
    ({ labels }, { values }: { values: Texts }) => ({
      labels: {
        ...labels,
        ...Object.fromEntries(
          Object.entries(values)
            .filter(([, from]) => from in labels)
            .map(([to, from]) => [to, labels[from]!]),
        ),
      },
    }),
  );
});

test('structured_metadata from labels', () => {
  expectSame(
    fc.record({ values: fc.dictionary(fc.constantFrom('x', 'y'), name, { noNullPrototype: true }) }),
    'structured_metadata',
    ({ labels }, { values }: { values: Texts }) => ({
      labels: only(labels, (key) => !Object.values(values).includes(key)),
      metadata: Object.fromEntries(
        Object.entries(values)
          .filter(([, from]) => from in labels)
          .map(([to, from]) => [to, labels[from]!]),
      ),
    }),
  );
});

test('drop by a text that the line contains', () => {
  expectSame(
    fc.record({ expression: fc.constantFrom('a', 'b|c', '^d', 'e$') }),
    'drop',
    ({ labels, line }, { expression }: { expression: string }) =>
      new RegExp(expression, 'u').test(line) ? undefined : { labels },
  );
});

test('tenant from a label', () => {
  expectSame(fc.record({ label: name }), 'tenant', ({ labels }, { label }: { label: string }) => ({
    labels: { ...labels, ...(labels[label] ? { __tenant_id__: labels[label] } : {}) },
  }));
});
