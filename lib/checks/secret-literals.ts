import { Buffer } from 'node:buffer';
import { typedAttributes } from '../analysis';
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
import type { ConstructRule } from './rule';

export const secretInClear: ConstructRule = {
  code: 'literal-secret',
  severity: 'error',
  description:
    'A credential stands in a configuration in clear, and would end up in a ConfigMap and in a repository. A text reads it with `sys.env`, `local.file` or `remote.kubernetes.secret`; a construct takes `Secret.env`, `Secret.file` or an export. It is hidden in every report. (`lint/literal-secret` is what texts get that are only checked.)',
  fails: `const { config } = new Alloy(chart, 'alloy');
config.addText('prometheus.exporter.redis "cache" {\\n redis_addr = "cache:6379"\\n redis_password = "hunter2"\\n}');`,
  passes: `const { config } = new Alloy(chart, 'alloy');
new prometheus.exporter.Redis(config, 'cache', {
  redisAddr: 'cache:6379',
  redisPassword: Secret.env('cache', 'password'),
});`,
};

/** A text written out where Alloy takes a secret. */
export interface SecretLiteral {
  readonly literal: Literal;
  /** Whether a part of the text is only known at run time: the literal may be a mere prefix, `"Bearer " + sys.env("TOKEN")`. */
  readonly partial: boolean;
  /** The argument: names of component, blocks and attribute from the outside in. */
  readonly argument: readonly string[];
}

/**
 * The literals in a body of blocks that stand for a secret, in source order. The empty text is none: it's how an argument is left
 * unset. Bodies of declares and templates are followed, those of custom components aren't: nothing is known of their types.
 */
export function secretLiterals(statements: readonly Statement[]): readonly SecretLiteral[] {
  return typedAttributes(statements).flatMap(({ attribute, schema, argument }) =>
    schema ? literalsOfSecrets(attribute.value, schema.type).map((literal) => ({ ...literal, argument })) : [],
  );
}

/** What is said of a secret in clear. */
export function refusedSecret({ literal, argument }: SecretLiteral, source: Source, hint: string): Diagnostic {
  const range = source.range(literal.start, literal.start + Buffer.byteLength(literal.text) - 1);
  return {
    code: secretInClear.code,
    severity: secretInClear.severity,
    message: `${formatPath(argument)} is a secret and stands in the text in clear`,
    file: source.name,
    line: range.start.line,
    column: range.start.column,
    range,
    hint,
  };
}

type SecretText = Omit<SecretLiteral, 'argument'>;

function literalsOfSecrets(expr: Expr, type: TypeSchema): readonly SecretText[] {
  const value = withoutParens(expr);
  if (type === 'secret') return textsIn(value);
  if (typeof type === 'string') return [];
  if ('list' in type) {
    return value.kind === 'array' ? value.elements.flatMap((element) => literalsOfSecrets(element, type.list)) : [];
  }
  if ('map' in type) {
    return value.kind === 'object' ? value.fields.flatMap((field) => literalsOfSecrets(field.value, type.map)) : [];
  }
  if ('object' in type && value.kind === 'object') {
    return value.fields.flatMap((field) => {
      const inner = type.object[field.name];
      return inner ? literalsOfSecrets(field.value, inner.type) : [];
    });
  }
  return [];
}

/** Literals whose text ends up in the value: of the expression itself and of both sides of operators; not those that functions take. */
function textsIn(expr: Expr): readonly SecretText[] {
  const found: Literal[] = [];
  let partial = false;
  visit(expr, (node) => {
    if (node.kind === 'literal') {
      if (node.type !== 'null' && node.type !== 'bool' && node.text !== '""' && node.text !== '``') found.push(node);
    } else if (node.kind !== 'binary' && node.kind !== 'unary' && node.kind !== 'paren') {
      partial = true;
      return SKIP;
    }
    return undefined;
  });
  return found.map((literal) => ({ literal, partial }));
}
