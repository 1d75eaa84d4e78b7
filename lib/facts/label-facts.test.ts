import { labelFacts } from './label-facts';

test('a role of a discovery has its labels, with what is known of their values', () => {
  const { by, variants } = labelFacts('discovery.kubernetes')!;
  const pods = variants.get('pod')!;

  expect(by).toBe('role');
  expect(pods.labels).toContainEqual({
    name: '__meta_kubernetes_pod_phase',
    isCertain: true,
    where: 'behind',
    texts: ['Pending', 'Running', 'Succeeded', 'Failed', 'Unknown'],
  });
  expect(pods.labels).toContainEqual({
    name: '__meta_kubernetes_pod_uid',
    isCertain: true,
    where: 'behind',
    what: 'uid',
  });
  expect(pods.patterns).toContainEqual({ prefix: '__meta_kubernetes_pod_label_', isWord: true });
  expect(pods.isOpen).toBe(false);
});

test('a label whose value may be empty is not certain', () => {
  const labels = labelFacts('discovery.kubernetes')!.variants.get('pod')!.labels;

  expect(labels.find(({ name }) => name === '__meta_kubernetes_pod_node_name')).toMatchObject({ isCertain: false });
});

test('labels that are attached have their condition', () => {
  const [nodes] = labelFacts('discovery.kubernetes')!.variants.get('pod')!.attached;

  expect(nodes?.when).toEqual({ equals: [['attach_metadata', 'node'], true] });
  expect(nodes?.vocabulary.labels.map(({ name }) => name)).toEqual(['__meta_kubernetes_node_name']);
});

test('labels for the rules of a source alone are told from those that leave it', () => {
  const { own, passage } = labelFacts('loki.source.heroku')!;
  const where = new Map(own!.labels.map((label) => [label.name, label.where]));

  expect(where.get('__heroku_drain_app')).toBe('inside');
  expect(where.get('__tenant_id__')).toBe('everywhere');
  expect(passage).toEqual({ labels: [['labels']], reads: [], fills: [], rules: ['relabel_rules'], hides: '__' });
});

test('a label that is filled in comes from the first thing that is there', () => {
  expect(labelFacts('prometheus.scrape')?.passage?.fills).toEqual([
    { name: 'job', from: [{ argument: ['job_name'] }, { id: true }] },
    { name: 'instance', from: [{ label: '__address__' }] },
  ]);
});

test('names that come from elsewhere leave a vocabulary open', () => {
  expect(labelFacts('discovery.http')?.own?.isOpen).toBe(true);
  expect(labelFacts('prometheus.scrape')?.own?.isOpen).toBe(false);
});

test('of a component without labels, and of one that is none, nothing is known', () => {
  expect(labelFacts('remote.http')).toBeUndefined();
  expect(labelFacts('toString')).toBeUndefined();
});
