import { Chart } from 'cdk8s';
import { AlloyApp, AlloyStack, Platform } from '../../lib';
import { expectClaim } from '../parity/proof';
import { topologies } from '.';
import { levelOf, rightsOf, synthesized } from './synthesized';

const all = topologies.flatMap((group) => group.topologies);

describe.each(all.map((topology) => [topology.chart, topology] as const))('%s', (_, topology) => {
  const objects = synthesized(topology);

  test('has the objects that matter', () => {
    for (const claim of topology.shows) expectClaim(objects, claim);
    expect(topology.shows).not.toEqual([]);
  });

  test('has its rights, and no others', () => {
    expect(rightsOf(objects)).toEqual(topology.rights);
  });

  test('may change nothing', () => {
    const verbs = objects.flatMap(({ rules = [] }) => rules.flatMap((rule: { verbs: string[] }) => rule.verbs));
    for (const verb of verbs) expect(['get', 'list', 'watch', 'use']).toContain(verb);
  });

  test('has a namespace of its level', () => {
    expect(levelOf(objects)).toBe(topology.level);
  });
});

test('names are there once, and the 22 presets are among them', () => {
  const names = all.map(({ chart }) => chart);

  expect(new Set(names).size).toBe(names.length);
  const presets = topologies.filter(({ title }) => title.startsWith('Presets'));
  expect(presets.flatMap((group) => group.topologies)).toHaveLength(22);
});

describe('what a platform would refuse is an error, for each workload that everyCollector reaches', () => {
  const errorsWith = (platform: Platform) => {
    const app = new AlloyApp({ log: () => {} });
    const chart = new Chart(app, 'chart', { namespace: 'observability', disableResourceNameHashes: true });
    new AlloyStack(chart, 'stack', {
      cluster: 'production',
      destinations: { logs: { kind: 'Loki', url: 'https://loki.example.com/loki/api/v1/push' } },
      everyCollector: { platform },
      pipelines: [{ kind: 'PodLogs', reading: 'files' }],
    });
    return app.check().flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));
  };

  test.each([
    ['a DaemonSet on EKS Fargate', Platform.eksFargate(), /DaemonSet/],
    ['a directory of the node on GKE Autopilot', Platform.gkeAutopilot(), /\/var\/lib\/alloy/],
    ['files of the node on OpenShift', Platform.openShift(), /restricted-v2/],
    ['files of Linux on Windows', Platform.windows({ hostProcess: true }), /Windows/],
  ])('%s', (_, platform, message) => {
    expect(errorsWith(platform)).toContainEqual(expect.stringMatching(message));
  });
});
