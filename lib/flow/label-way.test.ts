import { readModel } from '../analysis';
import { LabelFlow } from './label-flow';
import { wayOf, wayText } from './label-way';

const scraped = (rules: string, more = '') => `discovery.kubernetes "pods" { role = "pod" }
discovery.relabel "pods" {
  targets = discovery.kubernetes.pods.targets
  ${rules}
}
prometheus.scrape "pods" {
  targets    = discovery.relabel.pods.output
  forward_to = [prometheus.relabel.late.receiver]
}
prometheus.relabel "late" {
  forward_to = [prometheus.remote_write.out.receiver]
  ${more}
}
prometheus.remote_write "out" { endpoint { url = "http://p" } }
`;
const copy = (from: string, to: string) => `rule {\n source_labels = ["${from}"]\n target_label = "${to}"\n}\n`;
const wayAtEnd = (label: string, text: string) => {
  const [arrival] = LabelFlow.of(readModel(text)).arrivals;
  return wayOf(label, arrival!.states[0]!);
};

test('the way of a label that was renamed twice begins at its source', () => {
  const text = scraped(copy('__meta_kubernetes_pod_uid', 'pod_uid'), copy('pod_uid', 'uid'));

  expect(wayText(wayAtEnd('uid', text))).toBe(
    '__meta_kubernetes_pod_uid of discovery.kubernetes.pods, pod_uid by rule 1: replace of discovery.relabel.pods, uid by rule 1: replace of prometheus.relabel.late',
  );
});

test('the way of a label that is gone ends where it went', () => {
  const gone = 'rule {\n action = "labeldrop"\n regex = "pod_uid"\n}\n';
  const steps = wayAtEnd('pod_uid', scraped(copy('__meta_kubernetes_pod_uid', 'pod_uid'), gone));

  expect(steps.map(({ label, isGone }) => [label, isGone])).toEqual([
    ['__meta_kubernetes_pod_uid', false],
    ['pod_uid', false],
    ['pod_uid', true],
  ]);
  expect(wayText(steps)).toMatch(/, gone behind rule 1: labeldrop of prometheus\.relabel\.late$/);
});

test('rules that filter items are no steps, whatever they say of a label', () => {
  const keep =
    'rule {\n source_labels = ["__meta_kubernetes_pod_phase"]\n regex = "Running|Pending"\n action = "keep"\n}\n';
  const steps = wayAtEnd('phase', scraped(keep + copy('__meta_kubernetes_pod_phase', 'phase')));

  expect(steps.at(-1)?.by.what).toBe('rule 2: replace');
  expect(steps.map(({ by }) => by.what)).not.toContain('rule 1: keep');
});

test('a text that a rule writes has no way before it', () => {
  const set = 'rule {\n target_label = "team"\n replacement = "a"\n}\n';

  expect(wayAtEnd('team', scraped(set)).map(({ label }) => label)).toEqual(['team']);
  expect(wayText(wayAtEnd('team', scraped(set)))).toBeUndefined();
});

test('a label that never was there has no way', () => {
  expect(wayAtEnd('__meta_kubernetes_node_name', scraped(''))).toEqual([]);
});

test('of a long way the source and the last steps are told', () => {
  const names = ['__meta_kubernetes_pod_uid', 'a', 'b', 'c', 'd', 'e', 'f'];
  const rules = names.slice(1).map((name, at) => copy(names[at]!, name));
  const text = wayText(wayAtEnd('f', scraped(rules.join(''))))!;

  expect(text).toMatch(/^__meta_kubernetes_pod_uid of discovery\.kubernetes\.pods, \.\.\., c by /);
  expect(text).toMatch(/f by rule 6: replace of discovery\.relabel\.pods$/);
});
