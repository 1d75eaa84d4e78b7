import { joinTexts } from '../byte-text';
import { make } from '../value';
import type { OrdinaryFunction } from './function';
import { textArg } from './strings';

/** Parts joined by `/` and cleaned: no empty elements, no `.`, `..` resolved. Empty parts are left out. */
function joinPath(parts: readonly string[]): string {
  const joined = joinTexts(
    parts.filter((part) => part !== ''),
    '/',
  );
  if (joined === '') return '';
  const rooted = joined.startsWith('/');
  const kept: string[] = [];
  for (const element of joined.split('/')) {
    if (element === '' || element === '.') continue;
    if (element !== '..') kept.push(element);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!rooted) kept.push('..');
  }
  return (rooted ? '/' : '') + kept.join('/') || '.';
}

/** `file.path_join`, as on Linux. */
export const file = {
  path_join: {
    params: ['string'],
    variadic: true,
    returns: 'string',
    call: (args) => make.string(joinPath(args.map(textArg))),
  },
} satisfies Record<string, OrdinaryFunction>;
