import { createHash } from 'node:crypto';
import { type FakeAnswers, FakeCluster } from '../../../test/harness/doctor/fake-cluster';
import { instance, metricsAt, observed, windowOf } from '../../../test/harness/doctor/observed';
import { configText } from '../cluster-configuration';
import { ClusterFacts } from '../cluster-facts';
import type { Diagnosis } from '../diagnosis';
import { MetricsWindow } from '../observation/metrics-window';
import type { ObservedAlloy } from '../observation/observed-alloy';
import { configuration } from './configuration';

const TEXT = 'logging { }\n';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function running(text: string, more = ''): ReturnType<typeof instance> {
  return instance({
    window: windowOf(`alloy_config_last_load_successful 1\nalloy_config_hash{sha256="${sha256(text)}"} 1\n${more}`),
  });
}

async function ask(alloy: ObservedAlloy, data: object | null = { 'config.alloy': TEXT }, answers?: FakeAnswers) {
  const objects =
    data === null ? [] : [{ kind: 'ConfigMap', metadata: { name: 'alloy', namespace: 'monitoring-stack' }, data }];
  const facts = new ClusterFacts(new FakeCluster(objects as never, answers));
  const found: readonly Diagnosis[] = await configuration.diagnose(alloy, { facts, connections: [] });
  return { found, gaps: facts.gaps };
}

test('an Alloy that runs what the ConfigMap has is well', async () => {
  expect((await ask(observed([running(TEXT)]))).found).toEqual([]);
});

test('an Alloy that runs something else is told, with the way to load it', async () => {
  const { found } = await ask(observed([running('old')]));

  expect(found).toEqual([
    {
      severity: 'warning',
      pods: ['alloy-a'],
      summary: 'Alloy does not run the configuration of the ConfigMap alloy',
      evidence: [`alloy_config_hash is ${sha256('old').slice(0, 12)}, the ConfigMap has ${sha256(TEXT).slice(0, 12)}`],
      advice: ['start the pods anew: kubectl rollout restart --namespace monitoring-stack daemonset/alloy'],
    },
  ]);
});

test('with a reloader beside it there is nothing to start anew', async () => {
  const container = { ...observed([]).container!, hasReloader: true };

  expect((await ask(observed([running('old')], { container }))).found[0]!.advice[0]).toContain(
    'the log of the reloader',
  );
});

test('with a reloader it is not known until the volume and the reloader have had their time', async () => {
  const container = { ...observed([]).container!, hasReloader: true };
  const after = async (seconds: number) => {
    const text = 'alloy_config_hash{sha256="old"} 1';
    const window = new MetricsWindow(metricsAt(0, text), metricsAt(seconds, text));
    return (await ask(observed([instance({ window })], { container }))).found[0];
  };

  expect(await after(10)).toMatchObject({ askAgainIn: 110 });
  expect(await after(120)).not.toHaveProperty('askAgainIn');
});

test('files of a directory are hashed in the order of their names', () => {
  expect(configText({ 'b.alloy': '2', 'a.alloy': '1', 'c.txt': '3' }, undefined)).toBe('12');
  expect(configText({ 'b.alloy': '2' }, 'b.alloy')).toBe('2');
  expect(configText({}, undefined)).toBeUndefined();
});

test('a configuration that Alloy refused is an error, with its words', async () => {
  const log = 'level=error msg="failed to reload config" err="config.alloy:3:1: unrecognized attribute"';
  const window = windowOf('alloy_config_last_load_successful 0\nalloy_config_load_failures_total 4');

  expect((await ask(observed([instance({ window, logText: log })]))).found[0]).toMatchObject({
    severity: 'error',
    summary: 'Alloy could not load its configuration, and runs an older one',
    evidence: [
      'alloy_config_last_load_successful is 0, after 4 failures',
      'log: failed to reload config: config.alloy:3:1: unrecognized attribute',
    ],
  });
});

test('remotecfg counts only where it is used', async () => {
  const unused = 'remotecfg_last_load_successful 0\nremotecfg_load_attempts_total 0';
  const failed = 'remotecfg_last_load_successful 0\nremotecfg_load_attempts_total 3';

  expect((await ask(observed([running(TEXT, unused)]))).found).toEqual([]);
  expect((await ask(observed([running(TEXT, failed)]))).found).toEqual([
    expect.objectContaining({ component: 'remotecfg' }),
  ]);
});

test('a ConfigMap that is gone is an error, one that may not be read is a gap', async () => {
  expect((await ask(observed([running(TEXT)]), null)).found).toEqual([
    expect.objectContaining({
      severity: 'error',
      summary: 'the ConfigMap alloy with the configuration does not exist',
    }),
  ]);
  const { found, gaps } = await ask(observed([running('old')]), {}, { forbidden: ['configmaps'] });
  expect(found).toEqual([]);
  expect(gaps[0]).toContain('ConfigMaps in namespace monitoring-stack may not be read');
});

test('without the manifest, Alloys are compared with each other', async () => {
  const { container: _, ...alloy } = observed([running('one'), { ...running('two'), name: 'alloy-b' }]);

  expect((await ask(alloy)).found).toEqual([
    expect.objectContaining({ summary: 'the Alloys run 2 different configurations', pods: ['alloy-a', 'alloy-b'] }),
  ]);
});
