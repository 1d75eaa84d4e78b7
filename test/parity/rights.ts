import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

const READ = ['get', 'list', 'watch'];
const rule = (apiGroups: readonly string[], resources: readonly string[]): Rule => ({
  apiGroups,
  resources,
  verbs: READ,
});

/** What the official chart 1.10.1 grants, whatever the configuration; the URL /metrics aside. */
const CHART: readonly Rule[] = [
  rule(['', 'discovery.k8s.io', 'networking.k8s.io'], ['endpoints', 'endpointslices', 'ingresses', 'pods', 'services']),
  rule([''], ['pods', 'pods/log', 'namespaces']),
  rule(['monitoring.grafana.com'], ['podlogs']),
  rule(['monitoring.coreos.com'], ['prometheusrules', 'alertmanagerconfigs']),
  rule(['monitoring.coreos.com'], ['podmonitors', 'servicemonitors', 'probes', 'scrapeconfigs']),
  rule([''], ['events', 'configmaps', 'secrets', 'nodes', 'nodes/pods', 'nodes/metrics']),
  rule(['apps', 'extensions'], ['replicasets']),
];

/** Each right once: a verb on a resource of a group. */
function rights(rules: readonly Rule[]): readonly string[] {
  const found = new Set<string>();
  for (const { apiGroups, resources, verbs } of rules) {
    for (const group of apiGroups)
      for (const name of resources) for (const verb of verbs) found.add(`${verb} ${name}.${group}`);
  }
  return [...found];
}

/** The rights that the official chart gives, whatever the configuration. */
export const chartRights = rights(CHART);

/** The rights in the roles of the default stack, as it is in dist/. */
export function stackRights(root: string): readonly string[] {
  const documents = parseAllDocuments(readFileSync(join(root, 'dist', 'alloy.k8s.yaml'), 'utf8'));
  const roles = documents.map((document) => document.toJS()).filter(({ kind }) => /^(Cluster)?Role$/.test(kind));
  return rights(roles.flatMap(({ rules }) => rules));
}
