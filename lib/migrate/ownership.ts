import { isFields, type KubernetesObject } from '../diff';
import { annotationsOf, at, labelsOf } from './parts';

/** A release by its name and namespace. */
export interface ReleaseName {
  readonly name: string;
  readonly namespace: string;
}

const RELEASE_NAME = 'meta.helm.sh/release-name';
const RELEASE_NAMESPACE = 'meta.helm.sh/release-namespace';

/** The marks by which Helm knows its objects. */
export const HELM_ANNOTATIONS = [RELEASE_NAME, RELEASE_NAMESPACE] as const;
/** Labels of charts that say where an object comes from. */
export const HELM_LABELS = ['helm.sh/chart', 'heritage', 'chart'] as const;

/** The release that an object in a cluster says it belongs to. */
export function releaseOf(object: KubernetesObject): ReleaseName | undefined {
  const { [RELEASE_NAME]: name, [RELEASE_NAMESPACE]: namespace } = annotationsOf(object);
  return name === undefined || namespace === undefined ? undefined : { name, namespace };
}

/** A chart by its name and version. */
export interface ChartVersion {
  readonly name: string;
  readonly version: string;
}

/** The chart of an object with the label `helm.sh/chart: alloy-1.11.1`. */
export function chartOf(object: KubernetesObject): ChartVersion | undefined {
  const label = labelsOf(object)['helm.sh/chart'];
  if (label === undefined) return undefined;
  const name = label.replace(/-v?\d+(\.\d+)*([-+_].*)?$/, '');
  return { name, version: label.slice(name.length + 1) };
}

/** Charts that are about collecting, whatever else they bring. */
const COLLECTOR_CHARTS: ReadonlySet<string> = new Set(['k8s-monitoring', 'alloy', 'grafana-agent', 'promtail']);

export function isCollectorChart(name: string): boolean {
  return COLLECTOR_CHARTS.has(name);
}

/** Who puts an object back, or changes it back, when somebody else deletes or changes it. */
export type Keeper =
  | { readonly kind: 'Application'; readonly name: string }
  | { readonly kind: 'HelmRelease' | 'Kustomization'; readonly name: string; readonly namespace: string }
  /** A custom resource that an operator makes the object of. */
  | {
      readonly kind: 'owner';
      readonly apiVersion: string;
      readonly of: string;
      readonly name: string;
      readonly namespace?: string;
    };

/** Controllers of Kubernetes: what these make is no object that anybody deletes. */
const BUILT_IN = /^(v1|apps\/v1|batch\/v1)$/;

/** Who keeps an object: Argo CD and Flux by their labels and annotations, operators by owner references. */
export function keepersOf(object: KubernetesObject): readonly Keeper[] {
  const labels = labelsOf(object);
  const annotations = annotationsOf(object);
  const keepers: Keeper[] = [];
  const application =
    annotations['argocd.argoproj.io/tracking-id']?.split(':')[0] ?? labels['argocd.argoproj.io/instance'];
  if (application !== undefined && application !== '') keepers.push({ kind: 'Application', name: application });
  for (const [kind, prefix] of [
    ['HelmRelease', 'helm.toolkit.fluxcd.io'],
    ['Kustomization', 'kustomize.toolkit.fluxcd.io'],
  ] as const) {
    const { [`${prefix}/name`]: name, [`${prefix}/namespace`]: namespace } = labels;
    if (name !== undefined && namespace !== undefined) keepers.push({ kind, name, namespace });
  }
  const owners = at(object, 'metadata', 'ownerReferences');
  for (const owner of Array.isArray(owners) ? owners.filter(isFields) : []) {
    const { apiVersion, kind, name } = owner;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string') continue;
    if (BUILT_IN.test(apiVersion)) continue;
    const { namespace } = object.metadata;
    keepers.push({ kind: 'owner', apiVersion, of: kind, name, ...(namespace === undefined ? {} : { namespace }) });
  }
  return keepers;
}

/** The field manager of deploy.sh. */
const MANAGER = 'cdk8s-alloy';

/** Whether an object is one of ours: it has our label, or deploy.sh has applied it. */
export function isOurs(object: KubernetesObject): boolean {
  const managers = at(object, 'metadata', 'managedFields');
  const entries = Array.isArray(managers) ? managers.filter(isFields) : [];
  return (
    labelsOf(object)['app.kubernetes.io/managed-by'] === 'cdk8s' ||
    entries.some(({ manager, operation }) => manager === MANAGER && operation === 'Apply')
  );
}
