import type { KubernetesObject } from '../../lib/diff';
import type { Installation } from '../../lib/migrate/installation';
import { planOf } from '../../lib/migrate/plan';
import type { Plan, Situation } from '../../lib/migrate/situation';

const ALLOY = 'docker.io/grafana/alloy:v1.18.1';
export const TEXT = `prometheus.scrape "shop" {
  targets    = [{ __address__ = "shop:8080" }]
  forward_to = [prometheus.remote_write.default.receiver]
}
prometheus.remote_write "default" {
  endpoint {
    url = "http://mimir:9009/api/v1/push"
  }
}
`;

export interface Given {
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly image?: string;
  readonly selector?: object;
  readonly container?: object;
  readonly pod?: object;
  readonly metadata?: object;
  readonly volumes?: readonly object[];
  readonly text?: string;
  readonly key?: string;
}

/** A workload with its account and its configuration. */
export function collector(given: Given = {}): KubernetesObject[] {
  const { kind = 'DaemonSet', name = 'alloy', namespace = 'monitoring', image = ALLOY, text = TEXT } = given;
  const {
    selector = { app: name },
    container = {},
    pod = {},
    metadata = {},
    volumes = [],
    key = 'config.alloy',
  } = given;
  const about = { name, namespace };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: about },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: about, data: { [key]: text } },
    {
      apiVersion: 'apps/v1',
      kind,
      metadata: { ...about, ...metadata },
      spec: {
        selector: { matchLabels: selector },
        template: {
          metadata: { labels: selector },
          spec: {
            serviceAccountName: name,
            containers: [{ name: 'alloy', image, args: [`/etc/alloy/${key}`], ...container }],
            volumes: [{ name: 'config', configMap: { name } }, ...volumes],
            ...pod,
          },
        },
      },
    },
  ] as KubernetesObject[];
}

export const object = (kind: string, name: string, rest: object = {}, apiVersion = 'v1', metadata: object = {}) =>
  ({ apiVersion, kind, metadata: { name, namespace: 'monitoring', ...metadata }, ...rest }) as KubernetesObject;
export const service = (name: string, ports: readonly object[], spec: object = {}, app = name) =>
  object('Service', name, { spec: { selector: { app }, ports, ...spec } });

export const manifests = (objects: readonly KubernetesObject[]): Installation => ({ namespace: 'monitoring', objects });
export const release = (objects: readonly KubernetesObject[], name = 'collector', chart = 'alloy'): Installation => ({
  release: { name, namespace: 'monitoring', chart: { name: chart, version: '1.0.0' }, record: 'there' },
  namespace: 'monitoring',
  objects,
});
export const plan = (
  old: Installation | readonly Installation[],
  next: readonly KubernetesObject[],
  more: Partial<Situation> = {},
) =>
  planOf({
    installations: [old].flat() as readonly Installation[],
    others: [],
    next,
    manifests: { path: 'dist', isFolder: true },
    gaps: [],
    commands: {},
    ...more,
  });
export const outline = ({ steps }: Plan) =>
  steps.flatMap(({ kind, commands }) => commands.map((each) => `${kind}: ${each}`));
export const renamed = { name: 'agent', image: 'grafana/agent:v0.44.2', text: TEXT, key: 'config.river' };
