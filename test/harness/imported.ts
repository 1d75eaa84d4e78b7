import * as library from '../../lib';
import { findSecrets } from '../../lib/importer/secrets';
import {
  type Expr,
  endOf,
  type Field,
  type File,
  format,
  type Literal,
  parse,
  quote,
  type Source,
  type Statement,
  startOf,
} from '../../lib/syntax';
import { literalValue } from '../../lib/values';
import { programApp } from './program-objects';

/** Runs an imported program, up to the point where it would publish. @returns the configuration that it makes */
export function configurationOf(program: string): library.AlloyConfig {
  const all = programApp(program).node.findAll();
  return all.find((construct) => library.AlloyConfig.isAlloyConfig(construct)) as library.AlloyConfig;
}

/** A text as it stays when it's formatted. */
export function formatted(text: string): string {
  let last = text;
  for (let round = 0; round < 8; round++) {
    try {
      last = format(last);
    } catch {
      // Alloy's own formatter breaks some texts.
      return last;
    }
  }
  return last;
}

/**
 * What a text says, one thing a line, with the comments where they are: the same for two texts whose trees are the same. Strings count by their
 * values, and names of fields whether they are in quotes or not.
 * @param secret name of the Kubernetes Secret that credentials are read from
 */
export function meaningOf(text: string, secret?: string): readonly string[] {
  const { file, source } = parse(text);
  const secrets = secret === undefined ? new Map() : findSecrets(file.body, secret);
  return new Outline(file, source, (literal) => secrets.get(literal)?.variable).lines;
}

class Outline {
  readonly #events: (readonly [number, string])[] = [];

  constructor(
    file: File,
    private readonly source: Source,
    private readonly variableOf: (literal: Literal) => string | undefined,
  ) {
    for (const statement of file.body) this.#statement(statement);
    for (const { text, start } of file.comments.flat()) {
      this.#add(start, `${this.#isBehind(start) ? 'behind' : 'above'} ${text.replace(/\s+/g, ' ').trim()}`);
    }
  }

  get lines(): readonly string[] {
    return this.#events.toSorted(([a], [b]) => a - b).map(([, text]) => text);
  }

  #add(at: number, text: string): void {
    this.#events.push([at, text]);
  }

  /** Whether something stands in front of a comment on its line. */
  #isBehind(at: number): boolean {
    const before =
      this.source.text.length === this.source.bytes.length
        ? this.source.text.slice(0, at)
        : Buffer.from(this.source.text).subarray(0, at).toString();
    return /[^\s]/.test(before.slice(before.lastIndexOf('\n') + 1));
  }

  #statement(statement: Statement): void {
    if (statement.kind === 'block') {
      this.#add(startOf(statement), `${statement.name} ${statement.label ?? ''} {`);
      for (const inner of statement.body) this.#statement(inner);
      this.#add(endOf(statement), '}');
    } else if (statement.kind === 'attribute') {
      this.#add(startOf(statement), `${statement.name} =`);
      this.#expression(statement.value);
    }
  }

  #expression(expr: Expr): void {
    if (expr.kind === 'array') {
      this.#add(expr.open, '[');
      for (const element of expr.elements) this.#expression(element);
      this.#add(expr.close, ']');
    } else if (expr.kind === 'object') {
      this.#add(expr.open, '{');
      for (const { name, nameStart, value } of expr.fields) {
        this.#add(nameStart, `${name} =`);
        this.#expression(value);
      }
      this.#add(expr.close, '}');
    } else {
      this.#add(startOf(expr), this.#text(expr));
    }
  }

  #text(expr: Expr): string {
    switch (expr.kind) {
      case 'literal': {
        const variable = this.variableOf(expr);
        if (variable !== undefined) return `sys.env("${variable}")`;
        const value = expr.type === 'string' ? literalValue(expr) : undefined;
        return value !== undefined && 'value' in value ? quote(String(value.value)) : expr.text;
      }
      case 'identifier':
        return expr.name;
      case 'access':
        return `${this.#text(expr.value)}.${expr.name}`;
      case 'index':
        return `${this.#text(expr.value)}[${this.#text(expr.index)}]`;
      case 'call':
        return `${this.#text(expr.callee)}(${expr.args.map((arg) => this.#text(arg)).join(', ')})`;
      case 'unary':
        return `${expr.operator}${this.#text(expr.operand)}`;
      case 'binary':
        return `${this.#text(expr.left)} ${expr.operator} ${this.#text(expr.right)}`;
      case 'paren':
        return `(${this.#text(expr.inner)})`;
      case 'array':
        return `[${expr.elements.map((element) => this.#text(element)).join(', ')}]`;
      case 'object':
        return `{${expr.fields.map((field: Field) => `${field.name} = ${this.#text(field.value)}`).join(', ')}}`;
      default:
        return '?';
    }
  }
}
