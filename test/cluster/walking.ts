import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exists } from './deploying';
import { getObjects, type KubernetesObject, kubectl, tryKubectl } from './kubectl';
import { eventually, live, podsOf, readObjects, waitForRollouts } from './manifests';
import { type Desk, type Plan, titleOf } from './migrating';

// What the walks from what runs to what is applied share: what people had before, and what is to be true in the end.

/** Names of the objects of the cluster that these tests make, old and new. */
const MADE = /^(walk-|k8smon-|alloy$|collector-alloy$|promtail$)/;

/** Removes what a test has made in the cluster, old and new: the next one would find it. */
export function removeRights(): void {
  for (const kind of ['clusterrole', 'clusterrolebinding']) {
    const made = getObjects(kind).filter(({ metadata }) => MADE.test(metadata.name));
    if (made.length > 0) kubectl(['delete', kind, ...made.map(({ metadata }) => metadata.name)]);
  }
}

export const DESTINATION = 'http://prometheus.shop.svc:9090/api/v1/write';
export const TEXT = `discovery.kubernetes "pods" {
	role = "pod"
}

prometheus.scrape "pods" {
	targets    = discovery.kubernetes.pods.targets
	forward_to = [prometheus.remote_write.default.receiver]
}

prometheus.remote_write "default" {
	endpoint {
		url = "${DESTINATION}"
	}
}
`;

const GROUP = 'rbac.authorization.k8s.io';
export const account = (name: string, namespace: string) => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, namespace },
});
export const rights = (name: string, namespace: string, serviceAccount: string): readonly object[] => [
  {
    apiVersion: `${GROUP}/v1`,
    kind: 'ClusterRole',
    metadata: { name },
    rules: [{ apiGroups: [''], resources: ['pods', 'nodes', 'services'], verbs: ['get', 'list', 'watch'] }],
  },
  {
    apiVersion: `${GROUP}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name },
    roleRef: { apiGroup: GROUP, kind: 'ClusterRole', name },
    subjects: [{ kind: 'ServiceAccount', name: serviceAccount, namespace }],
  },
];
export const configMap = (name: string, namespace: string, data: object) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data,
});

/** A workload as people wrote it before: one container, its configuration from a ConfigMap. */
export function collector(
  kind: string,
  name: string,
  namespace: string,
  container: object,
  volumes: readonly object[] = [],
  labels: object = {},
): object {
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace, labels },
    spec: {
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name, ...labels } },
        spec: {
          serviceAccountName: name,
          terminationGracePeriodSeconds: 0,
          containers: [{ name, ...container }],
          volumes: [{ name: 'config', configMap: { name } }, ...volumes],
        },
      },
    },
  };
}

/** Applies objects as people do, without Helm. */
export function applyAsPeopleDo(namespace: string, objects: readonly object[]): void {
  tryKubectl(['create', 'namespace', namespace]);
  kubectl(['apply', '--filename=-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
}

export const asObjects = (objects: readonly unknown[]) => objects as readonly KubernetesObject[];
/** The new manifests, as they are in the folder. */
export const newObjects = (desk: Desk) => {
  const folder = join(desk.folder, 'dist');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return readObjects(files.sort().map((name) => join(folder, name)));
};
export const kinds = ({ steps }: Plan) => steps.map(({ kind }) => kind);

/** Does all that is printed but for `verify`: no container runs here. */
export async function walk(
  desk: Desk,
  plan: Plan,
  after: (kind: string) => void | Promise<void> = () => {},
): Promise<void> {
  for (const step of plan.steps) {
    if (step.kind !== 'verify') await desk.do(step);
    await after(step.kind);
  }
}

/** The new objects are there and run; of the old ones, what is not theirs and does not stay is gone; and there is nothing to do any more. */
export function expectArrived(
  desk: Desk,
  old: readonly KubernetesObject[],
  next: readonly KubernetesObject[],
  plan: Plan,
): void {
  waitForRollouts(next);
  for (const { metadata } of next.map(live)) {
    expect(metadata['labels'] ?? {}).not.toHaveProperty(['helm.sh/chart']);
    expect(metadata['annotations'] ?? {}).not.toHaveProperty(['meta.helm.sh/release-name']);
  }
  const titles = new Set(next.map(titleOf));
  const stays = new Set(plan.stays.map(({ object }) => object));
  const left = old.filter((object) => !titles.has(titleOf(object)) && !stays.has(titleOf(object)) && exists(object));
  expect(left.map(titleOf)).toEqual([]);
  expect(getObjects('secrets', '--all-namespaces', '--selector=owner=helm')).toEqual([]);
  const again = desk.plan();
  expect({ steps: again.steps, gaps: again.incomplete }).toEqual({ steps: [], gaps: [] });
  expect(again.status).toBe(0);
}

/** Which pods of a workload there are. */
export const uids = (workload: KubernetesObject) =>
  podsOf(workload)
    .map(({ metadata }) => String(metadata['uid']))
    .sort();

/** Waits until no pod of the old workload is left. */
export const gone = (workload: KubernetesObject) =>
  eventually(`pods of ${titleOf(workload)} are gone`, () => podsOf(workload).length === 0);
