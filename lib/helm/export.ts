import { runArguments } from './arguments';
import { chartDefaults, FREE_VALUES } from './chart-defaults';
import { type ChartDifference, differences } from './differences';
import { valuesOfIngress, valuesOfMonitor, valuesOfPolicy, valuesOfService } from './export-network';
import { extraContainers, extraVolumes, valuesOfPod } from './export-pod';
import { valuesOfRights } from './export-rights';
import { valuesOfAutoscaler, valuesOfBudget, valuesOfController } from './export-scaling';
import { type Fields, isFields, isSame, type Manifest } from './manifest';
import type { Release } from './release';
import { BUILT_IN_CONFIGURATION, chartObjects } from './render';
import { KINDS } from './render-scaling';
import { asTemplate } from './template-text';

/** Values for the official chart, and what they can't say. */
export interface ExportedValues {
  /** How to install the chart with them. */
  readonly release: Release;
  readonly values: Fields;
  /** Where the objects of the release will differ from the manifests. */
  readonly differences: readonly ChartDifference[];
}

/** The Alloy workloads among objects. */
export function alloyWorkloads(objects: readonly Manifest[]): readonly Manifest[] {
  return objects.filter(
    ({ kind, spec }) =>
      Object.values(KINDS).includes(kind) &&
      spec.template.spec.containers.some(({ name, args }: Fields) => name === 'alloy' && args?.[0] === 'run'),
  );
}

/**
 * The values of the official chart whose release comes closest to a workload of manifests. Objects that the chart has no values for are extra objects.
 * @param workload one of `alloyWorkloads(objects)`
 */
export function exportValues(objects: readonly Manifest[], workload: Manifest): ExportedValues {
  const { name, namespace } = workload.metadata as { readonly name: string; readonly namespace: string };
  const selector: Fields = workload['spec'].selector.matchLabels;
  const release = { name: selector['app.kubernetes.io/instance'] ?? name, namespace };
  const own = objects.filter((object) => belongs(object, selector));
  const rest = new Set(own);
  const taken = <T extends Manifest>(object: T | undefined) => {
    if (object !== undefined) rest.delete(object);
    return object;
  };
  const find = (kind: string, called = name) =>
    own.find((object) => object.kind === kind && object.metadata['name'] === called);
  /** Objects of a kind that become values if there is one, and the values are enough. */
  const asValues = (kind: string, read: (object: Manifest) => Fields | undefined) => {
    const object = find(kind);
    const values = object === undefined ? undefined : read(object);
    if (values !== undefined) taken(object);
    return values;
  };

  taken(workload);
  const template = workload['spec'].template;
  const service = taken(find('Service'));
  taken(find('Service', `${name}-cluster`));
  const accountName: string = template.spec.serviceAccountName ?? 'default';
  const account = taken(find('ServiceAccount', accountName));
  const rights = valuesOfRights(own, accountName, namespace);
  rights.covered.forEach(taken);
  const volume = template.spec.volumes?.find((each: Fields) => each['name'] === 'config')?.configMap;
  const configMap = taken(find('ConfigMap', volume?.name));
  const standard = { ...selector, ...standardLabels(workload) };
  const pod = valuesOfPod(template, service);
  const autoscaler = asValues('HorizontalPodAutoscaler', valuesOfAutoscaler);
  const isScaled = workload.kind !== 'DaemonSet' && workload['spec'].replicas === undefined;
  const values = {
    ...(isNamed(release.name, name) ? {} : { fullnameOverride: name }),
    nameOverride: selector['app.kubernetes.io/name'] === 'alloy' ? undefined : selector['app.kubernetes.io/name'],
    global: { podSecurityContext: template.spec.securityContext },
    ...pod,
    image: { ...pod['image'], pullSecrets: template.spec.imagePullSecrets },
    alloy: { ...pod['alloy'], configMap: configurationOf(configMap, volume, workload, name) },
    rbac: rights.rbac,
    serviceAccount:
      account === undefined ? { create: false, name: accountName } : valuesOfAccount(account, name, standard),
    controller: {
      ...valuesOfController(workload, standard),
      extraContainers: extraContainers(template),
      volumes: { extra: extraVolumes(template) },
      podDisruptionBudget: asValues('PodDisruptionBudget', valuesOfBudget),
      autoscaling: {
        horizontal: autoscaler ?? (isScaled ? { externalHPA: true } : {}),
      },
    },
    service: valuesOfService(service),
    serviceMonitor: asValues('ServiceMonitor', (object) => valuesOfMonitor(object, selector, standard)),
    ingress: asValues('Ingress', (object) => valuesOfIngress(object, name, standard)),
    networkPolicy: asValues('NetworkPolicy', (object) => valuesOfPolicy(object, selector, name)),
    extraObjects: [...rest].filter(({ kind }) => kind !== 'Namespace').map((object) => templated(object)),
  };
  const needed = (unlikeDefaults(values, chartDefaults, '') ?? {}) as Fields;
  return { release, values: needed, differences: differences(own, chartObjects(needed, release)) };
}

/** Whether an object is one of a workload's, by the labels that all of them have. */
function belongs({ metadata }: Manifest, selector: Fields): boolean {
  return Object.entries(selector).every(([label, value]) => metadata['labels']?.[label] === value);
}

/** Labels that say who made an object. */
function standardLabels({ metadata }: Manifest): Fields {
  return Object.fromEntries(
    Object.entries(metadata['labels'] ?? {}).filter(
      ([label]) =>
        label === 'helm.sh/chart' || /^app\.kubernetes\.io\/(version|managed-by|part-of|component)$/.test(label),
    ),
  );
}

function isNamed(release: string, name: string): boolean {
  return (release.includes('alloy') ? release : `${release}-alloy`) === name;
}

function valuesOfAccount({ metadata, automountServiceAccountToken }: Manifest, name: string, standard: Fields): Fields {
  const labels = Object.entries(metadata['labels'] ?? {}).filter(
    ([label, value]) => standard[label] !== value && label !== 'app.kubernetes.io/component',
  );
  return {
    create: true,
    name: metadata['name'] === name ? undefined : metadata['name'],
    additionalLabels: Object.fromEntries(labels),
    annotations: metadata['annotations'],
    automountServiceAccountToken: automountServiceAccountToken ?? true,
  };
}

function configurationOf(
  configMap: Manifest | undefined,
  volume: Fields | undefined,
  workload: Manifest,
  name: string,
): Fields {
  const containers: readonly Fields[] = workload['spec'].template.spec.containers;
  const { key } = runArguments(containers.find((each) => each['name'] === 'alloy')!['args']);
  const common = {
    name: volume?.['name'] === name ? undefined : volume?.['name'],
    key: key === 'config.alloy' ? undefined : key,
  };
  if (configMap === undefined) return { ...common, create: false, name: volume?.['name'] };
  const content: string = configMap['data'][key] ?? '';
  return { ...common, create: true, content: content === BUILT_IN_CONFIGURATION ? '' : asTemplate(content) };
}

/** A value for Helm, which evaluates extra objects as templates. */
function templated<T>(value: T): T {
  if (typeof value === 'string') return asTemplate(value) as T;
  if (Array.isArray(value)) return value.map(templated) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, templated(inner)])) as T;
}

/** What has to be said because it isn't the chart's default; undefined for nothing. */
function unlikeDefaults(value: unknown, usual: unknown, path: string): unknown {
  if (value === undefined) return undefined;
  if (isSame(value, usual)) return undefined;
  if (!isFields(value) || !isFields(usual)) return value;
  const isFree = FREE_VALUES.has(path) || [...FREE_VALUES].some((free) => path.startsWith(`${free}.`));
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    unlikeDefaults(inner, usual[name], path === '' ? name : `${path}.${name}`),
  ]);
  // Helm merges mappings: what the default has and isn't wanted is taken away by null.
  const removed = isFree ? Object.keys(usual).filter((name) => !(name in value)) : [];
  const kept = [...entries.filter(([, inner]) => inner !== undefined), ...removed.map((name) => [name, null])];
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
