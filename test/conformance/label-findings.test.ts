import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from '../../lib/checks';
import { codes, type Findings, labelFindings } from './label-findings';

const shared = resolve(__dirname, '../../../shared');
const facts = process.env['ALLOY_FACTS'] ?? join(shared, 'alloy');
const parity = process.env['ALLOY_PARITY'] ?? join(shared, 'parity');

interface Row {
  /** A file, and behind `~` the number of a mutation of it. */
  readonly id: string;
  readonly in?: string;
  readonly ok?: boolean;
  readonly alloy?: Readonly<Record<string, string>>;
}

function rowsOf(folder: string, name: string): readonly Row[] {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** Configurations that Alloy takes, by name; mutations of one go by the name of the original. */
const texts: readonly (readonly [string, string])[] = [
  ...rowsOf(facts, 'fmt.jsonl'),
  ...rowsOf(facts, 'validate.jsonl').filter(({ ok }) => ok),
  ...rowsOf(parity, 'k8s-monitoring-examples.jsonl'),
].flatMap(({ id, in: text, alloy = {} }) => [
  ...(text === undefined ? [] : [[id.replace(/~.*$/, ''), text] as const]),
  ...Object.entries(alloy).map(([name, part]) => [`${id}/${name}`, part] as const),
]);

const found = texts.flatMap(([id, text]) =>
  check(text)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, severity, message }) => ({ id, code, severity, message })),
);

test('warnings about labels are warnings, and fire where they are known to be right', () => {
  const seen = new Map<string, Map<string, Set<string>>>();
  for (const { id, code, message } of found) {
    const messages = seen.get(code) ?? new Map<string, Set<string>>();
    seen.set(code, messages);
    messages.set(message, (messages.get(message) ?? new Set()).add(id));
  }
  const sorted: Findings = Object.fromEntries(
    [...seen].map(([code, messages]) => [
      code,
      Object.fromEntries([...messages].map(([message, ids]) => [message, [...ids].sort()])),
    ]),
  );
  const known: Findings = Object.fromEntries(
    Object.entries(labelFindings).map(([code, { found: messages }]) => [code, messages]),
  );

  expect(texts.length).toBeGreaterThan(1_500);
  expect(sorted).toEqual(known);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('each kind of warning that fires has the reason why it is right', () => {
  expect(Object.values(labelFindings).filter(({ why }) => why === '')).toEqual([]);
});
