import type { AttributeMap } from '../attribute-value';
import { OttlError } from './ottl-error';

/** Keys with values, out of a text: quotes hold together what delimiters would part. @throws OttlError */
export function keyValues(text: string, delimiter: string, pairDelimiter: string): AttributeMap {
  if (text === '') throw new OttlError('cannot parse from empty target');
  const pairs = split(text, pairDelimiter).map((pair) => {
    const at = pair.indexOf(delimiter);
    if (at < 0) throw new OttlError(`cannot split ${JSON.stringify(pair)} into 2 items`);
    return [pair.slice(0, at).trim(), pair.slice(at + delimiter.length).trim()] as const;
  });
  return new Map(pairs);
}

function split(text: string, delimiter: string): readonly string[] {
  const parts: string[] = [];
  let [current, quote, isEscaped] = ['', '', false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quote === '' && text.startsWith(delimiter, at)) {
      if (current !== '') parts.push(current);
      current = '';
      at += delimiter.length - 1;
      continue;
    }
    if (!isEscaped && quote === '' && (character === '"' || character === "'")) {
      quote = character;
      continue;
    }
    if (!isEscaped && character === quote) {
      quote = '';
      continue;
    }
    isEscaped = !isEscaped && character === '\\';
    current += character;
  }
  if (quote !== '') throw new OttlError('never reached the end of a quoted value');
  return current === '' ? parts : [...parts, current];
}
