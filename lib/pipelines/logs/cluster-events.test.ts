import { newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { loki } from '../../components';
import { wrongPropsOf } from '../../config';
import { needsOf } from '../../needs';
import { deliver } from '../../testing';
import { ClusterEvents, type ClusterEventsProps } from './cluster-events';
import { LokiDestination } from './loki-destination';

function make(props: Partial<ClusterEventsProps> = {}) {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  new ClusterEvents(config, 'events', { forwardTo: [receiver], ...props });
  return config;
}

const event = ({ namespace = 'shop', kind = 'Pod', reason = 'BackOff', type = 'Warning' } = {}) => ({
  event: {
    metadata: { namespace },
    involvedObject: {
      kind,
      name: kind === 'Node' ? 'node-7' : 'cart-x2x8z',
      ...(kind === 'Node' ? {} : { namespace }),
    },
    source: { component: 'kubelet', host: 'node-1' },
    reason,
    type,
    message: 'Back-off restarting "app"',
  },
});

const entriesOf = (props: Partial<ClusterEventsProps>, ...events: readonly ReturnType<typeof event>[]) =>
  deliver(make(props), events).entries;

test.each(['logfmt', 'json'] as const)('an event in %s arrives once, with few labels', (format) => {
  const entries = entriesOf({ format }, event());

  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    labels: {
      namespace: 'shop',
      job: 'integrations/kubernetes/eventhandler',
      level: 'Warning',
      reason: 'BackOff',
      service_name: 'integrations/kubernetes/eventhandler',
      source: 'kubernetes-events',
    },
    structuredMetadata: { name: 'cart-x2x8z', node: 'node-1' },
  });
  expect(Object.keys(entries[0]!.labels)).toHaveLength(6);
});

test('a normal one is of level Info', () => {
  expect(entriesOf({}, event({ type: 'Normal' }))[0]!.labels['level']).toBe('Info');
});

test('one about a node has the label node', () => {
  const [entry] = entriesOf({}, event({ kind: 'Node', namespace: 'default', reason: 'NodeNotReady' }));

  expect(entry!.labels).toMatchObject({ node: 'node-7', reason: 'NodeNotReady' });
  expect(entry!.structuredMetadata).toMatchObject({ name: 'node-7', node: 'node-7' });
});

describe('chosen are', () => {
  test('those of other namespaces than the excluded: excluding dev keeps dev-eu', () => {
    const namespaces = entriesOf(
      { excludeNamespaces: ['dev'] },
      ...['dev', 'dev-eu', 'webdev', 'shop'].map((namespace) => event({ namespace })),
    ).map(({ labels }) => labels['namespace']);

    expect(namespaces).toEqual(['dev-eu', 'webdev', 'shop']);
  });

  test('those of the named namespaces, for which no other rights are needed', () => {
    const config = newConfig();
    const { receiver } = new LokiDestination(config, 'default');
    new ClusterEvents(config, 'events', { forwardTo: [receiver], namespaces: ['shop'] });
    const { rules, hostPaths } = needsOf(config.model, { namespace: 'monitoring' });

    expect(rules).toMatchObject([{ resources: ['events'], verbs: ['list', 'watch'] }]);
    expect(JSON.stringify(rules)).toContain('shop');
    expect(hostPaths).toEqual([]);
    expect(entriesOf({ namespaces: ['shop'] }, event(), event({ namespace: 'shop-eu' }))).toHaveLength(1);
  });

  test('those with or without reasons, whole', () => {
    const events = ['Pulled', 'PulledTwice', 'BackOff'].map((reason) => event({ reason }));
    const reasons = (props: Partial<ClusterEventsProps>) =>
      entriesOf(props, ...events).map(({ labels }) => labels['reason']);

    expect(reasons({ excludeReasons: ['Pulled'] })).toEqual(['PulledTwice', 'BackOff']);
    expect(reasons({ reasons: ['Pulled', 'BackOff'] })).toEqual(['Pulled', 'BackOff']);
  });

  test('those of a level', () => {
    expect(entriesOf({ levels: ['Warning'] }, event(), event({ type: 'Normal' }))).toHaveLength(1);
  });
});

test('one Alloy of a cluster reads them', () => {
  expect(make().text).toContain('clustering {\n\t\tenabled = true');
});

test('further stages see level and reason, and labels are kept on request', () => {
  const stages = [{ kind: 'static_labels', values: { team: 'platform' } }] as const;

  expect(entriesOf({ stages, labels: ['team'] }, event())[0]!.labels).toMatchObject({ team: 'platform' });
});

test('what is wrong is said at once', () => {
  const config = make({
    levels: ['Normal' as never],
    format: 'text' as never,
    excludeNamespaces: ['dev.*'],
    extraProcessingStages: [],
  } as never);

  expect(wrongPropsOf(config.node.findChild('ClusterEvents.events')).map(({ message }) => message)).toEqual([
    'extraProcessingStages: there is no such prop',
    expect.stringContaining('excludeNamespaces[0]: "dev.*" is no name of a namespace'),
    'levels: "Normal" is none of Info, Warning',
    'format: "text" is none of json, logfmt',
  ]);
  expect(problems(make())).toEqual([]);
});
