import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  conditionProblems,
  expressionProblems,
  type OttlGroupProblems,
  type OttlScope,
  ottlGroupProblems,
  ottlSignalContexts,
  type TextProblem,
} from '../../lib/languages';
import { type Block, parse, type Statement } from '../../lib/syntax';
import { evaluate, plainValue } from '../../lib/values';

/** A configuration with OTTL in it, and what Alloy said when it was to run it. */
interface Row {
  readonly id: string;
  readonly kind: string;
  readonly in: string;
  readonly run_errors: readonly { readonly message: string }[];
  readonly run_unhealthy?: readonly { readonly message: string }[];
}

const file = join(process.env['ALLOY_GOLDEN'] ?? resolve(__dirname, '../../../shared/golden'), 'load.jsonl');
if (!existsSync(file)) {
  throw new Error(`golden data is missing: ${file} (set ALLOY_GOLDEN to the folder that holds load.jsonl)`);
}
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .filter(({ kind }: Row) => kind.startsWith('ottl-'));

const blocksOf = (body: readonly Statement[]): Block[] => body.filter((item): item is Block => item.kind === 'block');
const blockNamed = (body: readonly Statement[], name: string): Block[] =>
  blocksOf(body).filter((block) => block.name === name);

function valueIn(body: readonly Statement[], name: string): unknown {
  const attribute = body.find((item) => item.kind === 'attribute' && item.name === name);
  if (attribute?.kind !== 'attribute') return undefined;
  const result = evaluate(attribute.value);
  return result.kind === 'known' ? plainValue(result.value) : undefined;
}

const textsOf = (body: readonly Statement[], name: string): string[] => (valueIn(body, name) ?? []) as string[];
const textOf = (body: readonly Statement[], name: string): string | undefined =>
  valueIn(body, name) as string | undefined;

type Signal = keyof typeof ottlSignalContexts;
const signals: readonly (readonly [Signal, string])[] = [
  ['traces', 'trace'],
  ['metrics', 'metric'],
  ['logs', 'log'],
];

/** The first message about each group of texts in a configuration, in the order in which Alloy comes to them. */
function messages(body: readonly Statement[]): string[] {
  return blocksOf(body).flatMap(({ name, body }) => {
    switch (name) {
      case 'otelcol.processor.transform':
        return transformMessages(body);
      case 'otelcol.processor.filter':
        return filterMessages(body);
      case 'otelcol.processor.tail_sampling':
        return blockNamed(body, 'policy').flatMap((policy) =>
          blockNamed(policy.body, 'ottl_condition').flatMap((block) =>
            bareMessages(block.body, { span: 'span', spanevent: 'spanevent' }, name),
          ),
        );
      case 'otelcol.connector.signaltometrics':
        return signalToMetricsMessages(body);
      default:
        return [];
    }
  });
}

/** What Alloy refuses first of a text. */
function firstError(problems: readonly TextProblem[]): string[] {
  const error = problems.find(({ severity }) => severity === 'error');
  return error === undefined ? [] : [error.message];
}

function groupMessages({ whole, statements, conditions }: OttlGroupProblems): string[] {
  return [...(whole ? [whole.message] : []), ...[...statements, ...conditions].flatMap(firstError)];
}

function transformMessages(body: readonly Statement[]): string[] {
  return signals.flatMap(([signal, short]) => {
    const component = 'otelcol.processor.transform';
    const contexts = ottlSignalContexts[signal];
    const grouped = blockNamed(body, `${short}_statements`).flatMap((block) =>
      groupMessages(
        ottlGroupProblems({
          component,
          contexts,
          context: textOf(block.body, 'context')?.toLowerCase(),
          statements: textsOf(block.body, 'statements'),
          conditions: textsOf(block.body, 'conditions'),
        }),
      ),
    );
    const flat = blockNamed(body, 'statements').flatMap((block) =>
      groupMessages(ottlGroupProblems({ component, contexts, statements: textsOf(block.body, short), conditions: [] })),
    );
    return [...grouped, ...flat];
  });
}

const filterAttributes: Readonly<Record<Signal, Readonly<Record<string, string>>>> = {
  traces: { resource: 'resource', span: 'span', spanevent: 'spanevent' },
  metrics: { resource: 'resource', metric: 'metric', datapoint: 'datapoint' },
  logs: { resource: 'resource', log_record: 'log' },
};

function filterMessages(body: readonly Statement[]): string[] {
  const component = 'otelcol.processor.filter';
  return signals.flatMap(([signal, short]) => [
    ...blockNamed(body, `${short}_conditions`).flatMap((block) =>
      groupMessages(
        ottlGroupProblems({
          component,
          contexts: ottlSignalContexts[signal],
          context: textOf(block.body, 'context')?.toLowerCase(),
          statements: [],
          conditions: textsOf(block.body, 'conditions'),
        }),
      ),
    ),
    ...blockNamed(body, signal).flatMap((block) => bareMessages(block.body, filterAttributes[signal], component)),
  ]);
}

function bareMessages(body: readonly Statement[], contexts: Readonly<Record<string, string>>, component: string) {
  return Object.entries(contexts).flatMap(([attribute, context]) => {
    const scope: OttlScope = { component, context, paths: 'bare' };
    return textsOf(body, attribute).flatMap((text) => firstError(conditionProblems(text, scope)));
  });
}

function signalToMetricsMessages(body: readonly Statement[]): string[] {
  return Object.entries({ spans: 'span', datapoints: 'datapoint', logs: 'log' }).flatMap(([name, context]) =>
    blockNamed(body, name).flatMap((block) => {
      const scope: OttlScope = { component: 'otelcol.connector.signaltometrics', context, paths: 'bare' };
      const values = blocksOf(block.body).flatMap((metric) => textOf(metric.body, 'value') ?? []);
      return [
        ...textsOf(block.body, 'conditions').flatMap((text) => firstError(conditionProblems(text, scope))),
        ...values.flatMap((text) => firstError(expressionProblems(text, scope))),
      ];
    }),
  );
}

/** What Alloy says of other arguments, before it comes to OTTL or without it. */
const besides = /unknown error mode|^"\w*" unknown context|value OTTL statement is required/;

/** The original lists contexts in an order that is another one each time, and mixes up its lists in one of the messages. */
const unordered = (text: string): string =>
  text
    .replace(/(?<=unable to infer context from statements ).*$/m, '...')
    .replace(/(?<=context \(|contexts?: |context name:? )\[[^\]]*\]/g, '[...]')
    .replace(/(?<=(?:options are|one of): )"[^"]*"(?:, "[^"]*")*/g, (options) => options.split(', ').sort().join(', '));

test('the golden data are there', () => {
  expect(rows.length).toBeGreaterThan(1200);
});

const spoken = rows.filter(({ run_errors: errors }) => !errors.some(({ message }) => besides.test(message)));

test('nearly all rows are about OTTL alone', () => {
  expect(rows.length - spoken.length).toBeLessThan(40);
});

test.each(spoken)('$id', ({ in: text, run_errors: errors, run_unhealthy: unhealthy = [] }) => {
  const { file: tree, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  const alloy = [...errors, ...unhealthy].map(({ message }) => unordered(message)).join('\n');

  const found = messages(tree.body);

  expect(found.length > 0).toBe(alloy !== '');
  for (const message of found.slice(0, 1)) {
    expect(alloy).toContain(unordered(message));
  }
});
