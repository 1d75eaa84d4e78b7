import { type OttlLiteralRule, ottlLiteralRules } from '../../facts';
import { quote } from '../../syntax';
import type { TextProblem } from '../text-problem';
import type { BoundArgument } from './bound-argument';
import { type Literal, literalOf } from './literal';
import { formatProblem } from './literal-formats';
import { type OttlScope, refusal } from './place';
import type { Call, Value } from './tree';

type Limited = Extract<OttlLiteralRule, { readonly argument: string; readonly message: string }>;

/** The first thing that a function says of its literals, whose types are right. */
export function literalRuleProblem(
  call: Call,
  bound: readonly BoundArgument[],
  scope: OttlScope,
): TextProblem | undefined {
  const values = new Map(bound.map(({ parameter, argument }) => [parameter.name, argument.value]));
  for (const rule of ottlLiteralRules(call.name)) {
    if ('anyOf' in rule) {
      if (!rule.anyOf.some((name) => values.has(name))) return refusal(call, rule.message);
      continue;
    }
    if ('differ' in rule) {
      const [first, second] = rule.differ.map((name, at) => textOr(values.get(name), rule.defaults[at]!));
      if (first !== second) continue;
      const message = rule.message.replaceAll('<quoted>', () => quote(first!));
      return refusal(call, message);
    }
    const value = values.get(rule.argument);
    if (value === undefined) continue;
    const message = ruleProblem(rule, value, values, call, scope);
    if (message === undefined) continue;
    if (!('whenRun' in rule)) return refusal(value, message);
    return { severity: 'warning', message: `${message}: this fails each time`, start: value.start, end: value.end };
  }
  return undefined;
}

function ruleProblem(
  rule: Extract<OttlLiteralRule, { argument: string }>,
  value: Value,
  values: ReadonlyMap<string, Value | undefined>,
  call: Call,
  scope: OttlScope,
): string | undefined {
  const literals =
    value.kind === 'list' ? value.items.map((item) => literalOf(item, scope)) : [literalOf(value, scope)];
  if ('format' in rule) {
    // Networks are read only if all of them are literals.
    const texts = literals.flatMap((literal) => literal?.text ?? []);
    if (texts.length < literals.length) return undefined;
    const problems = texts.flatMap((text) => formatProblem(rule.format, text, call.name) ?? []);
    return problems[0];
  }
  if ('bytes' in rule) return bytesProblem(call.name, rule.bytes, literalOf(value, scope));
  if (!isBroken(rule, value, values)) return undefined;
  const text = valueText(value);
  const count = 'leastCountOf' in rule ? countOf(values.get(rule.leastCountOf)) : 0;
  return rule.message.replaceAll('<value>', () => text).replaceAll('<count>', String(count));
}

function isBroken(rule: Limited, value: Value, values: ReadonlyMap<string, Value | undefined>): boolean {
  if ('oneOf' in rule) return value.kind === 'string' && !rule.oneOf.includes(value.value);
  if ('oneCharacter' in rule) return value.kind === 'string' && [...value.value].length !== 1;
  if ('least' in rule) return value.kind === 'int' && value.value < BigInt(rule.least);
  if ('leastCountOf' in rule) return value.kind === 'int' && value.value < countOf(values.get(rule.leastCountOf));
  return value.kind === 'list' ? value.items.length === 0 : valueText(value) === '';
}

function countOf(value: Value | undefined): number {
  return value?.kind === 'list' ? value.items.length : 0;
}

function textOr(value: Value | undefined, otherwise: string): string {
  return value === undefined ? otherwise : valueText(value);
}

function valueText(value: Value): string {
  return value.kind === 'string' || value.kind === 'int' ? String(value.value) : '';
}

/** An identifier is given as its bytes or as text with two digits a byte. */
function bytesProblem(name: string, length: number, literal: Literal | undefined): string | undefined {
  if (literal === undefined) return undefined;
  const text = literal.text ?? (literal.bytes && Buffer.from(literal.bytes).toString('latin1'));
  const given = literal.text === undefined ? sizeOf(literal) : Buffer.byteLength(literal.text);
  if (given === length) return undefined;
  if (given !== 2 * length) {
    const expected = `expected ${length} or ${2 * length} bytes, got ${given}`;
    return `${name}: could not decode ID: invalid length: ${expected}`;
  }
  const bad = /[^0-9a-fA-F]/.exec(text ?? '')?.[0];
  if (bad === undefined) return undefined;
  const code = bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `${name}: could not decode ID from hex: encoding/hex: invalid byte: U+${code} '${bad}'`;
}

/** A number is taken as the eight bytes that it's made of, a bool as one. */
function sizeOf({ type, bytes }: Literal): number {
  if (bytes !== undefined) return bytes.length;
  if (type === 'int64' || type === 'float64') return 8;
  return type === 'bool' ? 1 : 0;
}
