import { Testing } from 'cdk8s';
import { discovery, loki, prometheus } from '../components';
import { AlloyConfig } from '../config';
import { Alloy } from '../kubernetes';
import { matchers } from './index';

expect.extend(matchers);

const text = `
discovery.kubernetes "pods" {
  role = "pod"
}
discovery.relabel "pods" {
  targets = discovery.kubernetes.pods.targets
  rule {
    source_labels = ["__meta_kubernetes_pod_annotation_prometheus_io_scrape"]
    regex         = "true"
    action        = "keep"
  }
  rule {
    source_labels = ["__meta_kubernetes_pod_name"]
    target_label  = "pod"
  }
}
prometheus.scrape "pods" {
  targets         = discovery.relabel.pods.output
  forward_to      = [prometheus.relabel.pods.receiver]
  scrape_interval = "30s"
}
prometheus.relabel "pods" {
  forward_to = [prometheus.remote_write.default.receiver]
  rule {
    source_labels = ["__name__"]
    regex         = "go_.*"
    action        = "drop"
  }
}
prometheus.remote_write "default" {
  external_labels = {cluster = "dev"}
  endpoint {
    url = "http://prometheus:9090/api/v1/write"
  }
}
loki.source.api "default" {
  http { }
  forward_to = [loki.process.default.receiver]
}
loki.process "default" {
  forward_to = [loki.write.default.receiver]
  stage.drop {
    expression = "debug"
  }
  stage.static_labels {
    values = {team = "a"}
  }
}
loki.write "default" {
  endpoint {
    url       = "http://loki:3100/loki/api/v1/push"
    tenant_id = "one"
  }
}
`;

const pod = (annotations: Record<string, string> = {}) => ({
  kind: 'Pod',
  metadata: { name: 'cart', namespace: 'shop', annotations },
  spec: { containers: [{ name: 'app', ports: [{ containerPort: 8080 }] }] },
});
const asking = pod({ 'prometheus.io/scrape': 'true' });

const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing is wrong');
};

describe('toScrape', () => {
  test('finds the series of a pod at a destination, with the labels that they have there', () => {
    expect(text)
      .toScrape(asking)
      .withLabels({ pod: 'cart', cluster: 'dev', job: 'prometheus.scrape.pods' })
      .at('prometheus.remote_write.default');
  });

  test('knows what is asked, and how often', () => {
    expect(text).toScrape(asking).from('http://10.1.0.1:8080/metrics').every(30).once();
  });

  test('of a pod that is left out fails with its way and the rule that decided', () => {
    const message = messageOf(() => expect(text).toScrape(pod()));

    expect(message).toContain('expected Pod shop/cart to be scraped');
    expect(message).toContain('discovery.relabel.pods  rule 1: keep  DROPPED');
    expect(message).toContain('prometheus_io_scrape = "" doesn\'t match "true"');
  });

  test.each<[string, () => unknown, string]>([
    ['labels', () => expect(text).toScrape(asking).withLabels({ pod: 'other' }), 'to be scraped with {pod="other"}'],
    [
      'a destination',
      () => expect(text).toScrape(asking).at('prometheus.remote_write.x'),
      'to arrive at prometheus.remote_write.x',
    ],
    [
      'an address',
      () => expect(text).toScrape(asking).from('http://x'),
      'found instead:\n  http://10.1.0.1:8080/metrics',
    ],
    ['a time', () => expect(text).toScrape(asking).every(60), 'every 30 s'],
    ['a label that must not be there', () => expect(text).toScrape(asking).withLabels({ pod: undefined }), 'pod=""'],
  ])('fails at once with other %s', (_, work, expected) => {
    expect(messageOf(work)).toContain(expected);
  });

  test('tells what there is once, however many series there are', () => {
    const message = messageOf(() => expect(text).toScrape(asking).withLabels({ pod: 'other' }));
    const [, found = ''] = /found instead:\n(.*?)\n\n/s.exec(message) ?? [];

    expect(found.split('\n')).toEqual([
      '  {instance="10.1.0.1:8080", job="prometheus.scrape.pods", pod="cart"}',
      '  {cluster="dev", instance="10.1.0.1:8080", job="prometheus.scrape.pods", pod="cart"}',
    ]);
    expect(messageOf(() => expect(text).toScrape(asking).withLabels({ __name__: 'x' }))).toContain('__name__="up"');
  });

  test('with not: that nothing is scraped', () => {
    expect(text).not.toScrape(pod());
    expect(messageOf(() => expect(text).not.toScrape(asking))).toContain('not to be scraped');
  });
});

describe('toDeliver', () => {
  const entry = { line: 'level=error', labels: { app: 'cart' } };

  test('finds a line where it arrives', () => {
    expect(text)
      .toDeliver(entry)
      .withLabels({ app: 'cart', team: 'a' })
      .withLine('level=error')
      .withTenant('one')
      .at('loki.write.default')
      .once();
  });

  test('sends a line right to a component', () => {
    expect(text)
      .toDeliver({ ...entry, to: 'loki.write.default' })
      .withLabels({ team: undefined });
  });

  test.each<[string, () => unknown, string]>([
    ['labels', () => expect(text).toDeliver(entry).withLabels({ team: 'b' }), '{app="cart", team="a"}'],
    ['a line', () => expect(text).toDeliver(entry).withLine('x'), '"level=error"'],
    ['a tenant', () => expect(text).toDeliver(entry).withTenant('two'), 'for the tenant one'],
    ['metadata', () => expect(text).toDeliver(entry).withMetadata({ pod: 'x' }), 'the metadata {pod="x"}'],
    ['a time', () => expect(text).toDeliver(entry).withTimestamp(1n), '1735689600000000000'],
    ['a destination', () => expect(text).toDeliver(entry).at('loki.echo.x'), 'loki.write.default'],
  ])('fails at once with other %s', (_, work, expected) => {
    expect(messageOf(work)).toContain(expected);
  });

  test('of a line that is dropped fails with the stage that decided', () => {
    expect(messageOf(() => expect(text).toDeliver({ ...entry, line: 'debug' }))).toContain(
      'loki.process.default  stage.drop  DROPPED: expression = "debug"\n',
    );
  });
});

describe('toDrop', () => {
  test('a line that arrives nowhere', () => {
    expect(text).toDrop({ line: 'debug', labels: { app: 'cart' } });
    expect(messageOf(() => expect(text).toDrop({ line: 'x', labels: { app: 'cart' } }))).toContain(
      'loki.write.default  sent',
    );
  });

  test('a pod that is not scraped', () => {
    expect(text).toDrop(pod());
    expect(messageOf(() => expect(text).toDrop(asking))).toContain('prometheus.scrape.pods');
  });

  test('a series of a pod that is scraped', () => {
    const metrics = 'go_threads 3\nhttp_requests_total 1\n';

    expect(text).toDropSeries('go_threads', asking, { metrics });
    expect(text).not.toDropSeries('http_requests_total', asking, { metrics });
  });

  test('a series that no target has is not dropped', () => {
    expect(messageOf(() => expect(text).toDropSeries('go_threads', asking, { metrics: '' }))).toContain(
      'none of its targets answers with',
    );
  });

  test('is not certain where a source of the same kind is not executed', () => {
    const config = text.replace('discovery.kubernetes.pods.targets', 'discovery.ec2.all.targets');

    expect(() => expect(`${config}\ndiscovery.ec2 "all" {\n}\n`).toDrop(asking)).toThrow(
      /discovery\.ec2\.all: discovery\.ec2 isn't executed/,
    );
  });
});

describe('what is tested', () => {
  const build = (config: AlloyConfig) => {
    const metrics = new prometheus.RemoteWrite(config, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });
    const pods = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
    new prometheus.Scrape(config, 'pods', { targets: pods.targets, forwardTo: [metrics.receiver] });
    new loki.Write(config, 'default', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });
  };

  test('can be an AlloyConfig', () => {
    const config = new AlloyConfig(Testing.chart(), 'config');
    build(config);

    expect(config).toScrape(pod()).at('prometheus.remote_write.default');
  });

  test('can be an Alloy', () => {
    const alloy = new Alloy(Testing.chart(), 'alloy');
    build(alloy.config);

    expect(alloy).toScrape(pod()).at('prometheus.remote_write.default');
    expect(alloy).toDeliver({ line: 'x', to: 'loki.write.default.receiver' });
  });

  test('is nothing else', () => {
    expect(() => expect({}).toScrape(pod())).toThrow(
      'expected an AlloyConfig, an Alloy, or the text of a configuration',
    );
  });
});
