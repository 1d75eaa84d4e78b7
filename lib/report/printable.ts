/** Characters that would steer a terminal, break a line, or turn the direction of text. */
const ODD = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text on one line, with odd characters as their numbers: names and values may come from anybody. */
export function printable(text: string): string {
  return text.replace(ODD, (c) =>
    c === '\t' ? '    ' : c === '\n' ? '\\n' : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
