const simple: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
};

const plain = /^[ !#-[\]-~]*$/;
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/** A text in double quotes, every character that isn't printable escaped: a valid string literal, and the form that Alloy's messages use. */
export function quote(text: string): string {
  if (plain.test(text)) {
    return `"${text}"`;
  }
  let out = '"';
  for (const char of text) {
    const escaped = simple[char];
    if (escaped !== undefined) {
      out += escaped;
    } else if (printable.test(char)) {
      out += char;
    } else {
      const code = char.codePointAt(0)!;
      if (code < 0x80) out += `\\x${code.toString(16).padStart(2, '0')}`;
      else if (code < 0x10000) out += `\\u${code.toString(16).padStart(4, '0')}`;
      else out += `\\U${code.toString(16).padStart(8, '0')}`;
    }
  }
  return `${out}"`;
}
