import { identityOf, isFields, type KubernetesObject } from '../diff';
import { type Container, isSelected, podLabelsOf, podOf, type Workload } from './workload';

/** What an object is for a workload: objects that are the same for two workloads replace each other, whatever they are called. */
export type Role =
  | 'workload'
  | 'account'
  | 'configuration'
  | 'secret'
  | 'service'
  | 'headless service'
  | 'role'
  | 'binding'
  | 'autoscaler'
  | 'disruption budget'
  | 'network policy'
  | 'monitor';

/** An object that belongs to a workload. */
export interface Part {
  readonly role: Role;
  readonly object: KubernetesObject;
}

/** A workload and what it has, among given objects: what it refers to, what selects its pods, and what its account may do. */
export function partsOf(workload: Workload, objects: readonly KubernetesObject[]): readonly Part[] {
  const { namespace } = workload.metadata;
  const here = objects.filter(({ metadata }) => (metadata.namespace ?? namespace) === namespace);
  const named = namesIn(workload);
  const account = podOf(workload).serviceAccountName ?? 'default';
  const labels = podLabelsOf(workload);
  const parts: Part[] = [{ role: 'workload', object: workload }];
  for (const object of here) {
    const role = roleHere(object, workload, { ...named, account, labels });
    if (role !== undefined) parts.push({ role, object });
  }
  parts.push(...rightsOf(account, namespace, objects));
  const services = parts.filter(({ object }) => object.kind === 'Service');
  for (const object of here.filter(({ kind }) => kind === 'ServiceMonitor')) {
    const selector = at(object, 'spec', 'selector', 'matchLabels');
    const isMeant = services.some(({ object: service }) => isSelected(labelsOf(service), selector));
    if (isMeant) parts.push({ role: 'monitor', object });
  }
  return parts;
}

interface Context {
  readonly configMaps: ReadonlySet<string>;
  readonly secrets: ReadonlySet<string>;
  readonly account: string;
  readonly labels: Readonly<Record<string, string>>;
}

function roleHere(object: KubernetesObject, workload: Workload, context: Context): Role | undefined {
  const { kind, metadata } = object;
  const selects = (...path: readonly string[]) => isSelected(context.labels, at(object, 'spec', ...path));
  switch (kind) {
    case 'ServiceAccount':
      return metadata.name === context.account && metadata.name !== 'default' ? 'account' : undefined;
    case 'ConfigMap':
      return context.configMaps.has(metadata.name) ? 'configuration' : undefined;
    case 'Secret':
      return context.secrets.has(metadata.name) ? 'secret' : undefined;
    case 'Service':
      if (!selects('selector')) return undefined;
      return at(object, 'spec', 'clusterIP') === 'None' ? 'headless service' : 'service';
    case 'PodDisruptionBudget':
      return selects('selector', 'matchLabels') ? 'disruption budget' : undefined;
    case 'NetworkPolicy':
      return selects('podSelector', 'matchLabels') ? 'network policy' : undefined;
    case 'PodMonitor':
      return selects('selector', 'matchLabels') ? 'monitor' : undefined;
    case 'HorizontalPodAutoscaler':
    case 'VerticalPodAutoscaler': {
      const target = at(object, 'spec', kind.startsWith('H') ? 'scaleTargetRef' : 'targetRef');
      const isMeant = isFields(target) && target['kind'] === workload.kind && target['name'] === workload.metadata.name;
      return isMeant ? 'autoscaler' : undefined;
    }
    default:
      return undefined;
  }
}

/** The bindings of an account, and the roles that nobody else among the objects has. */
function rightsOf(
  account: string,
  namespace: string | undefined,
  objects: readonly KubernetesObject[],
): readonly Part[] {
  if (account === 'default') return [];
  const bindings = objects.filter(({ kind }) => kind === 'RoleBinding' || kind === 'ClusterRoleBinding');
  const isOfAccount = (subject: unknown, binding: KubernetesObject) =>
    isFields(subject) &&
    subject['kind'] === 'ServiceAccount' &&
    subject['name'] === account &&
    (subject['namespace'] ?? binding.metadata.namespace ?? namespace) === namespace;
  const subjectsOf = (binding: KubernetesObject): readonly unknown[] =>
    Array.isArray(binding['subjects']) ? binding['subjects'] : [];
  // A binding that others have, too, is not this workload's to take away.
  const own = bindings.filter((binding) => {
    const subjects = subjectsOf(binding);
    return subjects.length > 0 && subjects.every((subject) => isOfAccount(subject, binding));
  });
  const refersTo = (binding: KubernetesObject, { kind, metadata }: KubernetesObject) =>
    at(binding, 'roleRef', 'kind') === kind &&
    at(binding, 'roleRef', 'name') === metadata.name &&
    (kind === 'ClusterRole' || binding.metadata.namespace === metadata.namespace);
  const roles = objects.filter((object) => {
    if (object.kind !== 'Role' && object.kind !== 'ClusterRole') return false;
    const users = bindings.filter((binding) => refersTo(binding, object));
    return users.length > 0 && users.every((binding) => own.includes(binding)) && !isBuiltIn(object);
  });
  return [
    ...own.map((object): Part => ({ role: 'binding', object })),
    ...roles.map((object): Part => ({ role: 'role', object })),
  ];
}

/** Roles that come with Kubernetes. */
function isBuiltIn(role: KubernetesObject): boolean {
  return labelsOf(role)['kubernetes.io/bootstrapping'] !== undefined;
}

/** The ConfigMaps and Secrets that a workload refers to. */
export function namesIn(workload: Workload): Pick<Context, 'configMaps' | 'secrets'> {
  const { volumes = [], containers, initContainers = [], imagePullSecrets = [] } = podOf(workload);
  const all: readonly Container[] = [...containers, ...initContainers];
  const sources = volumes.flatMap(({ projected }) => projected?.sources ?? []);
  const envFrom = all.flatMap((container) => container.envFrom ?? []);
  const env = all.flatMap((container) => container.env ?? []) as readonly {
    readonly valueFrom?: {
      readonly configMapKeyRef?: { readonly name?: string };
      readonly secretKeyRef?: { readonly name?: string };
    };
  }[];
  return {
    configMaps: present([
      ...volumes.map(({ configMap }) => configMap?.name),
      ...sources.map(({ configMap }) => configMap?.name),
      ...envFrom.map(({ configMapRef }) => configMapRef?.name),
      ...env.map(({ valueFrom }) => valueFrom?.configMapKeyRef?.name),
    ]),
    secrets: present([
      ...volumes.map(({ secret }) => secret?.secretName),
      ...sources.map(({ secret }) => secret?.name),
      ...envFrom.map(({ secretRef }) => secretRef?.name),
      ...env.map(({ valueFrom }) => valueFrom?.secretKeyRef?.name),
      ...imagePullSecrets.map(({ name }) => name),
    ]),
  };
}

/** The Secrets without which the pods of a workload don't start, with the keys that they need of each. */
export function secretsNeededBy(workload: Workload): ReadonlyMap<string, readonly string[]> {
  const { volumes = [], containers, initContainers = [] } = podOf(workload);
  const needed = new Map<string, Set<string>>();
  const need = (name: string | undefined, optional: boolean | undefined, ...keys: readonly string[]) => {
    if (name === undefined || optional === true) return;
    const known = needed.get(name) ?? new Set();
    for (const key of keys) known.add(key);
    needed.set(name, known);
  };
  const keysOf = (items: readonly { readonly key: string }[] | undefined) => (items ?? []).map(({ key }) => key);
  for (const { env = [], envFrom = [] } of [...containers, ...initContainers]) {
    for (const { valueFrom } of env) {
      const { name, key, optional } = valueFrom?.secretKeyRef ?? {};
      need(name, optional, ...(key === undefined ? [] : [key]));
    }
    for (const { secretRef } of envFrom) need(secretRef?.name, secretRef?.optional);
  }
  for (const { secret, projected } of volumes) {
    need(secret?.secretName, secret?.optional, ...keysOf(secret?.items));
    for (const source of projected?.sources ?? []) {
      need(source.secret?.name, source.secret?.optional, ...keysOf(source.secret?.items));
    }
  }
  return new Map([...needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, keys]) => [name, [...keys].sort()]));
}

function present(names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(names.filter((name) => name !== undefined));
}

/** What stands in an object at a path of names. */
export function at(object: KubernetesObject, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isFields(value) ? value[name] : undefined), object);
}

export function labelsOf(object: KubernetesObject): Readonly<Record<string, string>> {
  const labels = at(object, 'metadata', 'labels');
  return isFields(labels) ? (labels as Record<string, string>) : {};
}

export function annotationsOf(object: KubernetesObject): Readonly<Record<string, string>> {
  const annotations = at(object, 'metadata', 'annotations');
  return isFields(annotations) ? (annotations as Record<string, string>) : {};
}

/** Each object once, in the order in which it's first there. */
export function distinct<T extends KubernetesObject>(objects: readonly T[]): readonly T[] {
  return [...new Map(objects.map((object) => [identityOf(object), object])).values()];
}
