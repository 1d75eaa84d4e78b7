import {
  diffTrees,
  identityOf,
  isFields,
  type KubernetesObject,
  nameOf,
  type ObjectDiff,
  type TreeDiff,
  titleOf,
} from '../diff';
import { type Configuration, titleOfConfiguration } from './configuration';
import { type Collector, collectorsIn } from './installation';
import { HELM_ANNOTATIONS, HELM_LABELS } from './ownership';
import type { Pair } from './pairs';
import { annotationsOf, labelsOf } from './parts';

/** What changes by meaning, and what could not be compared. */
export interface Comparison {
  readonly diff: TreeDiff;
  readonly incomplete: readonly string[];
}

/**
 * The difference between what there is and what will be. Each old object is compared with the one that takes its place: under its name, with
 * references to the names of others, and without what Helm writes for itself; configurations of other programs in the language of Alloy.
 */
export function compareAll(
  old: readonly KubernetesObject[],
  next: readonly KubernetesObject[],
  pairs: readonly Pair[],
): Comparison {
  const names = new Names(pairs);
  const after = collectorsIn(next);
  const problems: string[] = [];
  const texts = new Map<string, Configuration>();
  for (const { configuration } of collectorsIn(old)) {
    if (configuration === undefined) continue;
    texts.set(identityOf(configuration.holder), configuration);
    if (configuration.problem !== undefined) {
      problems.push(`${titleOfConfiguration(configuration)}: ${configuration.problem}`);
    }
  }
  const notes = new Map<string, readonly string[]>();
  const before = old.map((object) => {
    const pair = pairs.find((each) => identityOf(each.old) === identityOf(object));
    if (pair === undefined) return object;
    const { next } = pair;
    if (identityOf(object) !== identityOf(next)) {
      notes.set(identityOf(next), [`takes the place of ${titleOf(nameOf(object))}`]);
    }
    return names.renamed(withConfiguration(plain(object), texts.get(identityOf(object)), next, after), next);
  });
  const compared = diffTrees({ objects: before, files: [] }, { objects: next, files: [] }, notes);
  const diff = {
    ...compared,
    objects: compared.objects.map((each) => (isRenamed(each, notes) ? notRefused(each) : each)),
  };
  return { diff: problems.length === 0 ? diff : { ...diff, incomplete: problems }, incomplete: problems };
}

/** Whether an object takes the place of one with another name. */
function isRenamed({ object }: ObjectDiff, notes: ReadonlyMap<string, unknown>): boolean {
  const { apiVersion, kind, name, namespace } = object;
  const metadata = { name, ...(namespace === undefined ? {} : { namespace }) };
  return notes.has(identityOf({ apiVersion, kind, metadata }));
}

/** Nothing is refused of an object that is made anew. */
function notRefused(diff: ObjectDiff): ObjectDiff {
  return { ...diff, restartsPods: false, changes: diff.changes.map(({ refused: _, ...change }) => change) };
}

/** An object without what Helm and the cluster write for themselves. */
function plain(object: KubernetesObject): KubernetesObject {
  const without = (fields: Readonly<Record<string, string>>, names: readonly string[]) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
  const labels = without(labelsOf(object), HELM_LABELS);
  if (labels['app.kubernetes.io/managed-by'] === 'Helm') delete labels['app.kubernetes.io/managed-by'];
  const annotations = without(annotationsOf(object), HELM_ANNOTATIONS);
  return { ...object, metadata: { ...object.metadata, labels, annotations } };
}

/** The configuration in the language of Alloy, in an object of the kind and under the key that the new one has. */
function withConfiguration(
  object: KubernetesObject,
  configuration: Configuration | undefined,
  next: KubernetesObject,
  after: readonly Collector[],
): KubernetesObject {
  const other = after.find(
    ({ configuration: its }) => its !== undefined && identityOf(its.holder) === identityOf(next),
  );
  const key = other?.configuration?.key;
  if (configuration?.text === undefined || key === undefined) return object;
  const { data, ...rest } = object;
  const kept = Object.entries(isFields(data) ? data : {}).filter(([name]) => name !== configuration.key);
  const { stringData: _, type: __, ...plainRest } = rest;
  const inKind = next.kind === 'Secret' ? Buffer.from(configuration.text).toString('base64') : configuration.text;
  const others = next.kind === object.kind ? kept : [];
  return { ...plainRest, data: { ...Object.fromEntries(others), [key]: inKind } } as KubernetesObject;
}

/** New names for old ones. */
class Names {
  readonly #byOld: ReadonlyMap<string, KubernetesObject>;

  constructor(pairs: readonly Pair[]) {
    this.#byOld = new Map(pairs.map(({ old, next }) => [keyOf(old.kind, old.metadata), next]));
  }

  /** An object under the identity of the one that takes its place, with the references that Kubernetes' own kinds have. */
  renamed(object: KubernetesObject, next: KubernetesObject): KubernetesObject {
    const { namespace } = object.metadata;
    const { name, namespace: nextNamespace } = next.metadata;
    const { namespace: _, ...metadata } = object.metadata;
    return {
      ...(this.#references(object, namespace) as KubernetesObject),
      apiVersion: next.kind === object.kind ? object.apiVersion : next.apiVersion,
      kind: next.kind,
      metadata: { ...metadata, name, ...(nextNamespace === undefined ? {} : { namespace: nextNamespace }) },
    };
  }

  #references(value: unknown, namespace: string | undefined): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#references(each, namespace));
    if (!isFields(value)) return value;
    const inner = Object.fromEntries(
      Object.entries(value).map(([name, each]): [string, unknown] => [name, this.#field(name, each, namespace)]),
    );
    // Subjects of bindings, references to roles, targets of autoscalers.
    if (typeof inner['kind'] !== 'string' || typeof inner['name'] !== 'string' || 'metadata' in inner) return inner;
    const of = { name: inner['name'], namespace: (inner['namespace'] as string | undefined) ?? namespace };
    const next = this.#byOld.get(keyOf(inner['kind'], of)) ?? this.#byOld.get(keyOf(inner['kind'], { name: of.name }));
    if (next === undefined) return inner;
    const where = 'namespace' in inner ? { namespace: next.metadata.namespace } : {};
    return { ...inner, kind: next.kind, name: next.metadata.name, ...where };
  }

  #field(name: string, value: unknown, namespace: string | undefined): unknown {
    const nameOfNew = (kind: string, old: string) => this.#byOld.get(keyOf(kind, { name: old, namespace }));
    if (typeof value === 'string') {
      const kind = { serviceAccountName: 'ServiceAccount', serviceAccount: 'ServiceAccount', serviceName: 'Service' }[
        name
      ];
      return (kind === undefined ? undefined : nameOfNew(kind, value)?.metadata.name) ?? value;
    }
    const isConfigMap = ['configMap', 'configMapRef', 'configMapKeyRef'].includes(name);
    if (isConfigMap && isFields(value) && typeof value['name'] === 'string') {
      const next = nameOfNew('ConfigMap', value['name']);
      return next?.kind === 'ConfigMap' ? { ...value, name: next.metadata.name } : value;
    }
    return this.#references(value, namespace);
  }
}

function keyOf(kind: string, { name, namespace }: { readonly name: string; readonly namespace?: string | undefined }) {
  return JSON.stringify([kind, namespace ?? '', name]);
}
