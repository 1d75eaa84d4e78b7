/** `someName` as `some_name`: a word ends where the kind of letter changes, and before the last capital of several. */
export function snakeCase(text: string): string {
  return trimmed(text)
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z\d])|(?<=\d)(?=[A-Za-z])|(?<=[A-Z])(?=\d)/g, '_')
    .replace(/[ .-]/g, '_')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** `some_name` as `SomeName`. What is no letter and no digit of ASCII goes. */
export function camelCase(text: string): string {
  return trimmed(text)
    .replace(/(?<=[A-Z])[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/(?<=^|[\d_ .-])[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/[^A-Za-z\d]/g, '');
}

function trimmed(text: string): string {
  return text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, '');
}
