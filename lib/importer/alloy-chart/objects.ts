import { isOfCluster } from '../../facts';
import { isFields } from '../../helm';
import { literalCode } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { keyCode } from '../code';
import type { Importing } from './importing';

/** Objects beside those of the chart, as they are after Helm has evaluated them. Values of Secrets stay out of the program. */
export function setObjects({ values, draft, evaluated }: Importing): void {
  const ids = new Set<string>([draft.name, 'config']);
  for (const [, object] of values.given('extraObjects')?.items ?? []) {
    const made = evaluatedObject(object.value, evaluated);
    if (made === undefined) {
      object.leave(
        'is a template that does more than put in values: render the chart, and import what `helm template` prints',
      );
      continue;
    }
    const manifest = typeof made === 'object' && made !== null ? (made as { readonly [name: string]: unknown }) : {};
    const { kind, metadata } = manifest;
    const name = isFields(metadata) ? metadata['name'] : undefined;
    if (typeof kind !== 'string' || typeof name !== 'string') {
      object.leave('is no object of Kubernetes: it has no kind, or no name');
      continue;
    }
    if (kind === 'Secret') {
      leaveSecret(object, name, draft);
      continue;
    }
    if (kind === 'PodDisruptionBudget' && name === draft.name && setBudget(object, draft)) continue;
    const props = Object.entries(manifest)
      .filter(([member]) => member !== 'status')
      .map(([member, value]) => ({ key: keyCode(member), code: literalCode(value) }));
    draft.object(freeId(name, kind, ids), props, isOfCluster(kind));
    object.take('an ApiObject of its own');
  }
}

function leaveSecret(object: Values, name: string, draft: Importing['draft']): void {
  for (const member of ['data', 'stringData']) {
    for (const [key, each] of object.at(member).items) draft.secrets.push({ secret: name, key, path: each.path });
  }
  const reason = 'what is in a Secret stays out of the program: create it beside, or let an operator make it';
  for (const member of ['data', 'stringData']) object.at(member).leave(reason);
  object.take('the Secret to create');
}

/** The budget of the workload itself. @returns whether it's said as a prop */
function setBudget(object: Values, draft: Importing['draft']): boolean {
  const { controller } = draft.options;
  const factory = typeof controller === 'string' ? controller : Object.keys(isFields(controller) ? controller : {})[0];
  if (factory === undefined || factory === 'daemonSet') return false;
  for (const name of ['minAvailable', 'maxUnavailable']) {
    const amount = object.at('spec', name);
    if (amount.exists) draft.set(`controller.${factory}.disruptionBudget.${name}`, amount.value, amount);
  }
  object.take(`controller.${factory}.disruptionBudget`);
  return true;
}

function freeId(name: string, kind: string, ids: Set<string>): string {
  const candidates = [name, `${name}-${kind.toLowerCase()}`];
  let id = candidates.find((each) => !ids.has(each));
  for (let number = 2; id === undefined; number++) {
    const next = `${candidates[1]}-${number}`;
    if (!ids.has(next)) id = next;
  }
  ids.add(id);
  return id;
}

/** A value whose texts Helm has evaluated; undefined where one does more than is known here. */
function evaluatedObject(value: unknown, evaluated: Importing['evaluated']): unknown {
  if (typeof value === 'string') return evaluated(value);
  if (Array.isArray(value)) return whole(value.map((item) => evaluatedObject(item, evaluated)));
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, evaluatedObject(inner, evaluated)] as const);
  return whole(entries.map(([, inner]) => inner)) && Object.fromEntries(entries);
}

function whole<T>(items: readonly T[]): readonly T[] | undefined {
  return items.includes(undefined as T) ? undefined : items;
}
