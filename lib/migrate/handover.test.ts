import { stringify } from 'yaml';
import { collector, type Given, manifests, plan, renamed, TEXT } from '../../test/harness/collectors';
import type { KubernetesObject } from '../diff';
import { renderJson, renderText } from './render';

describe('what Promtail has read', () => {
  const text = stringify({
    clients: [{ url: 'http://loki:3100/loki/api/v1/push' }],
    positions: { filename: '/run/promtail/positions.yaml' },
    scrape_configs: [
      { job_name: 'files', static_configs: [{ targets: ['localhost'], labels: { __path__: '/var/log/*.log' } }] },
    ],
  });
  const node = { name: 'run', hostPath: { path: '/run/promtail' } };
  const mount = { volumeMounts: [{ name: 'run', mountPath: '/run/promtail' }] };
  const promtail = (volumes: readonly object[]) =>
    manifests(
      collector({
        name: 'promtail',
        image: 'grafana/promtail:3',
        key: 'promtail.yaml',
        text,
        volumes,
        container: mount,
      }),
    );
  const next = (more: Given = {}, legacy = 'legacy_positions_file = "/run/promtail/positions.yaml"') =>
    collector({
      text: `loki.source.file "files" {\n  targets = [{ __path__ = "/var/log/a.log" }]\n  forward_to = [loki.write.default.receiver]\n  ${legacy}\n}\nloki.write "default" {\n  endpoint {\n    url = "http://loki:3100/loki/api/v1/push"\n  }\n}\n`,
      ...more,
    });

  test('is known to Alloy where the new pods have the file, and the configuration names it', () => {
    expect(plan(promtail([node]), next({ volumes: [node], container: mount })).remarks).toEqual([
      'DaemonSet monitoring/promtail: Alloy goes on where Promtail has stopped: positions are in /run/promtail/positions.yaml of the node, and the new pods have the file',
    ]);
  });

  test.each([
    [
      'the new pods do not have it',
      [node],
      next(),
      "which the new pods don't have at /run/promtail/positions.yaml: mount it",
    ],
    [
      'the configuration does not name it',
      [node],
      next({ volumes: [node], container: mount }, ''),
      'no argument of the new configuration names',
    ],
    [
      'it is in the pod',
      [{ name: 'run', emptyDir: {} }],
      next(),
      'is in the pod (/run/promtail/positions.yaml), and goes with it',
    ],
  ])('is lost where %s', (_, volumes, objects, message) => {
    const { remarks } = plan(promtail(volumes), objects);

    expect(remarks.join()).toContain(message);
    expect(remarks.join()).toContain('logs are read again');
  });

  test('its configuration is compared in the language of Alloy, although it is another language and another name', () => {
    const { comparison } = plan(
      promtail([node]),
      next({}, '').map((each) => each),
    );
    const change = comparison.diff.objects.find(({ object: { kind } }) => kind === 'ConfigMap')!;

    expect(change.notes).toEqual(['takes the place of ConfigMap monitoring/promtail']);
    expect(change.changes.map(({ what }) => what).join()).toContain('loki.source.file');
    expect(change.changes.map(({ what }) => what)).not.toContain('promtail.yaml');
  });
});

describe('a Grafana Agent', () => {
  test('in flow mode has the language of Alloy: its configuration is compared', () => {
    const old = collector({ ...renamed, text: TEXT.replace('mimir', 'other') });

    const { comparison } = plan(manifests(old), collector());

    expect(comparison.incomplete).toEqual([]);
    const change = comparison.diff.objects.find(({ object: { kind } }) => kind === 'ConfigMap')!;
    expect(change.changes.map(({ what }) => what)).toEqual([
      'config.alloy: prometheus.remote_write.default: endpoint.url',
    ]);
  });

  test('in static mode has another one, which is told, and where it sends is taken for the same', () => {
    const old = collector({ ...renamed, key: 'agent.yaml', text: 'metrics: {}\n' });

    const { comparison, steps } = plan(manifests(old), collector());

    expect(comparison.incomplete).toEqual([
      expect.stringContaining('ConfigMap monitoring/agent, agent.yaml: agent.yaml is a configuration of the Agent'),
    ]);
    expect(steps[0]!.why[0]).toContain('where both send is not known here');
  });
});

test('a credential in an old configuration is nowhere in the plan', () => {
  const text = TEXT.replace(
    'url =',
    'basic_auth {\n      username = "me"\n      password = "hunter2"\n    }\n    url =',
  );
  const secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'agent', namespace: 'monitoring' },
    data: { 'config.river': Buffer.from(text).toString('base64') },
  };
  const [account, , workload] = collector({
    ...renamed,
    volumes: [{ name: 'secret', secret: { secretName: 'agent' } }],
  });

  const found = plan(manifests([account!, secret as unknown as KubernetesObject, workload!]), collector());

  const all = renderText(found) + renderJson(found);
  expect(all).toContain('prometheus.remote_write.default');
  expect(all).not.toMatch(/hunter2|aHVudGVyM/);
});
