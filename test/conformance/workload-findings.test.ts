import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from '../../lib/checks';
import findings from './workload-findings.json';

// Where lints about workloads and destinations speak on valid configurations of others, which nobody wrote for them: each with the reason why that is
// right. Whoever changes a lint sees here what else it says, or no longer says. Configurations that only differ by what was taken out of them
// (`~1`) say the same, and aren't listed.

interface Text {
  readonly id: string;
  readonly text: string;
}

const facts = process.env['ALLOY_FACTS'] ?? resolve(__dirname, '../../../shared/alloy');
const parity = process.env['ALLOY_PARITY'] ?? resolve(__dirname, '../../../shared/parity');

function rowsOf<T>(folder: string, name: string): readonly T[] {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`golden data is missing: ${file}`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function texts(): readonly Text[] {
  const formatted = rowsOf<{ id: string; out?: unknown }>(facts, 'fmt.jsonl').flatMap(({ id, out }) =>
    typeof out === 'string' ? [{ id, text: out }] : [],
  );
  const valid = rowsOf<{ id: string; ok: boolean; in: string }>(facts, 'validate.jsonl').flatMap((row) =>
    row.ok ? [{ id: row.id, text: row.in }] : [],
  );
  const charts = rowsOf<{ id: string; alloy: { readonly [name: string]: string } }>(
    parity,
    'k8s-monitoring-examples.jsonl',
  ).flatMap(({ id, alloy }) => Object.entries(alloy).map(([name, text]) => ({ id: `${id}/${name}`, text })));
  const known = new Set<string>();
  return [...formatted, ...valid, ...charts].filter(({ id, text }) => {
    if (id.includes('~') || known.has(text)) return false;
    known.add(text);
    return true;
  });
}

/** A pod on each node, with nothing beside Alloy. */
const workload = { controller: 'DaemonSet', multipleReplicas: true, hostNetwork: false, sidecars: false } as const;

const codes = Object.keys(findings) as (keyof typeof findings)[];
const found = new Map<string, { readonly [id: string]: number }>();

beforeAll(() => {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, text } of texts()) {
    for (const { code } of check(text, { workload })) {
      if (!(code in findings)) continue;
      const byId = counts.get(code) ?? new Map<string, number>();
      counts.set(code, byId.set(id, (byId.get(id) ?? 0) + 1));
    }
  }
  for (const [code, byId] of counts)
    found.set(code, Object.fromEntries([...byId].sort(([a], [b]) => (a < b ? -1 : 1))));
}, 600_000);

test.each(codes)('%s speaks where that is right, and nowhere else', (code) => {
  const { why, at } = findings[code];

  expect(why.length).toBeGreaterThan(20);
  expect(found.get(code) ?? {}).toEqual(at);
});
