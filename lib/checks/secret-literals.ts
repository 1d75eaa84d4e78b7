import { Buffer } from 'node:buffer';
import { visitTypedAttributes } from '../analysis';
import { formatPath, type TypeSchema } from '../facts';
import {
  type Diagnostic,
  type Expr,
  type Literal,
  SKIP,
  type Source,
  type Statement,
  visit,
  withoutParens,
} from '../syntax';
import { literalValue } from '../values';
import {
  isAddress,
  isCredentialHeader,
  isHeaders,
  isScheme,
  type PasswordSpan,
  passwordInAddress,
  passwordInUrl,
  UNKNOWN_PART,
} from './credential-form';
import type { ConstructRule } from './rule';

export const secretInClear: ConstructRule = {
  code: 'literal-secret',
  severity: 'error',
  description:
    'A credential stands in a configuration in clear, and would end up in a ConfigMap and in a repository: the value of an argument that is a secret, the password in a URL or a connection string, an `Authorization` header. A text reads it with `sys.env`, `local.file` or `remote.kubernetes.secret`; a construct takes `Secret.env`, `Secret.file` or an export. It is hidden in every report. (`lint/literal-secret` is what texts get that are only checked.)',
  fails: `const { config } = new Alloy(chart, 'alloy');
config.addText('prometheus.exporter.redis "cache" {\\n redis_addr = "cache:6379"\\n redis_password = "hunter2"\\n}');`,
  passes: `const { config } = new Alloy(chart, 'alloy');
new prometheus.exporter.Redis(config, 'cache', {
  redisAddr: 'cache:6379',
  redisPassword: Secret.env('cache', 'password'),
});`,
};

/** A credential that is written out. */
export interface SecretLiteral {
  /** The literal that is it, or that it is in. */
  readonly literal: Literal;
  /** Where it stands in the literal's text, by UTF-16 index. @default - it is the literal */
  readonly within?: PasswordSpan;
  /** Whether a part of the text is only known at run time: the literal may be a mere prefix, `"key-" + sys.env("TOKEN")`. */
  readonly partial: boolean;
  /** The argument: names of component, blocks and attribute from the outside in. */
  readonly argument: readonly string[];
}

/**
 * The literals in a body of blocks that stand for a secret, in source order: the values of arguments that are secrets, unless they are addresses
 * without a password; passwords in URLs; headers with credentials, be it in an object or as a block each. The empty text is none: it's how an argument is left
 * unset. Bodies of declares and templates are followed, those of custom components aren't: nothing is known of their types.
 */
export function secretLiterals(statements: readonly Statement[]): readonly SecretLiteral[] {
  const found: SecretLiteral[] = [];
  visitTypedAttributes(statements, ({ name, value }, schema, around, beside) => {
    if (!schema) return;
    const type = isCredential(around.at(-1), name, beside) ? 'secret' : schema.type;
    for (const literal of literalsOfSecrets(value, type, name)) {
      found.push({ ...literal, argument: [...around, name] });
    }
  });
  return found;
}

/** Whether an argument is the value of a header with credentials, where each header is a block with a `key` and a `value`. */
function isCredential(block: string | undefined, attribute: string, beside: readonly Statement[]): boolean {
  if (attribute !== 'value' || block === undefined || !isHeaders(block)) return false;
  const key = beside.find((statement) => statement.kind === 'attribute' && statement.name === 'key');
  return key?.kind === 'attribute' && key.value.kind === 'literal' && isCredentialHeader(written(key.value));
}

/** What is said of a credential in clear. */
export function secretMessage({ argument, within }: SecretLiteral): string {
  const path = formatPath(argument);
  return within
    ? `${path} has a password in it that stands in the text in clear`
    : `${path} is a secret and stands in the text in clear`;
}

/** What is said of a secret in clear. */
export function refusedSecret(secret: SecretLiteral, source: Source, hint: string): Diagnostic {
  const { literal } = secret;
  const range = source.range(literal.start, literal.start + Buffer.byteLength(literal.text) - 1);
  return {
    code: secretInClear.code,
    severity: secretInClear.severity,
    message: secretMessage(secret),
    file: source.name,
    line: range.start.line,
    column: range.start.column,
    range,
    hint,
  };
}

type SecretText = Omit<SecretLiteral, 'argument'>;

const none: readonly SecretText[] = [];

/** @param attribute the name of the attribute whose value it is, which tells headers of requests from other objects */
function literalsOfSecrets(expr: Expr, type: TypeSchema, attribute = ''): readonly SecretText[] {
  const value = withoutParens(expr);
  if (type === 'secret') return secretsIn(value);
  if (typeof type === 'object' && 'list' in type && value.kind === 'array') {
    return value.elements.flatMap((element) => literalsOfSecrets(element, type.list));
  }
  if (typeof type === 'object' && 'map' in type && value.kind === 'object') {
    const headers = isHeaders(attribute);
    return value.fields.flatMap((field) =>
      literalsOfSecrets(
        field.value,
        headers && isCredentialHeader(field.name) && type.map === 'string' ? 'secret' : type.map,
      ),
    );
  }
  if (typeof type === 'object' && 'object' in type && value.kind === 'object') {
    return value.fields.flatMap((field) => {
      const inner = type.object[field.name];
      return inner ? literalsOfSecrets(field.value, inner.type) : [];
    });
  }
  return passwordsIn(value);
}

/** What of a value is secret that is taken as a secret as a whole. */
function secretsIn(expr: Expr): readonly SecretText[] {
  const found = literalsIn(expr);
  const text = textOf(found);
  if (isAddress(text)) return passwordOf(found, passwordInAddress(text));
  const literals = found.flatMap((part) => (part && part.text !== '""' && part.text !== '``' ? [part] : []));
  const partial = found.includes(undefined);
  return literals.filter((literal) => !partial || !isScheme(written(literal))).map((literal) => ({ literal, partial }));
}

/** Passwords in the URLs that a value is made of. */
function passwordsIn(expr: Expr): readonly SecretText[] {
  if (expr.kind === 'access' || expr.kind === 'identifier') return none;
  if (expr.kind === 'literal' && !/[@\\]/.test(expr.text)) return none;
  const found: SecretText[] = [];
  visit(expr, (node) => {
    if (node.kind === 'call') return SKIP;
    if (node.kind !== 'binary' && node.kind !== 'literal') return undefined;
    const parts = literalsIn(node);
    found.push(...passwordOf(parts, passwordInUrl(textOf(parts))));
    return SKIP;
  });
  return found;
}

/** What a sum is made of, in order: literals, and undefined for what is known only at run time. */
function literalsIn(expr: Expr): readonly (Literal | undefined)[] {
  const found: (Literal | undefined)[] = [];
  visit(expr, (node) => {
    if (node.kind === 'binary' || node.kind === 'unary' || node.kind === 'paren') return undefined;
    if (node.kind !== 'literal') found.push(undefined);
    else if (node.type !== 'null' && node.type !== 'bool') found.push(node);
    return SKIP;
  });
  return found;
}

function textOf(parts: readonly (Literal | undefined)[]): string {
  return parts.map((part) => (part ? written(part) : UNKNOWN_PART)).join('');
}

function written(literal: Literal): string {
  const value = literalValue(literal);
  return 'value' in value ? String(value.value) : '';
}

/** The literals that a password of their text is in. */
function passwordOf(
  parts: readonly (Literal | undefined)[],
  password: PasswordSpan | undefined,
): readonly SecretText[] {
  const found: SecretText[] = [];
  let at = 0;
  for (const literal of password ? parts : []) {
    const value = literal ? written(literal) : UNKNOWN_PART;
    const text = value.slice(Math.max(password!.start - at, 0), Math.max(password!.end - at, 0));
    if (literal && text !== '') {
      const isPlain = literal.text.slice(1, -1) === value;
      const start = 1 + Math.max(password!.start - at, 0);
      // Behind escapes, the literal as a whole has to stand for it.
      const within = isPlain ? { start, end: start + text.length } : { start: 1, end: literal.text.length - 1 };
      found.push({ literal, within, partial: false });
    }
    at += value.length;
  }
  return found;
}
