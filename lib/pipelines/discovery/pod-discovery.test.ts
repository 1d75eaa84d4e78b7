import { components, content, newConfig } from '../../../test/harness/pipelines/blocks';
import { podObject } from '../../../test/harness/pipelines/pods';
import { discovery, prometheus } from '../../components';
import { scrape } from '../../testing';
import { PodDiscovery } from './pod-discovery';

/** How many targets of a pod in a namespace are scraped, of those that the discovery gives. */
function found(config: ReturnType<typeof newConfig>, pods: PodDiscovery, env: Record<string, string> = {}) {
  const echo = new prometheus.Echo(config, 'all');
  new prometheus.Scrape(config, 'all', { targets: pods.targets, forwardTo: [echo.receiver] });
  return (namespace: string) => scrape(config, podObject({ namespace }), { env }).targets.length;
}

test('all pods are found', () => {
  const config = newConfig();
  new PodDiscovery(config, 'pods');

  expect(components(config)).toEqual(['discovery.kubernetes "pods"']);
  expect(content(config, 'discovery.kubernetes', 'pods')).toEqual({ role: 'pod' });
});

test('excluded namespaces are left out by their exact names', () => {
  const config = newConfig();
  const left = found(config, new PodDiscovery(config, 'pods', { excludeNamespaces: ['dev', 'kube.system'] }));

  expect(['dev', 'kube.system'].map(left)).toEqual([0, 0]);
  expect(['dev-eu', 'nodev', 'kube-system'].map(left)).toEqual([1, 1, 1]);
});

test('namespaces limit what Alloy asks the API server for', () => {
  const config = newConfig();
  const left = found(config, new PodDiscovery(config, 'pods', { namespaces: ['shop', 'bank'] }));

  expect(['shop', 'bank', 'shopping'].map(left)).toEqual([1, 1, 0]);
  expect(content(config, 'discovery.kubernetes', 'pods')['namespaces']).toEqual([{ names: ['shop', 'bank'] }]);
});

test('local pods are those of the node that Alloy runs on', () => {
  const config = newConfig();
  const pods = new PodDiscovery(config, 'pods', { nodeLocal: true });

  expect(found(config, pods, { NODE_NAME: 'node-1' })('shop')).toBe(1);
  expect(scrape(config, podObject({}), { env: { NODE_NAME: 'node-2' } }).targets).toEqual([]);
});

test('the targets fit where targets belong', () => {
  const config = newConfig();
  const pods = new PodDiscovery(config, 'pods', { excludeNamespaces: ['dev'] });
  new discovery.Relabel(config, 'mine', { targets: pods.targets });

  expect(content(config, 'discovery.relabel', 'mine')['targets']).toBe('discovery.relabel.pods_namespaces.output');
});
