/**
 * Characters that Kubernetes' YAML reader takes for line breaks, or refuses, if they are unescaped: next line, line
 * and paragraph separator, byte order mark, and the control characters. Tab and line feed aren't among them.
 */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/** Text that needs no quotes, unless it matches one of the next two. Only common text: quotes do no harm. */
const PLAIN = /^[A-Za-z0-9_./(<$^;=+-](?:[A-Za-z0-9_./()<>$^;=+,@%~'"&|{}[\]*!?#-]|:(?=[^\s])| (?=[^\s#]))*$/;

/** What readers of YAML 1.1, 1.2 or Go take for a number, a date or a time. */
const NUMBER = /^[-+]?(?:\.?[0-9][0-9_.:eE+-]*(?:[tTzZ ].*)?|\.[0-9_.eE+-]*|0[xXoObB][0-9a-fA-F_]*)$/;

/** What they take for a boolean, null or a special number; also document markers and list item markers. */
const WORD = /^(?:y|n|yes|no|on|off|true|false|null|[-+]?\.(?:inf|nan)|=|<<|-+|- .*|\.\.\.)$/i;

/** Text that a literal block can't represent: only spaces, a leading tab, or spaces after the last line. */
const NO_BLOCK = /^[ \n]*(?:\t|$)|\n[ \t]+$/;

/**
 * Manifests as one YAML text, each a document: laid out as cdk8s does, an order of magnitude faster, and read back as the same
 * values by `kubectl` (it reads YAML as Go does, which knows other numbers and line ends than YAML's own versions). Multi-line text is a literal block
 * wherever YAML can represent it as one.
 * @param manifests plain data: what JSON can hold
 */
export function toYaml(manifests: readonly unknown[]): string {
  return manifests.map(document).join('---\n');
}

/** A value on its own, without the separator after a key. */
function document(value: unknown): string {
  return item(value, '').slice(1);
}

/** What follows `key:` or `-`, with the line end; a collection begins on its own line, indented by `indent`. */
function item(value: unknown, indent: string): string {
  if (typeof value === 'string') return ` ${scalar(value, indent)}\n`;
  if (typeof value !== 'object' || value === null) return ` ${value === undefined ? 'null' : String(value)}\n`;
  return Array.isArray(value) ? list(value, indent) : map(value as Record<string, unknown>, indent);
}

function list(values: readonly unknown[], indent: string): string {
  if (values.length === 0) return ' []\n';
  let text = '\n';
  for (const value of values) {
    const inner = item(value, `${indent}  `);
    // The first entry of a collection goes on the line of the dash.
    text += inner.startsWith('\n') ? `${indent}- ${inner.slice(indent.length + 3)}` : `${indent}-${inner}`;
  }
  return text;
}

function map(entries: Record<string, unknown>, indent: string): string {
  let text = '';
  for (const key of Object.keys(entries)) {
    const value = entries[key];
    const inner = typeof value === 'object' && value !== null ? `${indent}  ` : indent;
    text += `${indent}${isPlain(key) ? key : quoted(key)}:${item(value, inner)}`;
  }
  return text === '' ? ' {}\n' : `\n${text}`;
}

function scalar(text: string, indent: string): string {
  if (isPlain(text)) return text;
  if (!text.includes('\n') || UNSAFE.test(text) || NO_BLOCK.test(text)) return quoted(text);
  const inner = `${indent}  `;
  const indicator = /^\n* /.test(text) ? '2' : '';
  const end = !text.endsWith('\n') ? '-' : text.endsWith('\n\n') ? '+' : '';
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  return `|${indicator}${end}\n${body.replace(/^(?=.)/gm, inner)}`;
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !NUMBER.test(text) && !WORD.test(text);
}

/** In double quotes, the one style that has escapes: JSON's, which YAML shares. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    new RegExp(UNSAFE, 'g'),
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
