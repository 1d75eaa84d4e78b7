import { type AttributeMap, isMap, type LogField, type LogOperator, readField } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import { attributeArgument } from './attribute-argument';
import { regexpArgument } from './match-arguments';

/** An operator, and what becomes of a log where it fails. */
export interface PlacedOperator {
  readonly operator: LogOperator;
  readonly onError: 'send' | 'drop';
}

/** What an operator can have beside its type. All else isn't executed. */
const members: Readonly<Record<LogOperator['type'], readonly string[]>> = {
  noop: [],
  add: ['field', 'value'],
  remove: ['field'],
  copy: ['from', 'to'],
  move: ['from', 'to'],
  retain: ['fields'],
  json_parser: ['parse_from', 'parse_to'],
  regex_parser: ['parse_from', 'parse_to', 'regex'],
};

/** The `operators` of a receiver. @throws NotExecuted for one that isn't executed, or that Alloy refuses */
export function logOperators(args: ComponentArguments): readonly PlacedOperator[] {
  const list = attributeArgument(args, 'operators') ?? [];
  if (!Array.isArray(list)) throw args.notExecuted("operators: Alloy refuses it: it's no list");
  return list.map((each, at) => new OperatorReader(args, isMap(each) ? each : new Map(), at + 1).read());
}

class OperatorReader {
  readonly #args: ComponentArguments;
  readonly #members: AttributeMap;
  readonly #name: string;

  constructor(args: ComponentArguments, given: AttributeMap, number: number) {
    this.#args = args;
    this.#members = given;
    this.#name = `operator ${number} (${String(given.get('type') ?? '')})`;
  }

  read(): PlacedOperator {
    const type = this.#text('type');
    const known = Object.hasOwn(members, type) ? members[type as LogOperator['type']] : undefined;
    if (known === undefined) throw this.#notExecuted("it isn't executed here");
    const other = [...this.#members.keys()].find((name) => !['type', 'id', 'on_error', ...known].includes(name));
    if (other !== undefined) throw this.#notExecuted(`${other} isn't executed here`);
    return {
      operator: this.#operator(type as LogOperator['type']),
      onError: this.#text('on_error', 'send').startsWith('drop') ? 'drop' : 'send',
    };
  }

  #operator(type: LogOperator['type']): LogOperator {
    switch (type) {
      case 'noop':
        return { type };
      case 'add': {
        const value = this.#members.get('value') ?? null;
        if (typeof value === 'string' && value.includes('EXPR(')) throw this.#notExecuted("EXPR isn't executed here");
        return { type, field: this.#field('field'), value };
      }
      case 'remove':
        return { type, field: this.#field('field') };
      case 'copy':
      case 'move':
        return { type, from: this.#field('from'), to: this.#field('to') };
      case 'retain': {
        const fields = this.#members.get('fields');
        if (!Array.isArray(fields)) throw this.#notExecuted('Alloy refuses it: fields is no list');
        return { type, fields: fields.map((field) => this.#fieldIn('fields', String(field))) };
      }
      case 'json_parser':
        return { type, from: this.#field('parse_from', 'body'), to: this.#field('parse_to', 'attributes') };
      case 'regex_parser': {
        const regex = regexpArgument(this.#args, this.#text('regex'));
        if (regex.groupNames.every((name) => name === ''))
          throw this.#notExecuted('Alloy refuses it: no group has a name');
        return { type, regex, from: this.#field('parse_from', 'body'), to: this.#field('parse_to', 'attributes') };
      }
    }
  }

  #text(name: string, otherwise = ''): string {
    const value = this.#members.get(name) ?? otherwise;
    return typeof value === 'string' ? value : String(value);
  }

  #field(name: string, otherwise = ''): LogField {
    return this.#fieldIn(name, this.#text(name, otherwise));
  }

  #fieldIn(name: string, text: string): LogField {
    const field = readField(text);
    if (field !== undefined) return field;
    throw this.#notExecuted(`${name}: expected body, attributes or resource, with names behind it`);
  }

  #notExecuted(why: string): Error {
    return this.#args.notExecuted(`${this.#name}: ${why}`);
  }
}
