import { content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { targetsOf } from '../../../test/harness/pipelines/pods';
import { loki } from '../../components';
import { wrongPropsOf } from '../../config';
import { needsOf } from '../../needs';
import { deliver } from '../../testing';
import { PodLogsObjects, type PodLogsObjectsProps } from './pod-logs-objects';

function make(props: Partial<PodLogsObjectsProps> = {}) {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  new PodLogsObjects(config, 'podlogs', { forwardTo: [receiver], ...props });
  return config;
}

const [target] = targetsOf({ uid: '6f0c', labels: { 'app.kubernetes.io/name': 'cart' } });
const read = (line: string, labels: Readonly<Record<string, string>> = {}) =>
  deliver(make(), {
    to: 'loki.relabel.podlogs.receiver',
    line,
    labels: { ...target, __pod_uid__: '6f0c', job: 'shop/my-podlogs', ...labels },
  }).entries;

test('a line has the identity of its pod, as in all pipelines', () => {
  expect(read('{"level":"info","traceID":"4bf9"}\n')).toMatchObject([
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
  expect(Object.keys(read('x', { team: 'blue' })[0]!.labels).sort()).toEqual([
    'container',
    'job',
    'namespace',
    'service_name',
    'team',
  ]);
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
