import type { BodyPlace } from '../../analysis';
import type { ArgumentPath, ArgumentRule, Bound } from '../../facts';
import { attributeAt, type Breach, valuesAt } from './breaches';

/**
 * Alloy's message with its placeholders filled in: by what the breach brings, by the argument that is named, by the values allowed,
 * or, where a single one is left, by the value that is wrong. What can't be known is told by its name, and so is a secret.
 */
export function messageOf(rule: ArgumentRule, { values = {} }: Breach, from: BodyPlace): string {
  const { paths, limits } = rule;
  const secret = paths.some((path) => holdsSecret(from, path));
  const value = secret ? undefined : values['value'];
  let isTold = false;
  const text = (secret || !values['error'] ? rule.message.replace(/[:,]? ?<error>/, '') : rule.message).replace(
    placeholder,
    (whole, name: string, at: number, all: string) => {
      if (name === 'list' && limits?.enum) return limits.enum.filter((allowed) => allowed !== '').join(', ');
      if (value !== undefined && (name === 'value' || isNameOf(rule, name))) {
        isTold = true;
        // Nothing between no quotes wouldn't be seen.
        return value === '' && !/["'`]/.test(all.charAt(at - 1)) ? '""' : value;
      }
      return (secret ? undefined : values[name]) ?? named(rule, name, from) ?? whole;
    },
  );
  const left = new Set(text.match(placeholder));
  const [last = ''] = left;
  const isValue = !isTold && left.size === 1 && (rule.rule !== 'range' || /^<(?:n|duration)>$/.test(last));
  return text.replace(placeholder, (_, name: string) => (isValue ? value : undefined) ?? name.replaceAll('_', ' '));
}

/** Whether a placeholder has the name of the one argument that a rule is about. */
function isNameOf({ paths }: ArgumentRule, name: string): boolean {
  return paths.length === 1 && paths[0]!.at(-1) === name;
}

const placeholder = /<([a-z_]+)>/g;

/** The value of the argument that a placeholder means: one of the rule's that ends like it, or one of that name beside it. */
function named({ paths, limits = {} }: ArgumentRule, name: string, from: BodyPlace): string | undefined {
  const bounds = [limits.min, limits.max, limits.exclusiveMin, limits.exclusiveMax].flatMap(pathOfBound);
  const own = paths.length + bounds.length > 1 ? [...paths, ...bounds] : [];
  const isMeant = (path: ArgumentPath | undefined) => path?.length === 1 && path[0] === name;
  const path = own.find((candidate) => candidate.at(-1)!.endsWith(name)) ?? (isMeant(paths[0]) ? undefined : [name]);
  if (path === undefined || holdsSecret(from, path) || !attributeAt(from.schema, path)) return undefined;
  const [found] = valuesAt(from, path);
  return found?.value.kind === 'scalar' ? String(found.value.value) : undefined;
}

function pathOfBound(bound: Bound | undefined): readonly ArgumentPath[] {
  return typeof bound === 'object' ? [bound.path] : [];
}

function holdsSecret(from: BodyPlace, path: ArgumentPath): boolean {
  return JSON.stringify(attributeAt(from.schema, path)?.type ?? '').includes('secret');
}
