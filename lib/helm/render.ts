import { defined, type Fields, isNothing, type Manifest } from './manifest';
import { mergedValues } from './merge-values';
import { manifest, type Release, ReleaseNames } from './release';
import { ingress, networkPolicy, serviceMonitor, services } from './render-network';
import { podTemplate, serviceAccountName } from './render-pod';
import { disruptionBudget, horizontalAutoscaler, horizontalOf, KINDS, verticalAutoscaler } from './render-scaling';
import { templateText } from './template-text';

/** The configuration that the chart has where the values give none. */
export const BUILT_IN_CONFIGURATION = [
  'logging {\n\tlevel  = "info"\n\tformat = "logfmt"\n}',
  ...Object.entries({
    pods: 'pod',
    nodes: 'node',
    services: 'service',
    endpoints: 'endpoints',
    endpointslices: 'endpointslice',
    ingresses: 'ingress',
  }).map(([label, role]) => `discovery.kubernetes "${label}" {\n\trole = "${role}"\n}`),
].join('\n\n');

/**
 * The objects that the official chart makes of values, on a cluster that has whatever they use: a model of the chart, exact for the values that the chart
 * itself is tested with.
 * @param given the values of a release, without the chart's defaults
 */
export function chartObjects(given: Fields, release: Release): readonly Manifest[] {
  const values = mergedValues(given);
  const names = new ReleaseNames(release, values);
  return [
    ...serviceAccount(values, names),
    ...configMap(values, names),
    ...rights(values, names),
    ...services(values, names),
    ...controller(values, names),
    ...disruptionBudget(values, names),
    ...horizontalAutoscaler(values, names),
    ...verticalAutoscaler(values, names),
    ...serviceMonitor(values, names),
    ...ingress(values, names),
    ...networkPolicy(values, names),
    ...values['extraObjects'].map((object: Manifest) => evaluated(object)),
  ];
}

function serviceAccount({ serviceAccount: account, ...values }: Fields, names: ReleaseNames): readonly Manifest[] {
  if (!account.create) return [];
  const name = serviceAccountName({ ...values, serviceAccount: account }, names);
  const more = {
    name,
    labels: account.additionalLabels,
    ...(isNothing(account.annotations) ? {} : { annotations: account.annotations }),
  };
  const rest = { automountServiceAccountToken: account.automountServiceAccountToken };
  return [manifest('v1', 'ServiceAccount', names.metadata('rbac', more), rest)];
}

function configMap({ alloy }: Fields, names: ReleaseNames): readonly Manifest[] {
  const { create, name, key, content } = alloy.configMap;
  if (!create) return [];
  const metadata = { ...names.metadata('config'), name: name ?? names.full };
  const text = content === '' ? BUILT_IN_CONFIGURATION : (templateText(content) ?? content);
  return [manifest('v1', 'ConfigMap', metadata, { data: { [key ?? 'config.alloy']: text } })];
}

function rights({ rbac, ...values }: Fields, names: ReleaseNames): readonly Manifest[] {
  if (!rbac.create) return [];
  const account = { kind: 'ServiceAccount', name: serviceAccountName(values, names), namespace: names.namespace };
  const group = 'rbac.authorization.k8s.io';
  const pair = (kind: string, metadata: Fields, rules: readonly unknown[]): readonly Manifest[] => [
    manifest(`${group}/v1`, kind, metadata, { rules }),
    manifest(`${group}/v1`, `${kind}Binding`, metadata, {
      roleRef: { apiGroup: group, kind, name: names.full },
      subjects: [account],
    }),
  ];
  const { namespace: _, ...metadata } = names.metadata('rbac');
  if (rbac.namespaces.length === 0) {
    return pair('ClusterRole', metadata, [...rbac.rules, ...rbac.clusterRules]);
  }
  return rbac.namespaces.flatMap((namespace: string) => pair('Role', { ...metadata, namespace }, rbac.rules));
}

function controller(values: Fields, names: ReleaseNames): readonly Manifest[] {
  const { controller: given } = values;
  const kind = KINDS[given.type];
  if (kind === undefined) return [];
  const strategy = isNothing(given.updateStrategy) ? undefined : given.updateStrategy;
  const metadata = names.metadata(undefined, {
    labels: given.extraLabels,
    ...(isNothing(given.extraAnnotations) ? {} : { annotations: given.extraAnnotations }),
  });
  const spec = defined({
    replicas: kind === 'DaemonSet' || horizontalOf(values) !== undefined ? undefined : given.replicas,
    minReadySeconds: given.minReadySeconds,
    revisionHistoryLimit: given.revisionHistoryLimit === 10 ? undefined : given.revisionHistoryLimit,
    [kind === 'Deployment' ? 'strategy' : 'updateStrategy']: strategy,
    selector: { matchLabels: names.selector },
    template: podTemplate(values, names),
    ...(kind === 'StatefulSet' ? ofStatefulSet(given, names) : {}),
  });
  return [manifest('apps/v1', kind, metadata, { spec })];
}

function ofStatefulSet(given: Fields, names: ReleaseNames): Fields {
  const deleted = { whenDeleted: 'Delete', whenScaled: 'Delete' };
  return {
    podManagementPolicy: given['parallelRollout'] ? 'Parallel' : undefined,
    serviceName: names.full,
    volumeClaimTemplates: isNothing(given['volumeClaimTemplates']) ? undefined : given['volumeClaimTemplates'],
    persistentVolumeClaimRetentionPolicy: given['enableStatefulSetAutoDeletePVC'] ? deleted : undefined,
  };
}

/** An extra object after Helm has evaluated its texts. */
function evaluated<T>(value: T): T {
  if (typeof value === 'string') return (templateText(value) ?? value) as T;
  if (Array.isArray(value)) return value.map(evaluated) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, evaluated(inner)])) as T;
}
