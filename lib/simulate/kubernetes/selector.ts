import { SELECTABLE_METADATA, selectableFields } from '../../facts';
import type { KubernetesObject, Texts } from './object';

/** Whether a selector of Kubernetes means an object. */
export type ObjectTest = (object: KubernetesObject) => boolean;

/** A selector that no API server takes, or that none answers here. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';
}

/** A selector as it stands in objects of Kubernetes, and under other names in Alloy's blocks. */
export interface LabelSelector {
  readonly matchLabels?: Texts;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

/**
 * Whether labels are those that a selector means; an empty one means all.
 * @throws SelectorError
 */
export function labelTest({ matchLabels = {}, matchExpressions = [] }: LabelSelector): (labels: Texts) => boolean {
  const tests = [
    ...Object.entries(matchLabels).map(
      ([name, value]) =>
        (labels: Texts) =>
          labels[name] === value,
    ),
    ...matchExpressions.map(({ key, operator, values = [] }) => expressionTest(key, operator, values)),
  ];
  return (labels) => tests.every((test) => test(labels));
}

function expressionTest(key: string, operator: string, values: readonly string[]): (labels: Texts) => boolean {
  const takesValues = operator === 'In' || operator === 'NotIn';
  if (!takesValues && operator !== 'Exists' && operator !== 'DoesNotExist') {
    throw new SelectorError(`${JSON.stringify(operator)} is not a valid label selector operator`);
  }
  if (takesValues !== values.length > 0) {
    throw new SelectorError(`the operator ${operator} takes ${takesValues ? 'one or more' : 'no'} values`);
  }
  const isAmong = (labels: Texts) => {
    const label = labels[key];
    return label !== undefined && (!takesValues || values.includes(label));
  };
  return operator === 'In' || operator === 'Exists' ? isAmong : (labels) => !isAmong(labels);
}

const requirement =
  /^\s*(?:(!?)\s*([^\s!=,()]+)|([^\s!=,()]+)\s*(=|==|!=)\s*([^\s!=,()]*)|([^\s!=,()]+)\s+(in|notin)\s*\(([^()]*)\))\s*$/;

/**
 * A label selector: `app=web,tier!=cache,env in (a, b),!legacy`.
 * @throws SelectorError
 */
export function labelSelector(text: string): ObjectTest {
  const tests = splitOutside(text).map((part) => requirementTest(part, text));
  return ({ metadata }) => tests.every((test) => test(metadata?.labels ?? {}));
}

function requirementTest(part: string, selector: string): (labels: Texts) => boolean {
  const found = requirement.exec(part);
  if (found === null) throw new SelectorError(`unable to parse the label selector ${JSON.stringify(selector)}`);
  const [, not, present, name = '', operator, value = '', key = '', set, list = ''] = found;
  if (present !== undefined) return (labels) => (labels[present] !== undefined) === (not === '');
  if (operator !== undefined) {
    return (labels) => (operator === '!=' ? labels[name] !== value : labels[name] === value);
  }
  const values = new Set(list.split(',').map((item) => item.trim()));
  return (labels) => {
    const label = labels[key];
    return set === 'in' ? label !== undefined && values.has(label) : label === undefined || !values.has(label);
  };
}

/** The parts between commas that stand in no parentheses. */
function splitOutside(text: string): readonly string[] {
  return text.split(/,(?![^(]*\))/).filter((part) => part.trim() !== '');
}

/**
 * A field selector: `spec.nodeName=node-1,status.phase!=Failed`.
 * @throws SelectorError for fields that the API server doesn't select by
 */
export function fieldSelector(text: string): ObjectTest {
  const tests = splitOutside(text).map((part) => {
    const [, path, operator, value = ''] = /^\s*([\w.]+)\s*(=|==|!=)\s*(.*?)\s*$/.exec(part) ?? [];
    if (path === undefined) throw new SelectorError(`unable to parse the field selector ${JSON.stringify(text)}`);
    return (object: KubernetesObject) => (fieldOf(object, path) === value) === (operator !== '!=');
  });
  return (object) => tests.every((test) => test(object));
}

function fieldOf(object: KubernetesObject, path: string): string {
  const allowed: readonly string[] = [...selectableFields(object.kind ?? ''), ...SELECTABLE_METADATA];
  if (!allowed.includes(path)) {
    throw new SelectorError(`field label not supported: ${path} (of a ${object.kind}: ${allowed.join(', ')})`);
  }
  const value = path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], object);
  return value === undefined ? defaultOf(path) : String(value);
}

function defaultOf(path: string): string {
  return path === 'spec.unschedulable' || path === 'spec.hostNetwork' ? 'false' : '';
}
