import { content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { ON_NODE, type Pod, podObject } from '../../../test/harness/pipelines/pods';
import { loki } from '../../components';
import { wrongPropsOf } from '../../config';
import { needsOf } from '../../needs';
import { deliver, type KubernetesObject } from '../../testing';
import { PodLogsObjects, type PodLogsObjectsProps } from './pod-logs-objects';

function make(props: Partial<PodLogsObjectsProps> = {}) {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  new PodLogsObjects(config, 'podlogs', { forwardTo: [receiver], ...props });
  return config;
}

const pod = (of: Pod = {}) => podObject({ uid: '6f0c', labels: { 'app.kubernetes.io/name': 'cart' }, ...of });
const podLogs = (spec: object = {}, metadata: object = {}): KubernetesObject => ({
  kind: 'PodLogs',
  metadata: { name: 'my-podlogs', namespace: 'team', ...metadata },
  spec: { selector: { matchLabels: { 'app.kubernetes.io/name': 'cart' } }, ...spec },
});

/** The entries that arrive of a line of the pod. */
const read = (props: Partial<PodLogsObjectsProps> = {}, objects = [podLogs()], line = 'x', of: Pod = {}) =>
  deliver(make(props), { pod: pod(of), line }, { ...ON_NODE, objects }).entries;

test('a line has the identity of its pod, as in all pipelines', () => {
  expect(read({}, [podLogs()], '{"level":"info","traceID":"4bf9"}\n')).toMatchObject([
    {
      line: '{"level":"info","traceID":"4bf9"}',
      labels: { namespace: 'shop', container: 'app', job: 'shop/cart', service_name: 'cart', level: 'info' },
      structuredMetadata: {
        pod: 'cart-7d4b9c6f5-x2x8z',
        node: 'node-1',
        service_instance_id: '6f0c',
        traceID: '4bf9',
      },
    },
  ]);
});

test('labels that the object sets arrive, those of Kubernetes do not', () => {
  const relabelings = [{ targetLabel: 'team', replacement: 'blue' }];

  expect(Object.keys(read({}, [podLogs({ relabelings })])[0]!.labels).sort()).toEqual([
    'container',
    'job',
    'namespace',
    'service_name',
    'team',
  ]);
});

describe('only what objects choose is read', () => {
  test('by the labels of pods and namespaces', () => {
    expect(read({}, [])).toEqual([]);
    expect(read({}, [podLogs({ selector: { matchLabels: { app: 'other' } } })])).toEqual([]);
    expect(read({}, [podLogs({ selector: {}, namespaceSelector: { matchLabels: { tier: 'front' } } })])).toEqual([]);
  });

  test('of the objects that the pipeline chooses', () => {
    const blue = [podLogs({}, { labels: { team: 'blue' } })];
    const inTeam = { matchLabels: { 'kubernetes.io/metadata.name': 'team' } };

    expect(read({ selector: { matchLabels: { team: 'blue' } } }, blue)).toHaveLength(1);
    expect(read({ selector: { matchLabels: { team: 'red' } } }, blue)).toEqual([]);
    expect(read({ namespaceSelector: inTeam }, blue)).toHaveLength(1);
    expect(read({ namespaceSelector: { matchLabels: { tier: 'front' } } }, blue)).toEqual([]);
  });

  test('in the namespaces that the pipeline chooses, whatever they say', () => {
    expect(read({ namespaces: ['shop'] })).toHaveLength(1);
    expect(read({ namespaces: ['bank'] })).toEqual([]);
    expect(read({ excludeNamespaces: ['shop'] })).toEqual([]);
  });

  test('of the own node, unless all share them', () => {
    expect(read({}, [podLogs()], 'x', { node: 'node-2' })).toEqual([]);
    expect(read({ reading: 'clustered' }, [podLogs()], 'x', { node: 'node-2' })).toHaveLength(1);
  });
});

test('each Alloy reads its own node, or all share all', () => {
  expect(content(make(), 'loki.source.podlogs', 'podlogs')).toMatchObject({
    node_filter: [{ enabled: true }],
    clustering: [{ enabled: false }],
    preserve_discovered_labels: true,
  });
  const shared = content(make({ reading: 'clustered' }), 'loki.source.podlogs', 'podlogs');
  expect(shared).toMatchObject({ clustering: [{ enabled: true }] });
  expect(shared).not.toHaveProperty('node_filter');
});

test('it needs PodLogs, pods, their logs and namespaces, and no host', () => {
  const { rules, hostPaths } = needsOf(make().model, { namespace: 'monitoring' });

  expect(rules.flatMap(({ resources }) => resources)).toEqual(['podlogs', 'pods', 'namespaces', 'pods/log']);
  expect(hostPaths).toEqual([]);
  expect(problems(make())).toEqual([]);
});

test('files are nothing that it can read', () => {
  const config = make({ reading: 'files' as never });

  expect(wrongPropsOf(config.node.findChild('PodLogsObjects.podlogs')).map(({ message }) => message)).toEqual([
    'reading: is "files", but must be one of ownNode, clustered',
  ]);
});
