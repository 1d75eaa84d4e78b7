import { differingRuns } from '../comparison/list-steps';
import { groupOf, identityOf, type KubernetesObject } from './kubernetes-object';
import { byText, isFields, plainText } from './plain-data';

/** Two objects that are one before and after; one of them where there is no other. */
export interface Pair {
  readonly old?: KubernetesObject;
  readonly next?: KubernetesObject;
}

/** Of two contents, how many of the lines must be the same for one to be the other's successor. */
const ALIKE = 0.5;

/**
 * Pairs the objects of two trees: by group, kind, namespace and name, whatever the version of their API; then a ConfigMap or Secret
 * that is gone with a new one that differs in a hash at the end of its name and has nearly the same content.
 * @returns in order of kind, namespace and name
 */
export function pairedObjects(old: readonly KubernetesObject[], next: readonly KubernetesObject[]): readonly Pair[] {
  const after = new Map(next.map((object) => [identityOf(object), object]));
  const before = new Set(old.map(identityOf));
  const pairs: Pair[] = old.map((object) => ({ old: object, ...present(after.get(identityOf(object))) }));
  const added = next.filter((object) => !before.has(identityOf(object)));
  for (const object of added) {
    const gone = pairs.filter((pair) => pair.next === undefined && isEarlierForm(pair.old!, object));
    // Where several might be meant, none is.
    const rivals = gone.length === 1 ? added.filter((other) => isEarlierForm(gone[0]!.old!, other)) : [];
    if (rivals.length === 1) {
      pairs[pairs.indexOf(gone[0]!)] = { old: gone[0]!.old!, next: object };
    } else {
      pairs.push({ next: object });
    }
  }
  return pairs.sort((a, b) => byText(orderOf(a), orderOf(b)));
}

function present(next: KubernetesObject | undefined): Pick<Pair, 'next'> {
  return next === undefined ? {} : { next };
}

function orderOf({ old, next }: Pair): string {
  const { kind, metadata } = (next ?? old)!;
  return [kind, metadata.namespace ?? '', metadata.name, groupOf((next ?? old)!)].join('\0');
}

/** Whether the name differs in a hash only, and the content is nearly the same. */
function isEarlierForm(old: KubernetesObject, next: KubernetesObject): boolean {
  if (!(old.kind === 'ConfigMap' || old.kind === 'Secret') || old.kind !== next.kind || groupOf(old) !== '')
    return false;
  if ((old.metadata.namespace ?? '') !== (next.metadata.namespace ?? '')) return false;
  const [a, b] = [stemOf(old), stemOf(next)];
  return a !== undefined && a === b && isAlike(contentOf(old), contentOf(next));
}

/** The name without its hash: hexadecimal as ours, or of the letters that kustomize takes. */
function stemOf({ metadata: { name } }: KubernetesObject): string | undefined {
  return /^(.+)-(?:[0-9a-f]{8,64}|[bcdfghjklmnpqrstvwxz2456789]{8,12})$/.exec(name)?.[1];
}

function contentOf({ data, binaryData, stringData }: KubernetesObject): readonly string[] {
  return [data, binaryData, stringData].flatMap((entries) =>
    Object.entries(isFields(entries) ? entries : {}).flatMap(([key, value]) => [key, ...plainText(value).split('\n')]),
  );
}

function isAlike(old: readonly string[], next: readonly string[]): boolean {
  const differing = differingRuns(old, next).reduce((sum, run) => sum + run.old[1] - run.old[0], 0);
  return old.length - differing >= ALIKE * Math.max(old.length, next.length);
}
