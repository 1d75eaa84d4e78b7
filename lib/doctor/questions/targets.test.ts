import { FakeCluster } from '../../../test/harness/doctor/fake-cluster';
import { attribute, block, detail, instance, observed, pod } from '../../../test/harness/doctor/observed';
import { ClusterFacts } from '../cluster-facts';
import type { Diagnosis } from '../diagnosis';
import type { ObservedAlloy } from '../observation/observed-alloy';
import { targets, targetsAway } from './targets';

function target(url: string, health: string, labels: Record<string, string> = {}, error?: string) {
  const fields = Object.entries(labels).map(([key, value]) => ({ key, value: { type: 'string', value } }));
  return block(
    'target',
    attribute('url', url),
    attribute('health', health),
    attribute('labels', fields, 'object'),
    ...(error === undefined ? [] : [attribute('last_error', error)]),
  );
}

function scraping(...found: ReturnType<typeof target>[]) {
  return instance({ details: new Map([['prometheus.scrape.pods', detail('prometheus.scrape.pods', [], found)]]) });
}

function ask(alloy: ObservedAlloy, objects: readonly object[] = []): Promise<readonly Diagnosis[]> {
  return Promise.resolve(
    targets.diagnose(alloy, { facts: new ClusterFacts(new FakeCluster(objects as never)), connections: [] }),
  );
}

const UP = target('http://10.0.0.7:8080/metrics', 'up');
const DOWN = target('http://10.0.0.8:8080/metrics', 'down', { namespace: 'shop', pod: 'web-0' }, 'connection refused');

test('targets that answer are no diagnosis', async () => {
  expect(await ask(observed([scraping(UP)]))).toEqual([]);
});

test('verify tells of targets that are away, and of none at all, by notes', async () => {
  const notes = (alloy: ObservedAlloy) => Promise.resolve(targetsAway.diagnose(alloy, { connections: [] }));

  expect(await notes(observed([scraping(UP)]))).toEqual([]);
  for (const scraped of [scraping(DOWN, DOWN), scraping()]) {
    expect(await notes(observed([scraped]))).toEqual([expect.objectContaining({ severity: 'note', advice: [] })]);
  }
});

test('a component without targets is a warning', async () => {
  expect(await ask(observed([scraping()]))).toEqual([
    expect.objectContaining({ severity: 'warning', summary: 'prometheus.scrape.pods has no targets' }),
  ]);
});

test('members of a cluster share their targets: one without any is well', async () => {
  expect(await ask(observed([scraping(UP), { ...scraping(), name: 'alloy-b' }]))).toEqual([]);
});

test('targets that may belong to pods that were not read are not missed', async () => {
  const clustered = instance({
    details: new Map([
      ['prometheus.scrape.pods', detail('prometheus.scrape.pods', [block('clustering', attribute('enabled', true))])],
    ]),
  });

  expect(await ask(observed([clustered], { unread: 3 }))).toEqual([]);
  expect(await ask(observed([clustered]))).toHaveLength(1);
});

test('a target that is away is worth a note, most of them a warning', async () => {
  const evidence = ['shop/web-0 at http://10.0.0.8:8080/metrics: connection refused'];

  expect(await ask(observed([scraping(UP, DOWN)]))).toEqual([
    expect.objectContaining({
      severity: 'note',
      summary: '1 of 2 targets of prometheus.scrape.pods can’t be scraped',
      evidence,
    }),
  ]);
  expect(await ask(observed([scraping(DOWN)]))).toEqual([expect.objectContaining({ severity: 'warning', evidence })]);
});

describe('pods that ask to be scraped', () => {
  const text = 'regex = "__meta_kubernetes_pod_annotation_prometheus_io_scrape"';
  const config = {
    kind: 'ConfigMap',
    metadata: { name: 'alloy', namespace: 'monitoring-stack' },
    data: { 'config.alloy': text },
  };
  const asking = (name: string, podIP: string, phase = 'Running') => ({
    kind: 'Pod',
    ...pod(name, {
      metadata: { namespace: 'shop', annotations: { 'prometheus.io/scrape': 'true' } },
      status: { podIP, phase },
    }),
  });

  test('are missed where no Alloy scrapes them', async () => {
    const found = await ask(observed([scraping(UP)]), [
      config,
      asking('seen-0', '10.0.0.7'),
      asking('web-0', '10.0.0.9'),
    ]);

    expect(found).toEqual([
      expect.objectContaining({
        severity: 'warning',
        summary: '1 running pods with the annotation prometheus.io/scrape are scraped by nobody',
        evidence: ['shop/web-0'],
      }),
    ]);
  });

  test('are found by address or by name, and are not missed before they run', async () => {
    const objects = [
      config,
      asking('seen-0', '10.0.0.7'),
      asking('web-0', '10.0.0.1'),
      asking('new-0', '10.0.0.2', 'Pending'),
    ];

    expect(
      (await ask(observed([scraping(UP, DOWN)]), objects)).filter(({ severity }) => severity === 'warning'),
    ).toEqual([]);
  });

  test('are not asked for where the configuration does not, or not all Alloys were read', async () => {
    const objects = [config, asking('web-0', '10.0.0.9')];

    expect(await ask(observed([scraping(UP)], { unread: 1 }), objects)).toEqual([]);
    expect(
      await ask(observed([scraping(UP)]), [{ ...config, data: { 'config.alloy': '' } }, asking('web-0', '10.0.0.9')]),
    ).toEqual([]);
  });
});
