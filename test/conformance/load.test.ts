import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Model, readModel, valueAt } from '../../lib/analysis';
import { check, validate } from '../../lib/checks';
import { cloudCallOf, rolesOf } from '../../lib/facts';
import { needsOf } from '../../lib/needs';

/** A configuration, what `alloy validate` said of it, and what Alloy said when it was to run it. */
interface Row {
  readonly id: string;
  readonly kind: string;
  readonly in: string;
  readonly validate_ok: boolean;
  readonly validate_errors: readonly { severity: string; line: number; column: number; message: string }[];
  readonly run_ok: boolean;
  readonly run_errors: readonly { message: string }[];
  /** Components that stopped after a good load. */
  readonly run_unhealthy?: readonly { message: string }[];
  /** What Alloy said without a place. */
  readonly run_other?: string;
}

function rowsOf<T>(folder: string, name: string): readonly T[] {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`golden data is missing: ${file} (set ALLOY_GOLDEN and ALLOY_FACTS)`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const shared = resolve(__dirname, '../../../shared');
const facts = process.env['ALLOY_FACTS'] ?? join(shared, 'alloy');
const rows = rowsOf<Row>(process.env['ALLOY_GOLDEN'] ?? join(shared, 'golden'), 'load.jsonl');

const flags = { stabilityLevel: 'experimental', communityComponents: true } as const;
/** Whether what is said of a configuration is what Alloy makes of it. Of one that loads and stops then, a warning is enough; one that crashes then is refused. */
function agrees({ in: text, run_ok: ok, run_unhealthy: unhealthy = [], run_other: other = '' }: Row): boolean {
  const found = check(text);
  const isRefused = found.some(({ severity }) => severity === 'error');
  if (other.startsWith('panic')) return isRefused;
  if (!ok || unhealthy.length === 0) return isRefused === !ok;
  return isRefused || found.some(({ code }) => code.startsWith('content/'));
}

/**
 * What Alloy misses on the machine that it runs on: nothing of it is in the configuration, which loads where it is there. Here the
 * configuration has to be told to ask for it, by what is said of files or by its needs.
 */
const ofTheMachine: readonly {
  readonly missing: string;
  readonly message: RegExp;
  isAskedFor(model: Model): boolean;
}[] = [
  {
    missing: 'a file',
    message: /no such file or directory/,
    isAskedFor: (model) =>
      check(model, { workload: { mounts: [] } }).some(({ code }) => code === 'lint/unmounted-file'),
  },
  {
    missing: 'a cluster of Kubernetes',
    message: /no configuration has been provided, try setting KUBERNETES_MASTER/,
    isAskedFor: (model) => needsOf(model, { namespace: 'default' }).token.length > 0,
  },
  {
    missing: 'a server',
    message: /connection refused/,
    isAskedFor: ({ nodes }) =>
      nodes.some(({ block, place }) =>
        rolesOf(block.name).some(({ path, role }) => role.role === 'address' && valueAt(place, path).kind !== 'absent'),
      ),
  },
  {
    missing: 'credentials of a cloud',
    message: /could not find default credentials|no EC2 IMDS role found/,
    isAskedFor: ({ nodes }) => nodes.some(({ block }) => cloudCallOf(block.name) !== undefined),
  },
];

function isOfTheMachine({ in: text, run_errors: errors, run_unhealthy: unhealthy = [] }: Row): boolean {
  const messages = [...errors, ...unhealthy].map(({ message }) => message);
  const kind = ofTheMachine.find(({ message }) => messages.some((told) => message.test(told)));
  return kind !== undefined && messages.every((told) => kind.message.test(told)) && kind.isAskedFor(readModel(text));
}

test('the golden data are there', () => {
  expect(rows.length).toBeGreaterThan(2000);
});

test.each(rows)('$id is refused by check if Alloy refuses it', (row) => {
  expect(agrees(row) || isOfTheMachine(row)).toBe(true);
});

test('few rows are refused for something that the machine lacks', () => {
  expect(rows.filter((row) => isOfTheMachine(row) && !agrees(row)).length).toBeLessThan(15);
});

/** Alloy lists the formats in another order each time. */
const unordered = new Set(['load-component-other-0048']);

test.each(rows.filter(({ id }) => !unordered.has(id)))('$id: what alloy validate says', (row) => {
  const found = validate(row.in, flags).map(({ severity, line, column, message }) => ({
    severity,
    line,
    column,
    message,
  }));

  expect(found).toEqual(row.validate_errors);
  expect(found.length === 0).toBe(row.validate_ok);
});

describe('configurations that were published', () => {
  const published = [
    ...rowsOf<{ id: string; in: string; ok: boolean }>(facts, 'validate.jsonl').filter(({ ok }) => ok),
    ...rowsOf<{ id: string; in: string; out?: string }>(facts, 'fmt.jsonl'),
  ];

  /** A test of Alloy's converter, which looks at no selector: its selector is `foobar`, which Alloy doesn't load. */
  const converted = 'pipeline_stages_match_nested.alloy';

  test('have nothing in their strings that Alloy refuses', () => {
    const wrong = published
      .filter(({ id }) => !id.includes(converted))
      .flatMap(({ id, in: text }) =>
        check(text)
          .filter(({ code, severity }) => severity === 'error' && code.startsWith('content/'))
          .map(({ message }) => `${id}: ${message}`),
      );

    expect(published.length).toBeGreaterThan(1200);
    expect(wrong).toEqual([]);
  });
});
