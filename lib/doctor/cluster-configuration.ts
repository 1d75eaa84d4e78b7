import type { ClusterFacts } from './cluster-facts';
import type { ConfigSource } from './observation/alloy-container';

/** The configuration that the cluster has for an Alloy. */
export type ClusterConfiguration =
  | { readonly state: 'found'; readonly text: string }
  /** A ConfigMap isn't there. */
  | { readonly state: 'missing'; readonly configMap: string }
  | { readonly state: 'unreadable' };

/** Reads the ConfigMaps of a configuration as Alloy reads what is mounted from them. */
export async function clusterConfiguration(
  facts: ClusterFacts,
  namespace: string,
  { configMaps, key }: ConfigSource,
): Promise<ClusterConfiguration> {
  const data: Record<string, string> = {};
  for (const name of configMaps) {
    const object = await facts.configMap(namespace, name);
    if (object.state === 'missing') return { state: 'missing', configMap: name };
    if (object.state === 'unreadable') return object;
    Object.assign(data, object.value.data);
  }
  const text = configText(data, key);
  return text === undefined ? { state: 'unreadable' } : { state: 'found', text };
}

/** Alloy reads, and hashes, its file, or all files of its directory in the order of their names. */
export function configText(data: Readonly<Record<string, string>>, key: string | undefined): string | undefined {
  if (key !== undefined) return data[key];
  const files = Object.keys(data)
    .filter((name) => name.endsWith('.alloy'))
    .sort();
  return files.length === 0 ? undefined : files.map((name) => data[name]).join('');
}
