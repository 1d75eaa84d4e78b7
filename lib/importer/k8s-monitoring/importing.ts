import { type Expr, namePathOf, parse } from '../../syntax';
import { literalValue } from '../../values';
import { literalCode, type Props } from '../chart-values/props';
import type { NeededSecret, Remark } from '../chart-values/report';
import type { Path, Values } from '../chart-values/values-file';
import { type Code, callCode, textCode } from '../code';
import { NotMapped, type PartKind, partsCode } from './alloy-parts';

/** How a value becomes a prop. */
export type Conversion = 'value' | 'rules' | 'stages' | 'exactNames' | 'names' | 'durationOrZero' | 'patterns';

/** A value and the prop that it becomes. */
export interface Row {
  readonly at: string;
  readonly to: string;
  readonly as?: Conversion;
}

/** What an import collects on its way. */
export class Importing {
  readonly names = new Set<string>();
  readonly secrets: NeededSecret[] = [];
  readonly remarks: Remark[] = [];
  /** Secrets of destinations, by the labels that the chart gives them. */
  readonly secretOf = new Map<string, string>();
  /** Environment variables that hold secrets. */
  readonly secretVariables = new Set<string>();

  /** @param release name of the release, which names of workloads begin with */
  constructor(readonly release: string) {}

  readonly use = (name: string): void => void this.names.add(name);

  remark(path: Path, text: string): void {
    this.remarks.push({ path, text });
  }

  /** A key of a Secret. */
  secret(secret: string, key: string, path: Path, options: Readonly<Record<string, unknown>> = {}): Code {
    this.use('Secret');
    if (!this.secrets.some((known) => known.secret === secret && known.key === key)) {
      this.secrets.push({ secret, key, path });
    }
    const further = Object.keys(options).length === 0 ? [] : [literalCode(options)];
    return callCode('Secret.env', [textCode(secret), textCode(key), ...further]);
  }

  /** An expression of Alloy in a value, as a secret or as a text. */
  expression(values: Values, to: string, isSecret: boolean): Code | undefined {
    const expr = typeof values.value === 'string' && values.value !== '' ? parsedExpression(values.value) : undefined;
    if (typeof values.value === 'string' && values.value !== '' && expr === undefined) {
      values.leave('is no expression of Alloy');
      return undefined;
    }
    const text = values.text(to);
    if (text === undefined || expr === undefined) return undefined;
    const code = this.#known(expr, values.path, isSecret);
    if (code !== undefined) return code;
    this.use('Expression');
    if (isSecret) this.use('SecretText');
    return callCode(`Expression.raw<${isSecret ? 'SecretText' : 'string'}>`, [textCode(text.trim())]);
  }

  /** Sets the props of rows; what can't be said is noted with its reason. */
  apply(rows: readonly Row[], values: Values, props: Props, kind: string): void {
    for (const { at, to, as = 'value' } of rows) {
      const value = values.below(at);
      if (value.value === undefined) continue;
      if (value.value === null || value.value === '' || isEmpty(value.value)) {
        value.take(`${kind}.${to}`);
        continue;
      }
      try {
        props.set(to, this.#converted(value, as));
        value.take(`${kind}.${to}`);
      } catch (error) {
        if (!(error instanceof NotMapped)) throw error;
        value.leave(error.message);
      }
    }
  }

  /** Rules or stages. */
  parts(kind: PartKind, text: string): Code | undefined {
    return partsCode(kind, text, this.use);
  }

  #converted({ value, path }: Values, as: Conversion): Code | undefined {
    switch (as) {
      case 'rules':
      case 'stages':
        return this.parts(as, String(value));
      case 'exactNames': {
        const names = Array.isArray(value) ? value.map(String) : [String(value)];
        const pattern = names.find((name) => !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name));
        if (pattern !== undefined)
          throw new NotMapped(`${JSON.stringify(pattern)} is a pattern, and names are exact here`);
        return literalCode(names);
      }
      case 'names':
        return literalCode(Object.keys(value as object));
      case 'patterns': {
        const names = (value as readonly unknown[]).map(String);
        const globs = names.filter((name) => /[A-Za-z0-9_]\*/.test(name));
        if (globs.length === names.length) throw new NotMapped(globText(globs[0]!));
        for (const glob of globs) this.remark(path, globText(glob));
        return literalCode(names.filter((name) => !globs.includes(name)));
      }
      case 'durationOrZero':
        return literalCode(typeof value === 'number' ? `${value}s` : value);
      default:
        return literalCode(value);
    }
  }

  /** Expressions that have a form of their own: environment variables, and the Secrets that the chart makes or reads. */
  #known(expr: Expr, path: Path, isSecret: boolean): Code | undefined {
    const variable = calledWith(expr, ['env', 'sys.env']);
    if (variable !== undefined) {
      if (isSecret) {
        this.secretVariables.add(variable);
        return this.secret(`${this.release}-environment`, variable, path, { name: variable });
      }
      this.use('std');
      return callCode('std.sys.env', [textCode(variable)]);
    }
    if (expr.kind === 'binary' && expr.operator === '+' && expr.right.kind === 'literal') {
      const left = this.#secretField(expr.left, path);
      const right = literalValue(expr.right);
      if (left === undefined || !('value' in right)) return undefined;
      this.use('op');
      return callCode('op.add', [left, literalCode(right.value)]);
    }
    return this.#secretField(expr, path, isSecret);
  }

  /** `convert.nonsensitive(remote.kubernetes.secret.x.data["key"])`, of a Secret of the chart. */
  #secretField(expr: Expr, path: Path, isSecret = false): Code | undefined {
    const isOpen = expr.kind === 'call' && namePathOf(expr.callee)?.names.join('.') === 'convert.nonsensitive';
    const inner = isOpen ? (expr as Expr & { readonly kind: 'call' }).args[0]! : expr;
    if (inner.kind !== 'index' || (!isOpen && !isSecret)) return undefined;
    const names = namePathOf(inner.value)?.names ?? [];
    if (names.length !== 5 || names.slice(0, 3).join('.') !== 'remote.kubernetes.secret') return undefined;
    const secret = this.secretOf.get(names[3]!);
    const key = inner.index.kind === 'literal' ? literalValue(inner.index) : undefined;
    if (secret === undefined || key === undefined || !('value' in key)) return undefined;
    return this.secret(secret, String(key.value), path, isSecret ? {} : { nonsensitive: true });
  }
}

/** The tree of an expression; undefined if it is none. */
function parsedExpression(text: string): Expr | undefined {
  const { file, diagnostics } = parse(`x = (${text.trim()})\n`);
  const [statement] = file.body;
  if (diagnostics.length > 0 || statement?.kind !== 'attribute' || file.body.length > 1) return undefined;
  return statement.value.kind === 'paren' ? statement.value.inner : undefined;
}

/** The text that a function of these names is called with alone. */
function calledWith(expr: Expr, names: readonly string[]): string | undefined {
  if (expr.kind !== 'call' || expr.args.length !== 1) return undefined;
  const [arg] = expr.args;
  if (!names.includes(namePathOf(expr.callee)?.names.join('.') ?? '') || arg?.kind !== 'literal') return undefined;
  const value = literalValue(arg);
  return 'value' in value && typeof value.value === 'string' ? value.value : undefined;
}

/** A glob where a regular expression is meant matches nothing of what is wanted, with the chart neither. */
function globText(glob: string): string {
  return `${JSON.stringify(glob)} is a glob, which matches none of the metrics that are meant, with the chart neither: write ${JSON.stringify(glob.replaceAll(/(?<=\w)\*/g, '.*'))}`;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** What Kubernetes takes as a name. */
export function dnsName(name: string): string {
  const plain = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '') || 'x';
}
