/** Letters that got an upper or a lower case after version 15 of Unicode, the one of Go. */
const newerLetter =
  /[\u019b\u0264\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2-\ua7d5\ua7da-\ua7dc\u{10d50}-\u{10d85}\u{16ea0}-\u{16ed3}]/u;

/**
 * A text in upper case as Go's `strings.ToUpper` makes it: letter by letter, so that `ß`, whose upper case is two letters, stays.
 */
export function toUpper(text: string): string {
  return replaceLetters(text, (letter) => {
    const upper = letter.toUpperCase();
    return isOneCharacter(upper) ? upper : (withIota(letter) ?? letter);
  });
}

/** A text in lower case as Go's `strings.ToLower` makes it: letter by letter, whatever stands around one. */
export function toLower(text: string): string {
  return replaceLetters(text, (letter) => (letter === 'İ' ? 'i' : letter.toLowerCase()));
}

function replaceLetters(text: string, replacement: (letter: string) => string): string {
  return text.replace(/\p{L}|\p{M}|\p{N}|\p{S}/gu, (letter) =>
    newerLetter.test(letter) ? letter : replacement(letter),
  );
}

function isOneCharacter(text: string): boolean {
  return text.length === (text.codePointAt(0)! > 0xffff ? 2 : 1);
}

/** The upper case of a Greek letter with an iota below, which JavaScript splits in two. */
function withIota(letter: string): string | undefined {
  if (/[\u1f80-\u1f87\u1f90-\u1f97\u1fa0-\u1fa7]/.test(letter)) return shifted(letter, 8);
  return /[\u1fb3\u1fc3\u1ff3]/.test(letter) ? shifted(letter, 9) : undefined;
}

function shifted(letter: string, by: number): string {
  return String.fromCharCode(letter.charCodeAt(0) + by);
}
