import { scrape } from './scrape';

const text = `
discovery.kubernetes "all" {
  role = "pod"
}
prometheus.scrape "all" {
  targets         = discovery.kubernetes.all.targets
  forward_to      = [prometheus.remote_write.a.receiver]
  scrape_interval = "30s"
}
prometheus.remote_write "a" {
  endpoint {
    url = "http://p"
    write_relabel_config {
      source_labels = ["__name__"]
      regex         = "go_.*"
      action        = "drop"
    }
  }
}
`;

const pod = (name: string, namespace = 'shop') => ({
  kind: 'Pod',
  metadata: { name, namespace },
  spec: { containers: [{ name: 'app', ports: [{ containerPort: 80 }] }] },
});

test('gives targets and series of the objects that are asked for, as plain objects', () => {
  const { targets, series, notExecuted } = scrape(text, pod('a'), { objects: [pod('b')], metrics: 'm{x="1"} 2' });

  expect(targets).toEqual([
    {
      component: 'prometheus.scrape.all',
      labels: { job: 'prometheus.scrape.all', instance: '10.1.0.1:80' },
      url: 'http://10.1.0.1:80/metrics',
      interval: 30,
      timeout: 10,
      clustered: false,
      way: expect.stringContaining('discovery.kubernetes.all  Pod shop/a  made'),
    },
  ]);
  expect(series).toContainEqual({
    destination: 'prometheus.remote_write.a',
    url: 'http://p',
    name: 'm',
    labels: { x: '1', job: 'prometheus.scrape.all', instance: '10.1.0.1:80' },
    value: 2,
    way: expect.stringContaining('sent: http://p'),
  });
  expect(notExecuted).toEqual([]);
});

test('says what is lost, and why', () => {
  const { dropped } = scrape(text, pod('a'), { metrics: 'go_threads 1' });

  expect(dropped).toMatchObject([
    {
      component: 'prometheus.remote_write.a',
      what: 'write_relabel_config 1: drop',
      labels: { __name__: 'go_threads' },
    },
  ]);
});

test('pods of one name in two namespaces are two', () => {
  expect(scrape(text, [pod('a', 'x')], { objects: [pod('a', 'y')] }).targets).toHaveLength(1);
});

test('workloads stand for their pods', () => {
  const deployment = {
    kind: 'Deployment',
    metadata: { name: 'a' },
    spec: { template: { spec: { containers: [{ name: 'app' }] } } },
  };

  expect(scrape(text, deployment, { objects: [pod('a')] }).targets.map(({ url }) => url)).toEqual([
    'http://10.1.0.2/metrics',
  ]);
});

test('without objects: all that is scraped', () => {
  expect(
    scrape('prometheus.scrape "a" {\n targets = [{__address__ = "x"}]\n forward_to = []\n}\n', []).targets,
  ).toHaveLength(1);
});
