import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsOf } from './inputs';
import { mutationsOf } from './mutations';

// Whoever changes a rule or a stage of our pipelines changes a result: each is changed in each of many ways, and executed on pods and lines.

const config = readFileSync(join(__dirname, '..', '..', 'dist', 'alloy.alloy'), 'utf8');

/** Changes that change no result, and why. */
const harmless: readonly (readonly [RegExp, string])[] = [
  [/ behind the next$/, 'neither of the two reads what the other writes'],
  [/stage\.label_keep \d: values "\w+" one earlier$/, 'a list of names has no order'],
  [/stage\.json \d: expressions (\w+): "\1" is empty$/, 'without an expression a value is that of the same name'],
  [/stage\.replace \d: without replace$/, 'nothing is what it replaces by, unless told'],
  [/stage\.drop 1: (?:without )?drop_counter_reason/, 'only the metric that counts what is dropped has the reason'],
  [/process\.pods, without stage\.label_keep 7$/, 'structured metadata takes all others, unless `rules` set more'],
  [/rule (?:11|18): regex any character for \[\^;\]/, 'names of namespaces and services have no semicolon'],
  [/stage\.\w+ \d: values (\w+): "\1" is empty$/, 'without a name a value is that of the same name'],
  [/rule \d+: action lowercase$/, 'names of Kubernetes have no capitals'],
  [
    /kubernetes_pods, .*rule 20\b/,
    'targets that differ in labels of the discovery alone are one to prometheus.scrape, too',
  ],
  [/relabel\.pods_logs, .*rule 14\b/, 'a container is read once, however many targets it is in'],
  [/kubernetes_pods, rule 5: regex any character for \[0-9\.\]/, 'the next rule sets the addresses that have a colon'],
  [/kubernetes_pods, rule [56]: regex any character for \[0-9\] /, 'rule 4 keeps no port that is no number'],
  [/kubernetes_pods, rule 9: regex without the \? /, 'http is the default'],
  [/kubernetes_pods, rule 10: without regex$/, 'an empty path is no path'],
];

const original = [...resultsOf(config)];
const mutations = mutationsOf(config);

/** Whether Alloy would refuse it, or something else comes of it. */
function isNoticed(text: string): boolean {
  try {
    let at = 0;
    for (const result of resultsOf(text)) if (result !== original[at++]) return true;
    return at !== original.length;
  } catch {
    return true;
  }
}

const survivors = mutations.filter(({ text }) => !isNoticed(text)).map(({ what }) => what);
const reasonOf = (what: string) => harmless.find(([pattern]) => pattern.test(what));

test('each change of a rule or a stage changes a result, but for those with a reason not to', () => {
  expect(survivors.filter((what) => reasonOf(what) === undefined)).toEqual([]);
});

test('each reason is one for a change', () => {
  const given = new Set(survivors.map(reasonOf));

  expect(harmless.filter((reason) => !given.has(reason))).toEqual([]);
});

test('more than nine changes of ten are noticed', () => {
  expect(mutations.length).toBeGreaterThan(900);
  expect(survivors.length).toBeLessThan(mutations.length / 10);
});
