import { App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { local } from '../components';
import { format } from '../syntax';
import { AlloyConfig } from './alloy-config';
import { AlloyText } from './alloy-text';
import { Declare } from './declare';
import { titleSection } from './section';

/** What is added to a scope: a component, a text, a composite or a declare with more in it. */
type Plan =
  | { readonly kind: 'component'; readonly filename: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'composite' | 'declare'; readonly title: string | undefined; readonly inner: readonly Plan[] };

const texts = [
  '',
  '// only a comment',
  'local.file "LABEL" {filename="a"} // behind',
  '// before\n\n\nlocal.file "LABEL" {\n\n filename = `raw\n\ttext  \n`\n\n}\n/* after */\n',
  '/* block */ local.file "LABEL" { }\r\n// next\r\nlocal.file "LABEL_2" { filename = ["a", // in a list\n "b"] }',
];

const { plan } = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.record({ kind: fc.constant('component' as const), filename: fc.string({ unit: 'grapheme' }) }),
    fc.record({ kind: fc.constant('text' as const), text: fc.constantFrom(...texts) }),
    fc.record({
      kind: fc.constantFrom('composite' as const, 'declare' as const),
      title: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
      inner: fc.array(tie('plan'), { maxLength: 4 }),
    }),
  ),
}));

/** Adds what is planned, and returns how many blocks that makes at the top. */
function add(scope: Construct, plans: readonly Plan[]): number {
  let blocks = 0;
  for (const [i, item] of plans.entries()) {
    const id = `n${i}`;
    if (item.kind === 'component') {
      new local.File(scope, id, { filename: item.filename });
      blocks++;
    } else if (item.kind === 'text') {
      const text = new AlloyText(scope, id, { text: item.text.replaceAll('LABEL', `t${scope.node.addr}_${i}`) });
      blocks += text.content.blocks.length;
    } else if (item.kind === 'composite') {
      const composite = new Construct(scope, id);
      if (item.title !== undefined) titleSection(composite, item.title);
      blocks += add(composite, item.inner);
    } else {
      new Declare(scope, id, {
        body: (inner) => {
          add(inner, item.inner);
          return {};
        },
      });
      blocks++;
    }
  }
  return blocks;
}

test('whatever a configuration is made of, its text is a fixed point of formatting, and each block has its place', () => {
  fc.assert(
    fc.property(fc.array(plan, { maxLength: 6 }), (plans) => {
      const config = new AlloyConfig(new Chart(new App(), 'test'), 'config');
      const count = add(config, plans);

      expect(format(config.text)).toBe(config.text);
      expect(config.blocks).toHaveLength(count);
      for (const { block, source } of config.blocks) {
        expect(source.slice(block.nameStart, block.nameStart + block.name.length)).toBe(block.name);
      }
    }),
    { numRuns: 150 },
  );
});

test('problems of components anywhere are found, with the construct and the line of its block', () => {
  fc.assert(
    fc.property(fc.array(plan, { maxLength: 4 }), (plans) => {
      const config = new AlloyConfig(new Chart(new App(), 'test'), 'config');
      add(config, plans);
      const inner = new Construct(config, 'last');
      new local.File(inner, 'wrong', { filename: Number.NaN as never });

      const found = config.check().filter(({ code }) => code === 'invalid-argument');
      expect(found).toMatchObject([{ constructPath: 'test/config/last/local.file.wrong' }]);
      expect(config.text.split('\n')[found[0]!.line - 1]).toBe('\tfilename = null');
    }),
    { numRuns: 40 },
  );
});
