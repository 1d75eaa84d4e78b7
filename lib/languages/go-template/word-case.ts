import { toLower, toUpper } from '../letter-case';

/** What kind a character is, where words begin and end with. */
type Kind = 'upper' | 'lower' | 'digit' | 'separator' | 'other';

function kindOf(char: string): Kind {
  if (/[_\- ]/.test(char) || /\s/u.test(char)) return 'separator';
  if (/\p{Lu}|\p{Lt}/u.test(char)) return 'upper';
  if (/\p{Nd}/u.test(char)) return 'digit';
  return /\p{L}/u.test(char) ? 'lower' : 'other';
}

/** `HTTPServerName` as `http_server_name`: words in lower case with one separator between two. */
export function separatedCase(text: string, separator: '_' | '-'): string {
  const chars = [...text];
  let result = '';
  for (const [at, char] of chars.entries()) {
    const kind = kindOf(char);
    if (kind === 'separator') {
      result += separator;
      continue;
    }
    const [before, after] = [chars[at - 1], chars[at + 1]].map((other) =>
      other === undefined ? undefined : kindOf(other),
    );
    const begins =
      kind === 'upper' && (before === 'lower' || before === 'digit' || (before === 'upper' && after === 'lower'));
    const changes = (kind === 'digit' && before === 'lower') || (kind === 'digit' && before === 'upper');
    result += (begins || changes ? separator : '') + toLower(char);
  }
  return result;
}

/** `some_words` as `SomeWords`: separators between words go, and what follows one gets a capital. */
export function camelCase(text: string): string {
  const [, lead = '', body = '', tail = ''] = /^([_\- ]*)(.*?)([_\- ]*)$/s.exec(text)!;
  const joined = body.replace(/[_\- ]+(.)/gsu, (_, next: string) => toUpper(next));
  const [first = '', ...rest] = joined;
  return lead + toUpper(first) + rest.join('') + tail;
}
