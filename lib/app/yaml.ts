import { Yaml } from 'cdk8s';

/**
 * Characters that Kubernetes' YAML reader takes for line breaks, or refuses, where they stand unescaped: next line, line
 * and paragraph separator, byte order mark, and the control characters. Tab, line feed and carriage return are not among them.
 */
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/**
 * Texts that it reads as something else, for it reads as Go does: numbers that neither YAML 1.1 nor 1.2 knows (`0o17`, `0B1`),
 * and blocks of which the first character to stand in a line is a tab or missing.
 */
const MISREAD = /^(?:[-+]?0[xXoObB][0-9a-fA-F_]+$|[-+]?[0-9._]+[eE][-+]?[0-9_]+$|[ \n]*\t|[ \n]+$)/;

/**
 * Manifests as one YAML text, each a document: what cdk8s writes, except for strings that `kubectl` would read back as another
 * value; these are quoted. Text of several lines is a literal block wherever YAML can carry it in one.
 */
export function toYaml(manifests: readonly unknown[]): string {
  return manifests.map(toDocument).join('---\n');
}

function toDocument(manifest: unknown): string {
  if (!isDoubtful(manifest)) {
    return Yaml.stringify(manifest);
  }
  return quoted(manifest).replace(
    new RegExp(UNSAFE, 'g'),
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The document as cdk8s writes it, but with double quotes, the one style that has escapes, around each doubtful string. */
function quoted(manifest: unknown): string {
  // Loaded here because next to no manifest needs it.
  const yaml: typeof import('yaml') = require('yaml');
  const document = new yaml.Document(manifest, { version: '1.1', keepUndefined: true });
  yaml.visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && isDoubtfulText(node.value)) {
        node.type = 'QUOTE_DOUBLE';
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

function isDoubtfulText(text: string): boolean {
  return UNSAFE.test(text) || MISREAD.test(text);
}

function isDoubtful(value: unknown): boolean {
  if (typeof value === 'string') {
    return isDoubtfulText(value);
  }
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  if (Array.isArray(value)) {
    return value.some(isDoubtful);
  }
  for (const key of Object.keys(value)) {
    if (isDoubtfulText(key) || isDoubtful((value as Record<string, unknown>)[key])) {
      return true;
    }
  }
  return false;
}
