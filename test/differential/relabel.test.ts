import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readRelabelRule, relabel } from '../../lib/semantics';
import { buildGoProgram } from '../harness/go-program';
import { type RelabelCase, relabelCases } from './relabel-cases';

type Targets = readonly (Readonly<Record<string, string>> | null)[];

const program = buildGoProgram(join(__dirname, 'relabel'), "Prometheus' relabeling");
const cases = relabelCases(Number(process.env['DIFFERENTIAL_CASES'] ?? 5000), 1);

function original(): { readonly error?: string; readonly targets?: Targets }[] {
  const input = cases.map((example) => `${JSON.stringify(example)}\n`).join('');
  const output = execFileSync(program, { input, encoding: 'utf8', maxBuffer: 2 ** 31 - 1 });
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

function ours({ legacy, rules, targets }: RelabelCase): Targets {
  const names = { loaded: 'any', applied: legacy ? 'legacy' : 'any' } as const;
  const read = rules.map((props) => readRelabelRule(props, names).rule!);
  return targets.map((target) => {
    const labels = relabel(read, new Map(Object.entries(target)));
    return labels === undefined ? null : Object.fromEntries(labels);
  });
}

test('targets become what they become in Prometheus', () => {
  const results = original();

  const differing = cases
    .map((example, at) => ({ example, theirs: results[at], ours: { targets: ours(example) } }))
    .filter((result) => !isDeepStrictEqual(result.ours, result.theirs));

  expect(results).toHaveLength(cases.length);
  expect(differing.slice(0, 3)).toEqual([]);
});

test('the cases have rules that drop, that keep and that change', () => {
  const outcomes = cases.flatMap((example) =>
    ours(example).map((after, at) => ({ after, before: example.targets[at] })),
  );

  expect(outcomes.filter(({ after }) => after === null).length).toBeGreaterThan(cases.length / 5);
  expect(
    outcomes.filter(({ after, before }) => after && !isDeepStrictEqual(after, { ...before })).length,
  ).toBeGreaterThan(cases.length / 2);
});
