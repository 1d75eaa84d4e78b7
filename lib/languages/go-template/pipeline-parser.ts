import { quote } from '../../syntax';
import { unquote } from '../go-text';
import { characterValue, numberValue } from './number';
import type { TokenStream } from './token-stream';
import type { Token, TokenKind } from './tokens';
import type { Command, Operand, Pipeline } from './tree';

/** Ends the reading of a template that nests deeper than anyone writes. */
export class TooDeep extends Error {}

const deepest = 300;

/** Reads what stands in actions: commands with their operands. */
export class PipelineParser {
  /** The variables that can be used, with their `$`. */
  variables: string[] = ['$'];
  readonly #tokens: TokenStream;
  readonly #isFunction: (name: string) => boolean;
  #depth = 0;

  constructor(tokens: TokenStream, isFunction: (name: string) => boolean) {
    this.#tokens = tokens;
    this.#isFunction = isFunction;
  }

  /** Reads up to the token `end`, and over it. `context` is what messages call it. */
  pipeline(context: string, end: TokenKind = 'right delimiter'): Pipeline {
    if (++this.#depth > deepest) throw new TooDeep();
    const { start } = this.#tokens.peekSolid();
    const declaration = this.#declaration(context);
    const commands: Command[] = [];
    let token = this.#tokens.peekSolid();
    for (; token.kind !== end; token = this.#tokens.peekSolid()) {
      if (!operandKinds.includes(token.kind)) this.#tokens.unexpected(this.#tokens.nextSolid(), context);
      commands.push(this.#command());
    }
    this.#tokens.next();
    if (commands.length === 0) this.#tokens.refuse(`missing value for ${context}`, token);
    const idle = commands.findIndex(({ operands }, at) => at > 0 && idleKinds.includes(operands[0]!.kind));
    if (idle > 0) this.#tokens.refuse(`non executable command in pipeline stage ${idle + 1}`, commands[idle]!);
    this.#depth--;
    return { ...declaration, commands, start, end: commands.at(-1)!.end };
  }

  /** The value of a token that holds a text. */
  textOf(token: Token): string {
    return unquote(token.text) ?? this.#tokens.refuse('invalid syntax', token);
  }

  #declaration(context: string): Pick<Pipeline, 'variables' | 'assigns'> {
    const variables: string[] = [];
    for (;;) {
      const variable = this.#tokens.peekSolid();
      if (variable.kind !== 'variable') return { variables, assigns: false };
      const { position } = this.#tokens;
      this.#tokens.next();
      const sign = this.#tokens.peekSolid();
      if (sign.kind !== '=' && sign.kind !== ':=' && sign.text !== ',') {
        this.#tokens.returnTo(position);
        return { variables, assigns: false };
      }
      this.#tokens.next();
      variables.push(variable.text);
      this.variables.push(variable.text);
      if (sign.text !== ',') return { variables, assigns: sign.kind === '=' };
      if (context !== 'range' || variables.length > 1) {
        this.#tokens.refuse(`too many declarations in ${context}`, variable);
      }
      const next = this.#tokens.peekSolid();
      if (!['variable', 'right delimiter', ')'].includes(next.kind)) {
        this.#tokens.refuse('range can only initialize variables', next);
      }
    }
  }

  #command(): Command {
    const operands: Operand[] = [];
    const { start } = this.#tokens.peekSolid();
    for (;;) {
      this.#tokens.peekSolid();
      const operand = this.#operand();
      if (operand !== undefined) operands.push(operand);
      const token = this.#tokens.peek();
      if (token.kind === 'space') continue;
      if (token.kind === '|') this.#tokens.next();
      else if (token.kind !== 'right delimiter' && token.kind !== ')') {
        this.#tokens.unexpected(this.#tokens.next(), 'operand');
      }
      if (operands.length === 0) this.#tokens.refuse('empty command', token);
      return { operands, start, end: operands.at(-1)!.end };
    }
  }

  #operand(): Operand | undefined {
    const term = this.#term();
    if (term === undefined) return undefined;
    const fields: string[] = [];
    let { end } = term;
    while (this.#tokens.peek().kind === 'field') {
      const field = this.#tokens.next();
      fields.push(field.text.slice(1));
      end = field.end;
    }
    if (fields.length === 0) return term;
    const place = { start: term.start, end };
    if (term.kind === 'field') return { ...term, ...place, names: [...term.names, ...fields] };
    if (term.kind === 'variable') return { ...term, ...place, fields: [...term.fields, ...fields] };
    if (valueKinds.includes(term.kind)) this.#tokens.refuse(`unexpected . after term ${quote(written(term))}`, place);
    return { kind: 'chain', operand: term, fields, ...place };
  }

  #term(): Operand | undefined {
    const token = this.#tokens.peekSolid();
    if (!operandKinds.includes(token.kind)) return undefined;
    const { text, start, end } = this.#tokens.next();
    const place = { start, end };
    switch (token.kind) {
      case 'identifier':
        if (!this.#isFunction(text)) this.#tokens.refuse(`function ${quote(text)} not defined`, token);
        return { kind: 'function', name: text, ...place };
      case 'dot':
        return { kind: 'dot', ...place };
      case 'nil':
        return { kind: 'nil', ...place };
      case 'bool':
        return { kind: 'bool', value: text === 'true', ...place };
      case 'field':
        return { kind: 'field', names: [text.slice(1)], ...place };
      case 'variable':
        if (!this.variables.includes(text)) this.#tokens.refuse(`undefined variable ${quote(text)}`, token);
        return { kind: 'variable', name: text, fields: [], ...place };
      case 'string':
        return { kind: 'string', value: this.textOf(token), ...place };
      case '(': {
        const pipeline = this.pipeline('parenthesized pipeline', ')');
        return { kind: 'pipeline', pipeline, start, end: pipeline.end + 1 };
      }
      default: {
        const value = token.kind === 'character' ? characterValue(text) : numberValue(text);
        if (typeof value === 'string') this.#tokens.refuse(value, token);
        return { kind: 'number', value, text, ...place };
      }
    }
  }
}

const operandKinds: readonly TokenKind[] = [
  'bool',
  'character',
  'dot',
  'field',
  'identifier',
  'number',
  'nil',
  'string',
  'variable',
  '(',
];

/** What can't take the value of the command before. */
const idleKinds: readonly Operand['kind'][] = ['bool', 'dot', 'nil', 'number', 'string'];
const valueKinds = idleKinds;

function written(term: Operand): string {
  switch (term.kind) {
    case 'bool':
      return String(term.value);
    case 'number':
      return term.text;
    case 'string':
      return quote(term.value);
    default:
      return term.kind === 'nil' ? 'nil' : '.';
  }
}
