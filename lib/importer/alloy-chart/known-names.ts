import { chartDefaults, type Fields, FREE_VALUES, isFields } from '../../helm';
import type { UnknownName } from '../chart-values/report';
import type { Path } from '../chart-values/values-file';

/** What makes a file of values an empty list of objects, for those who apply every file: an app writes it. */
export const OF_LIST = ['apiVersion', 'kind', 'items'];

/** Names of the chart beside those that have defaults: the old one of `alloy`, and the switch of its own tests. */
const FURTHER = ['agent', '$chart_tests'];

/** What an item of a list has, where the chart reads it member by member. */
const ITEMS: Readonly<Record<string, readonly string[]>> = {
  'alloy.extraPorts': ['name', 'port', 'targetPort', 'protocol', 'appProtocol', 'hostPort', 'nodePort'],
};

/** Members that are looked for and have no default. */
const WITHOUT_DEFAULT: Readonly<Record<string, readonly string[]>> = {
  ingress: ['ingressClassName'],
};

/** Finds out whether the chart has a value of a path. */
export function unknownName(path: Path): UnknownName | undefined {
  const [first, ...rest] = path;
  const tops = [...Object.keys(chartDefaults), ...FURTHER];
  if (OF_LIST.includes(String(first))) return undefined;
  if (!tops.includes(String(first))) return { depth: 0, known: tops };
  const top = first === 'agent' ? 'alloy' : String(first);
  let at: unknown = chartDefaults[top];
  const names = [top];
  for (const [index, step] of rest.entries()) {
    const place = names.join('.');
    if (Array.isArray(at)) {
      const known = ITEMS[place];
      const member = rest[index + 1];
      if (known === undefined || member === undefined || known.includes(String(member))) return undefined;
      return { depth: index + 2, known };
    }
    if (!isFields(at) || FREE_VALUES.has(place)) return undefined;
    const known = [...Object.keys(at as Fields), ...(WITHOUT_DEFAULT[place] ?? [])];
    if (!known.includes(String(step))) return { depth: index + 1, known };
    at = (at as Fields)[step as string];
    names.push(String(step));
  }
  return undefined;
}
