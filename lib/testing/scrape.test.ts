import type { KubernetesObject } from '../simulate';
import { scrape } from './scrape';
import { toScrape } from './to-scrape';

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

describe('objects that ask for targets', () => {
  const monitors = `
prometheus.operator.podmonitors "all" {
  forward_to = [prometheus.echo.all.receiver]
  selector {
    match_labels = {read = "yes"}
  }
}
prometheus.operator.probes "all" {
  forward_to = [prometheus.echo.all.receiver]
}
prometheus.echo "all" { }
`;
  const monitor = (name: string, read = 'yes') => ({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: { name, namespace: 'shop', labels: { read } },
    spec: { selector: {}, podMetricsEndpoints: [{}] },
  });
  const probe = {
    kind: 'Probe',
    metadata: { name: 'web' },
    spec: { prober: { url: 'blackbox' }, targets: { staticConfig: { static: ['https://shop'] } } },
  };
  const controlled = {
    ...pod('web-7d4b9c6f5-x2x8z'),
    metadata: {
      name: 'web-7d4b9c6f5-x2x8z',
      namespace: 'shop',
      ownerReferences: [{ kind: 'ReplicaSet', name: 'web-7d4b9c6f5', controller: true }],
    },
  };

  test('what one asks for is its own', () => {
    const objects = [controlled, monitor('a'), monitor('web')];
    const jobs = (of: KubernetesObject) => scrape(monitors, of, { objects }).targets.map(({ labels }) => labels['job']);

    expect(jobs(monitor('a'))).toEqual(['shop/a']);
    expect(jobs(probe)).toEqual(['probe/default/web']);
    expect(jobs(controlled).sort()).toEqual(['shop/a', 'shop/web']);
  });

  test('a workload of the same name has nothing to do with it', () => {
    const unread = monitor('web', 'no');

    expect(scrape(monitors, unread, { objects: [controlled, monitor('a')] })).toMatchObject({
      targets: [],
      dropped: [{ what: 'PodMonitor shop/web', why: 'the selector of the component leaves it out' }],
    });
  });

  test('a failing assertion names those that have no effect', () => {
    const { pass, message } = toScrape(monitors, pod('a'), { objects: [monitor('web', 'no')] });

    expect(pass).toBe(false);
    expect(message()).toBe(
      [
        'expected Pod shop/a to be scraped',
        '',
        'nothing in the configuration finds it',
        '',
        'PodMonitor shop/web: the selector of the component leaves it out',
        '',
      ].join('\n'),
    );
  });

  test('and shows the field that decided', () => {
    const choosy = { ...monitor('choosy'), spec: { podMetricsEndpoints: [{ port: 'web' }] } };

    expect(toScrape(monitors, pod('a'), { objects: [choosy] }).message()).toContain(
      'config.alloy:2  prometheus.operator.podmonitors.all  podMonitor/shop/choosy/0 podMetricsEndpoints[0].port: keep  DROPPED: ' +
        `__meta_kubernetes_pod_container_port_name = "" doesn't match "web"`,
    );
  });
});
