import { components, content, newConfig } from '../../../test/harness/pipelines/blocks';
import { chosen } from '../../../test/harness/pipelines/chosen-targets';
import { discovery } from '../../components';
import { PodDiscovery } from './pod-discovery';

const pod = (namespace: string) => ({ namespace, name: `pod-of-${namespace}` });

test('all pods are found', () => {
  const config = newConfig();
  new PodDiscovery(config, 'pods');

  expect(components(config)).toEqual(['discovery.kubernetes "pods"']);
  expect(content(config, 'discovery.kubernetes', 'pods')).toEqual({ role: 'pod' });
});

test('excluded namespaces are left out by their exact names', () => {
  const config = newConfig();
  new PodDiscovery(config, 'pods', { excludeNamespaces: ['dev', 'kube.system'] });

  const left = (namespace: string) => chosen(config, 'pods_namespaces', pod(namespace)).length;
  expect(['dev', 'kube.system'].map(left)).toEqual([0, 0]);
  expect(['dev-eu', 'nodev', 'kube-system'].map(left)).toEqual([1, 1, 1]);
});

test('namespaces limit what Alloy asks the API server for', () => {
  const config = newConfig();
  new PodDiscovery(config, 'pods', { namespaces: ['shop', 'bank'] });

  expect(content(config, 'discovery.kubernetes', 'pods')['namespaces']).toEqual([{ names: ['shop', 'bank'] }]);
});

test('the targets fit where targets belong', () => {
  const config = newConfig();
  const pods = new PodDiscovery(config, 'pods', { excludeNamespaces: ['dev'] });
  new discovery.Relabel(config, 'mine', { targets: pods.targets });

  expect(content(config, 'discovery.relabel', 'mine')['targets']).toBe('discovery.relabel.pods_namespaces.output');
});
