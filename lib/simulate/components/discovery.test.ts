import { simulated } from '../../../test/harness/simulated';
import type { World } from '../world';

const outcome = (name: string, body: string, world: World) =>
  simulated(
    `discovery.${name} "a" {\n ${body}\n}\ndiscovery.relabel "r" {\n targets = discovery.${name}.a.targets\n rule {\n regex = "__meta_(filepath|url|kubernetes_pod_name)"\n action = "labelmap"\n }\n}\nprometheus.scrape "s" {\n targets = discovery.relabel.r.output\n forward_to = []\n}\n`,
    world,
  );
const targets = (name: string, body: string, world: World) =>
  outcome(name, body, world).scraped.map(({ url, labels }) => [url, Object.fromEntries(labels)] as const);
const gaps = (name: string, body: string, world: World) =>
  outcome(name, body, world).gaps.map(({ message }) => message);

describe('discovery.kubelet', () => {
  const pod = (name: string, nodeName?: string, namespace = 'shop') => ({
    kind: 'Pod',
    metadata: { name, namespace },
    spec: {
      ...(nodeName === undefined ? {} : { nodeName }),
      containers: [{ name: 'app', ports: [{ containerPort: 80 }] }],
    },
  });
  const found = (body: string, world: World) =>
    outcome('kubelet', body, world).scraped.map(({ labels }) => labels.get('kubernetes_pod_name'));
  const two = [pod('a', 'node-a'), pod('b', 'node-b')];

  test('finds the pods, of some namespaces', () => {
    expect(found('', { objects: [pod('a'), pod('b', undefined, 'other')] })).toEqual(['a', 'b']);
    expect(found('namespaces = ["shop"]', { objects: [pod('a'), pod('b', undefined, 'other')] })).toEqual(['a']);
  });

  test('of the node that Alloy is on', () => {
    expect(found('', { objects: two, env: { NODE_NAME: 'node-b' } })).toEqual(['b']);
    expect(gaps('kubelet', '', { objects: two })[0]).toContain('say with `env: { NODE_NAME }` on which one Alloy runs');
  });

  test('or of the node that it asks, by name or address', () => {
    const node = {
      kind: 'Node',
      metadata: { name: 'node-b' },
      status: {
        addresses: [
          { type: 'InternalIP', address: '10.0.0.2' },
          { type: 'InternalIP', address: 'fd00::2' },
        ],
      },
    };

    expect(found('url = "https://node-a:10250"', { objects: two })).toEqual(['a']);
    expect(found('url = "https://10.0.0.2:10250"', { objects: [...two, node] })).toEqual(['b']);
    expect(found('url = "https://[fd00::2]:10250"', { objects: [...two, node] })).toEqual(['b']);
  });

  test('a pod on another node says why it is not found', () => {
    const { losses } = outcome('kubelet', '', { objects: two, env: { NODE_NAME: 'node-b' } });

    expect(losses.map(({ what, why }) => [what, why])).toContainEqual([
      'Pod shop/a',
      "it isn't on the node node-b, which is asked",
    ]);
  });
});

const groups = '[{"targets": ["a:80", "b:80"], "labels": {"team": "x", "__address__": "no"}}, {"targets": ["c:80"]}]';

test('discovery.file has the targets that files list', () => {
  const files = { '/etc/t/1.json': groups, '/etc/t/2.yaml': '- targets: [d:80]\n', '/etc/other.json': 'no' };

  expect(targets('file', 'files = ["/etc/t/*"]', { files })).toEqual([
    ['http://a:80/metrics', expect.objectContaining({ team: 'x', filepath: '/etc/t/1.json', instance: 'a:80' })],
    ['http://b:80/metrics', expect.objectContaining({ team: 'x' })],
    ['http://c:80/metrics', expect.not.objectContaining({ team: 'x' })],
    ['http://d:80/metrics', expect.objectContaining({ filepath: '/etc/t/2.yaml' })],
  ]);
  expect(gaps('file', 'files = ["/none/*.json"]', { files })[0]).toContain('give one with `files`');
  expect(gaps('file', 'files = ["/etc/t/*"]', { files: () => undefined })[0]).toContain('known only of a list of them');
});

test('discovery.http has those that a server lists', () => {
  const url = 'http://sd/targets';

  expect(targets('http', `url = "${url}"`, { files: { [url]: groups } })).toHaveLength(3);
  expect(targets('http', `url = "${url}"`, { files: { [url]: groups } })[0]![1]).toMatchObject({ url });
  expect(gaps('http', `url = "${url}"`, {})[0]).toContain('give it with `files`');
});

test.each(['a: [', '{}', '[1]', '[{"targets": "a"}]', '[{"targets": [1]}]', '[{"labels": {"a": 1}}]'])(
  '%s lists no targets',
  (text) => {
    expect(gaps('file', 'files = ["/t.json"]', { files: { '/t.json': text } })[0]).toContain(
      'expected groups of targets',
    );
  },
);
