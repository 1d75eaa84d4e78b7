import { ottlContext, takesOneKey } from '../../facts';
import { didYouMean, quote } from '../../syntax';
import type { TextProblem } from '../text-problem';
import { type CheckScope, refusal } from './place';
import { pathText } from './text';
import type { Field, Path } from './tree';

/** A path with the context that it is of. */
export interface ContextPath {
  readonly context: string;
  readonly fields: readonly Field[];
  /** As messages write it. */
  readonly text: string;
}

/** What is wrong with a path, other than its keys' own values: the context, the names, and keys where none can be. */
export function pathProblems(path: Path, scope: CheckScope): readonly TextProblem[] {
  const found = contextOf(path, scope);
  if ('message' in found) return [found];
  const [first] = found.fields;
  if (first === undefined) return [unknownSegment(path, found, found.context, scope.context)];
  if (first.name === 'cache' && found.context !== scope.context) {
    const own = found.text.replace(`${found.context}.`, `${scope.context}.`);
    const message = `access to cache must be performed using the same context, please replace ${quote(found.text)} with ${quote(own)}`;
    return [refusal(path, message)];
  }
  return namesProblems(path, found, scope);
}

/** The context of a path; the problem where there is none. */
export function contextOf(path: Path, { context, paths, hints }: CheckScope): ContextPath | TextProblem {
  const prefixes = [...(ottlContext(context)?.prefixes ?? []), 'otelcol'];
  const [first, ...rest] = path.fields;
  const text = pathText(path);
  const isContext = prefixes.includes(first!.name);
  if (paths === 'bare') {
    return isContext ? { context: first!.name, fields: rest, text } : { context, fields: path.fields, text };
  }
  const named = rest.length > 0 && first!.keys.length === 0;
  if (named && isContext) return { context: first!.name, fields: rest, text };
  if (paths === 'prefixed') return { context, fields: path.fields, text: `${context}.${text}` };
  if (named) {
    const options = prefixes.map(quote).join(', ');
    const message = `context ${quote(first!.name)} from path ${quote(text)} is not valid, it must be replaced by one of: ${options}`;
    return refusal(
      path,
      message,
      didYouMean(first!.name, () => prefixes, hints),
    );
  }
  const options = prefixes
    .filter((prefix) => prefix !== 'instrumentation_scope')
    .map((prefix) => quote(`${prefix}.${text}`))
    .join(', ');
  return refusal(path, `missing context name for path ${quote(text)}, possibly valid options are: ${options}`);
}

function namesProblems(path: Path, found: ContextPath, scope: CheckScope): readonly TextProblem[] {
  const { paths } = ottlContext(found.context)!;
  const known = Object.keys(paths);
  let name = '';
  let used = 0;
  for (const field of found.fields) {
    const longer = name === '' ? field.name : `${name}.${field.name}`;
    if (!known.some((path) => path === longer || path.startsWith(`${longer}.`))) {
      if (name !== '' && !known.some((path) => path.startsWith(`${name}.`))) break;
      const hint = didYouMean(longer, () => known, scope.hints);
      return [unknownSegment(field, found, field.name, found.context, hint)];
    }
    name = longer;
    used++;
  }
  if (!known.includes(name)) return [unknownSegment(path, found, found.fields[used - 1]!.name, found.context)];
  const { keys } = found.fields[used - 1]!;
  if (takesOneKey(name) && keys.length > 1) return [refusal(path, `must provide exactly 1 key when accessing ${name}`)];
  return leftOver(path, found, used, paths[name]!.keys === true, scope);
}

/** Names and keys that the path does not go on with. */
function leftOver(
  path: Path,
  { fields }: ContextPath,
  used: number,
  hasKeys: boolean,
  { paths }: CheckScope,
): readonly TextProblem[] {
  const prefix = paths === 'bare' ? path.fields.slice(0, path.fields.length - fields.length) : [];
  for (const [at, field] of [...prefix, ...fields].entries()) {
    const place = at - prefix.length;
    if (place >= used) {
      const what = `the path section ${quote(field.name)} was not used by the context`;
      return [refusal(field, `${what} - this likely means you are using extra path sections`)];
    }
    if (field.keys.length > 0 && !(hasKeys && place === used - 1)) {
      const what = `the keys indexing ${quote(field.name)} were not used by the context`;
      return [
        refusal(field, `${what} - this likely means you are trying to index a path that does not support indexing`),
      ];
    }
  }
  return [];
}

function unknownSegment(
  place: Path | Field,
  { text }: ContextPath,
  name: string,
  context: string,
  hint?: string,
): TextProblem {
  const own = context === 'instrumentation_scope' ? 'scope' : context;
  const folder = `https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/pkg/ottl/contexts/ottl${own}`;
  const message = `segment ${quote(name)} from path ${quote(text)} is not a valid path nor a valid OTTL keyword for the ${own} context - review ${folder} to see all valid paths`;
  return refusal(place, message, hint);
}
