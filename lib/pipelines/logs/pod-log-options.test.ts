import { components, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { nodeObject } from '../../../test/harness/pipelines/nodes';
import { ON_NODE, type Pod, podObject } from '../../../test/harness/pipelines/pods';
import { loki } from '../../components';
import { wrongPropsOf } from '../../config';
import { needsOf } from '../../needs';
import { deliver, matchers } from '../../testing';
import { std } from '../../values';
import { LokiDestination } from './loki-destination';
import { PodLogs, type PodLogsProps } from './pod-logs';

expect.extend(matchers);

function make(props: Partial<PodLogsProps> = {}) {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  new PodLogs(config, 'pods', { forwardTo: [receiver], ...props });
  return config;
}

const logsOf = (pod: Pod, props: Partial<PodLogsProps>, lines: readonly string[] = ['hello']) =>
  deliver(
    make(props),
    lines.map((line) => ({ pod: podObject(pod), line })),
    ON_NODE,
  ).entries;

const wrong = (props: object) =>
  wrongPropsOf(make(props as never).node.findChild('PodLogs.pods')).map(({ message }) => message);

describe('namespaces', () => {
  test('that are named are the only ones, by their whole names', () => {
    const props = { namespaces: ['shop', 'cart'] };

    expect(logsOf({ namespace: 'shop' }, props)).toHaveLength(1);
    expect(logsOf({ namespace: 'cart' }, props)).toHaveLength(1);
    expect(logsOf({ namespace: 'shop-eu' }, props)).toEqual([]);
    expect(logsOf({ namespace: 'myshop' }, props)).toEqual([]);
  });

  test('that are excluded are absent, and those whose names contain theirs are not', () => {
    const props = { excludeNamespaces: ['prod'] };

    expect(logsOf({ namespace: 'prod' }, props)).toEqual([]);
    expect(logsOf({ namespace: 'nonprod' }, props)).toHaveLength(1);
    expect(logsOf({ namespace: 'prod-eu' }, props)).toHaveLength(1);
  });

  test.each(['kube-*', 'team-.+', 'Shop', '', 7])('%j is no name, and refused', (name) => {
    expect(wrong({ namespaces: [name] })).toEqual([expect.stringContaining(`${JSON.stringify(name)} is no name of a`)]);
    expect(wrong({ excludeNamespaces: [name] })).toHaveLength(1);
  });

  test('that are read and left out at once are refused', () => {
    expect(wrong({ namespaces: ['a', 'b'], excludeNamespaces: ['b'] })).toEqual([
      'excludeNamespaces: "b" is in `namespaces`, too',
    ]);
  });
});

test('a tenant that a stage sets is the tenant of the entry, whatever labels are kept', () => {
  const tenantOf = (props: Partial<PodLogsProps>) => logsOf({ namespace: 'shop' }, props).map(({ tenant }) => tenant);

  expect(tenantOf({ stages: [{ kind: 'tenant', label: 'namespace' }] })).toEqual(['shop']);
  expect(
    tenantOf({ stages: [{ kind: 'match', selector: '{namespace="shop"}', stage: [{ kind: 'tenant', value: 'a' }] }] }),
  ).toEqual(['a']);
  expect(tenantOf({})).toEqual([undefined]);
});

describe('opting in', () => {
  const enabled = (value: string) => ({ annotations: { 'logs.grafana.com/pods.enabled': value } });

  test.each(['true', 'yes'])('by %s is needed if it is asked for', (value) => {
    expect(logsOf(enabled(value), { optIn: true })).toHaveLength(1);
    expect(logsOf({}, { optIn: true })).toEqual([]);
    expect(logsOf(enabled('false'), { optIn: true })).toEqual([]);
  });
});

describe('labels', () => {
  const pod = { labels: { 'example.com/team': 'blue' }, annotations: { 'example.com/tier': 'gold' } };

  test('of pods, of annotations and of your own arrive as stream labels', () => {
    const config = make({
      podLabels: { team: 'example.com/team' },
      podAnnotations: { tier: 'example.com/tier' },
      staticLabels: { env: 'test', region: std.sys.env('REGION') },
    });

    expect(config)
      .toDeliver({ pod: podObject(pod), line: 'hello' }, { env: { ...ON_NODE.env, REGION: 'eu-1' } })
      .withLabels({ team: 'blue', tier: 'gold', env: 'test', region: 'eu-1', namespace: 'shop' });
  });

  test('become structured metadata on request, and no label', () => {
    const [entry] = logsOf(pod, { podLabels: { team: 'example.com/team' }, metadata: ['team'] });

    expect(entry!.structuredMetadata).toMatchObject({ team: 'blue', pod: 'cart-7d4b9c6f5-x2x8z' });
    expect(entry!.labels).not.toHaveProperty('team');
  });

  test('of nodes and namespaces arrive on request, which is a right to list them', () => {
    const props = {
      nodeLabels: ['region', 'nodepool'],
      metadata: ['nodepool'],
      namespaceLabels: { team: 'example.com/team' },
      namespaceAnnotations: { cost_center: 'cost-center' },
    } as const;
    const objects = [
      nodeObject({ labels: { 'topology.kubernetes.io/region': 'eu-1', 'karpenter.sh/nodepool': 'large' } }),
      {
        kind: 'Namespace',
        metadata: { name: 'shop', labels: { 'example.com/team': 'blue' }, annotations: { 'cost-center': '42' } },
      },
    ];
    const config = make(props);
    const [entry] = deliver(config, { pod: podObject({}), line: 'hello' }, { ...ON_NODE, objects }).entries;

    expect(entry!.labels).toMatchObject({ region: 'eu-1', team: 'blue', cost_center: '42' });
    expect(entry!.labels).not.toHaveProperty('nodepool');
    expect(entry!.structuredMetadata).toMatchObject({ nodepool: 'large' });
    const read = (given: Partial<PodLogsProps>) =>
      needsOf(make(given).model, { namespace: 'monitoring' }).rules.flatMap(({ resources }) => resources);
    expect(read(props)).toEqual(expect.arrayContaining(['nodes', 'namespaces']));
    expect(read({})).not.toEqual(expect.arrayContaining(['nodes']));
    expect(read({})).not.toEqual(expect.arrayContaining(['namespaces']));
  });

  test('that a pod does not have are absent', () => {
    const [entry] = logsOf({}, { podLabels: { team: 'example.com/team' } });

    expect(entry!.labels).not.toHaveProperty('team');
  });

  test('with a name that no label can have are refused, with one that it can', () => {
    const config = make({ podLabels: { 'app.kubernetes.io/name': 'app.kubernetes.io/name' } });
    const [problem] = wrongPropsOf(config.node.findChild('PodLogs.pods'));

    expect(problem).toMatchObject({
      message: expect.stringContaining('podLabels: "app.kubernetes.io/name" is no name of a label'),
      hint: 'for example "app_kubernetes_io_name"',
    });
  });

  test.each([
    [{ staticLabels: { __tenant_id__: 'a' } }, '"__tenant_id__" is no name of a label'],
    [{ staticLabels: { '2nd': 'a' } }, '"2nd" is no name of a label'],
    [{ staticLabels: { namespace: 'a' } }, 'staticLabels: "namespace" is set by the pipeline'],
    [{ podLabels: { team: 'a' }, podAnnotations: { team: 'b' } }, '"team" is set by `podLabels`, too'],
    [{ podLabels: { team: 'a' }, namespaceLabels: { team: 'b' } }, '"team" is set by `podLabels`, too'],
    [{ namespaceAnnotations: { 'cost-center': 'a' } }, '"cost-center" is no name of a label'],
    [{ nodeLabels: ['zone'] }, 'nodeLabels[0]: is "zone"'],
    [{ labels: ['a-b'] }, 'labels[0]: "a-b" is no name of a label'],
    [{ labels: 'team' }, 'labels: must be a list of names'],
    [{ labels: ['team'], metadata: ['team'] }, '"team" is in `labels`, too'],
  ])('%j is refused', (props, message) => {
    expect(wrong(props)).toContainEqual(expect.stringContaining(message));
  });
});

describe('lines that belong together', () => {
  const joinLines = [{ firstLine: '^\\S' }];

  test('are one entry, with the level of the first', () => {
    const entries = logsOf({}, { joinLines }, ['panic: x\n', '  at a\n', '  at b\n', 'next\n']);

    expect(entries.map(({ line }) => line)).toEqual(['panic: x\n  at a\n  at b', 'next']);
  });

  test('of different pods stay apart', () => {
    const line = (name: string, text: string) => ({ pod: podObject({ name }), line: text });
    const { entries } = deliver(
      make({ joinLines }),
      [line('a', 'one'), line('b', 'two'), line('a', ' more of one'), line('b', ' more of two')],
      ON_NODE,
    );

    expect(entries.map((entry) => entry.line)).toEqual(['one\n more of one', 'two\n more of two']);
  });

  test('are those of the selected containers only', () => {
    const only = { container: ['orders', 'billing'] };

    expect(logsOf({}, { joinLines: [{ ...joinLines[0]!, only }] }, ['a', ' b'])).toHaveLength(2);
    const pod = { containers: [{ name: 'orders' }] };
    expect(logsOf(pod, { joinLines: [{ ...joinLines[0]!, only }] }, ['a', ' b'])).toHaveLength(1);
  });

  test('an expression that does not parse is a problem', () => {
    const config = make({ joinLines: [{ firstLine: '(' }] });

    expect(problems(config)).toEqual([expect.stringContaining('missing closing )')]);
  });
});

describe('from files of the node', () => {
  const written = (lines: readonly string[], id?: string, props: Partial<PodLogsProps> = {}) =>
    deliver(
      make({ reading: 'files', ...props }),
      lines.map((line) => ({ file: '/var/log/pods/shop_cart-7d4b9c6f5-x2x8z_0b5c/app/0.log', line })),
      { ...ON_NODE, objects: [podObject({ uid: '0b5c', containers: [{ name: 'app', ...(id && { id }) }] })] },
    ).entries;
  const cri = (text: string, tag = 'F') => `2025-01-01T00:00:00.5Z stdout ${tag} ${text}`;
  const docker = (text: string) =>
    JSON.stringify({ log: `${text}\n`, stream: 'stderr', time: '2025-01-01T00:00:00.5Z' });

  test.each([undefined, 'containerd://4f1a', 'cri-o://4f1a'])('of the runtime %s lines are CRI', (id) => {
    expect(written([cri('hello')], id)).toEqual([
      expect.objectContaining({ line: 'hello', timestamp: 1_735_689_600_500_000_000n }),
    ]);
  });

  test('of Docker they are JSON', () => {
    expect(written([docker('hello')], 'docker://4f1a')).toEqual([
      expect.objectContaining({ line: 'hello', timestamp: 1_735_689_600_500_000_000n }),
    ]);
  });

  test('the file, the runtime and the stream are no labels', () => {
    expect(written([cri('hello')])[0]!.labels).toEqual({
      namespace: 'shop',
      container: 'app',
      job: 'shop/cart-7d4b9c6f5-x2x8z',
      service_name: 'cart-7d4b9c6f5-x2x8z',
    });
  });

  test('the stream is one on request', () => {
    expect(written([cri('hello')], undefined, { labels: ['stream'] })[0]!.labels).toMatchObject({ stream: 'stdout' });
  });

  test('what a runtime has cut is one line again', () => {
    expect(written([cri('one ', 'P'), cri('two')]).map(({ line }) => line)).toEqual(['one two']);
  });

  test('lines that belong together are joined behind the runtime', () => {
    const joinLines = [{ firstLine: '^\\S' }];

    expect(
      written([cri('panic'), cri('  at a'), cri('next')], undefined, { joinLines }).map(({ line }) => line),
    ).toEqual(['panic\n  at a', 'next']);
  });

  test('Kubernetes is asked for pods and for the directory of logs, read-only, and for nothing else', () => {
    const config = newConfig();
    const { receiver } = new LokiDestination(config, 'default');
    new PodLogs(config, 'pods', { forwardTo: [receiver], reading: 'files' });
    const { rules, hostPaths, listeners } = needsOf(config.model, { namespace: 'monitoring' });

    expect(rules.flatMap(({ resources }) => resources)).toEqual(['pods']);
    expect(new Set(hostPaths.map(({ path, readOnly }) => `${path} ${readOnly}`))).toEqual(new Set(['/var/log true']));
    expect(listeners).toEqual([]);
  });

  test('their beginning is left out on request, which other readings refuse', () => {
    expect(make({ reading: 'files', tailFromEnd: true }).text).toContain('tail_from_end = true');
    expect(wrong({ tailFromEnd: true })).toEqual([
      'tailFromEnd: has no effect with `reading: "ownNode"`; leave it out, or read files',
    ]);
  });
});

test('all problems come at once, and none is thrown', () => {
  expect(
    wrong({ namespaces: ['A'], reading: 'other', labels: ['a.b'], optInn: true }).map(
      (message) => message.split(':')[0],
    ),
  ).toEqual(['optInn', 'reading', 'namespaces[0]', 'labels[0]']);
});

test('without options, nothing is added', () => {
  expect(components(make())).toHaveLength(5);
});
