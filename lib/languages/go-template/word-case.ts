import { toLower, toUpper } from '../letter-case';

type Kind = 'number' | 'connector' | 'punctuation' | 'capital' | 'small' | 'symbol';

interface Word {
  readonly kind: Kind;
  readonly text: string;
}

/** Numbers, runs of connectors or punctuation, capitals with what follows them, runs of small letters, and any other character. */
const word =
  /(?<number>\p{Nd}+)|(?<connector>[_\-\s])|(?<punctuation>\p{P}+)|(?<capital>[\p{Lu}\p{Lt}]+(?![\p{Ll}\p{Lo}\p{Lm}])|[\p{Lu}\p{Lt}][\p{Ll}\p{Lo}\p{Lm}]*)|(?<small>[\p{Ll}\p{Lo}\p{Lm}]+)|(?<symbol>.)/gsu;

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({ groups }) => {
    const [kind, found] = Object.entries(groups!).find(([, value]) => value !== undefined)!;
    return { kind: kind as Kind, text: found! };
  });
}

/**
 * `HTTPServerName` as `http_server_name`: words in lower case with one separator between two. A number belongs to the word before it, or
 * with small letters behind it to the one that these make (`HTTP20xOK` is `http_20x_ok`, `Bld4Floor` is `bld4_floor`).
 */
export function separatedCase(text: string, separator: '_' | '-'): string {
  const words = joinedNumbers(wordsOf(text));
  return words
    .map(({ kind, text: found }, at) => {
      if (kind === 'connector') return separator;
      const before = words[at - 1]?.kind;
      const isJoined = [before, kind].some((one) => one === undefined || one === 'connector' || one === 'punctuation');
      return (isJoined ? '' : separator) + found.replace(/\p{Lu}+/gu, toLower);
    })
    .join('');
}

function joinedNumbers(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const { kind, text } = words[at]!;
    const before = joined.at(-1);
    if (kind !== 'number') {
      joined.push(words[at]!);
      continue;
    }
    let run = text;
    while (words[at + 1]?.kind === 'small' || words[at + 1]?.kind === 'number') run += words[++at]!.text;
    const follows = before !== undefined && before.kind !== 'connector' && before.kind !== 'punctuation';
    if (follows && run === text) joined[joined.length - 1] = { ...before, text: before.text + run };
    else joined.push({ kind, text: run });
  }
  return joined;
}

/** `some_words` as `SomeWords`: separators between words go, and what follows one gets a capital. */
export function camelCase(text: string): string {
  const [, lead = '', body = '', tail = ''] = /^([_\-\s]*)(.*?)([_\-\s]*)$/s.exec(text)!;
  const joined = body.replace(/[_\-\s]+(.)/gsu, (_, next: string) => toUpper(next));
  const [first = '', ...rest] = joined;
  return lead + toUpper(first) + rest.join('') + tail;
}
