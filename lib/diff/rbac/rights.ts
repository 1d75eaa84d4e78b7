import { byText, isFields } from '../objects/plain-data';

/** One thing that may be done: a verb on a resource, or on a path of the API server. */
export interface Right {
  readonly verb: string;
  /** API group; the empty text is the core group. Absent for a path. */
  readonly group?: string;
  /** Resource or sub-resource (`pods/log`); a path (`/metrics`) where there is no group. */
  readonly resource: string;
  /** The one object that the right is for; absent for all. */
  readonly name?: string;
}

/** The rights of the rules of a role, one by one, each once. */
export function rightsOf(rules: unknown): readonly Right[] {
  const found = new Map<string, Right>();
  for (const rule of Array.isArray(rules) ? rules : []) {
    if (!isFields(rule)) continue;
    for (const verb of texts(rule['verbs'])) {
      for (const path of texts(rule['nonResourceURLs'])) add(found, { verb, resource: path });
      for (const group of texts(rule['apiGroups'])) {
        for (const resource of texts(rule['resources'])) {
          const names = texts(rule['resourceNames']);
          if (names.length === 0) add(found, { verb, group, resource });
          for (const name of names) add(found, { verb, group, resource, name });
        }
      }
    }
  }
  return [...found.values()];
}

/** The rights among the first that no right of the second gives, wildcards included. */
export function missingIn(rights: readonly Right[], others: readonly Right[]): readonly Right[] {
  return rights.filter((right) => !others.some((other) => covers(other, right)));
}

/** Whether a right includes another one. */
export function covers(wide: Right, right: Right): boolean {
  if (!(wide.verb === '*' || wide.verb === right.verb)) return false;
  if (wide.group === undefined || right.group === undefined) {
    return wide.group === right.group && coversPath(wide.resource, right.resource);
  }
  return (
    (wide.group === '*' || wide.group === right.group) &&
    coversResource(wide.resource, right.resource) &&
    (wide.name === undefined || wide.name === right.name)
  );
}

/** `*` is every resource and sub-resource, `*\/log` the sub-resource of all; `pods` doesn't include `pods/log`. */
function coversResource(wide: string, resource: string): boolean {
  return (
    wide === '*' ||
    wide === resource ||
    (wide.startsWith('*/') && resource.endsWith(wide.slice(1)) && resource !== wide)
  );
}

function coversPath(wide: string, path: string): boolean {
  return wide === path || (wide.endsWith('*') && path.startsWith(wide.slice(0, -1)));
}

/** Rights as people read them, those that differ in the verb only as one: `get, list pods`, `get deployments.apps "web"`. */
export function rightTexts(rights: readonly Right[]): readonly string[] {
  const verbs = new Map<string, string[]>();
  for (const right of rights) {
    const target = targetText(right);
    verbs.set(target, [...(verbs.get(target) ?? []), right.verb]);
  }
  return [...verbs]
    .sort(([a], [b]) => byText(a, b))
    .map(([target, ofTarget]) => `${ofTarget.sort(byText).join(', ')} ${target}`);
}

function targetText({ group, resource, name }: Right): string {
  const [type, ...sub] = resource.split('/');
  const full = group === undefined || group === '' ? resource : [`${type}.${group}`, ...sub].join('/');
  return name === undefined ? full : `${full} ${JSON.stringify(name)}`;
}

function add(found: Map<string, Right>, right: Right): void {
  found.set(JSON.stringify([right.verb, right.group, right.resource, right.name]), right);
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
