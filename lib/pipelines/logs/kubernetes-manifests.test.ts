import { newConfig } from '../../../test/harness/pipelines/blocks';
import { podObject } from '../../../test/harness/pipelines/pods';
import { loki } from '../../components';
import { wrongPropsOf } from '../../config';
import { needsOf } from '../../needs';
import { deliver } from '../../testing';
import { KubernetesManifests, type KubernetesManifestsProps } from './kubernetes-manifests';

function make(props: Partial<KubernetesManifestsProps> = {}) {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  new KubernetesManifests(config, 'manifests', { forwardTo: [receiver], ...props });
  return config;
}

const tail = {
  namespace: 'monitoring',
  labels: { 'app.kubernetes.io/name': 'k8s-manifest-tail' },
  containers: [
    {
      name: 'tail',
      ports: [
        { name: 'metrics', number: 8080 },
        { name: 'health', number: 8081 },
      ],
    },
  ],
};
const attribute = (Key: string, text: string) => ({ Key, Value: { Type: 'String', Value: text } });
const record = (action: string, body: unknown) =>
  `${JSON.stringify({
    Body: { Type: 'String', Value: typeof body === 'string' ? body : JSON.stringify(body) },
    Attributes: [
      attribute('action', action),
      attribute('k8s.namespace.name', 'shop'),
      attribute('k8s.deployment.name', 'cart'),
    ],
  })}\n`;
const manifest = { kind: 'Deployment', metadata: { name: 'cart' } };
const entriesOf = (line: string) => deliver(make(), { pod: podObject(tail), line }).entries;

test('a manifest arrives once, however many ports the program has, with few labels', () => {
  const entries = entriesOf(record('manifest', manifest));

  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    line: JSON.stringify(manifest),
    labels: {
      job: 'integrations/kubernetes/manifests',
      service_name: 'integrations/kubernetes/manifests',
      action: 'manifest',
      k8s_kind: 'Deployment',
      k8s_namespace_name: 'shop',
    },
    structuredMetadata: { k8s_deployment_name: 'cart' },
  });
  expect(Object.keys(entries[0]!.labels)).toHaveLength(5);
});

test.each([
  ['created', manifest, 'CREATED'],
  ['deleted', manifest, 'DELETED'],
  [
    'modified',
    { kind: 'Deployment', previous: { a: 1 }, current: { a: 2 } },
    '{"previous": {"a":1}, "current": {"a":2}}',
  ],
  ['modified', { kind: 'Deployment', current: { a: 2 } }, '{"previous": null, "current": {"a":2}}'],
])('of an object that was %s the line says so (%#)', (action, body, line) => {
  expect(entriesOf(record(action, body))[0]!.line).toBe(line);
});

test('a line that is none of its records stays as it is', () => {
  expect(entriesOf('starting\n')).toMatchObject([{ line: 'starting', labels: { job: expect.any(String) } }]);
});

test('other pods are not read', () => {
  const labels = { 'app.kubernetes.io/name': 'cart' };

  expect(deliver(make(), { pod: podObject({ ...tail, labels }), line: 'x' }).entries).toEqual([]);
});

test('in one namespace, rights are needed only there', () => {
  const { rules } = needsOf(make({ namespace: 'monitoring' }).model, { namespace: 'monitoring' });

  expect(JSON.stringify(rules)).not.toContain('"cluster"');
  expect(rules.flatMap(({ resources }) => resources)).toEqual(expect.arrayContaining(['pods', 'pods/log']));
});

test('a pattern is no namespace', () => {
  const config = make({ namespace: 'mon*' });

  expect(wrongPropsOf(config.node.findChild('KubernetesManifests.manifests'))).toHaveLength(1);
});
