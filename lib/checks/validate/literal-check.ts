import { textProblem } from '../../facts';
import { anchoredRegexpProblem, byteSizeProblem, templateProblems, urlProblem } from '../../languages';
import { nameOfType, numberText, parseDuration, parseNumber, typeOf, type Value } from '../../values';
import type { Expected, ValueProblem } from './value-problem';

type LiteralProblem = Pick<ValueProblem, 'code' | 'message'>;

/**
 * What Alloy says of a literal, or of an operator on literals, where a value of this type is expected. The value is converted as it
 * would be at run time, and texts that stand for something else are read.
 */
export function literalProblem(value: Value, { type, text }: Expected): LiteralProblem | undefined {
  if (value.type === 'null') return text?.nullMessage === undefined ? undefined : invalid(text.nullMessage);
  const expected = nameOfType(type);
  switch (expected) {
    case undefined:
      return undefined;
    case 'string':
      if (value.type === 'string') return invalid(decodingProblem(value.value, { type, text }));
      if (value.type === 'number') return invalid(decodingProblem(numberText(value), { type, text }));
      break;
    case 'number':
      if (value.type === 'number' || (value.type === 'string' && parseNumber(value.value))) return undefined;
      break;
    case 'bool':
      if (value.type === 'bool') return undefined;
      break;
    case 'capsule':
      if (typeof type === 'object' && 'capsule' in type && type.capsule === 'Target') {
        return invalid(`target::ConvertFrom: conversion from '${hostType(value)}' is not supported`);
      }
      if (value.type === 'string' && (type === 'secret' || type === 'optional_secret')) return undefined;
      break;
  }
  return { code: 'wrong-type', message: `expected ${expected}, got ${typeOf(value)}` };
}

function decodingProblem(value: string, { type, text }: Expected): string | undefined {
  if (text) return textProblem(value, text);
  if (type === 'duration') {
    const duration = parseDuration(value);
    return typeof duration === 'bigint' ? undefined : duration.error;
  }
  if (type === 'bytes_size') return byteSizeProblem(value);
  if (type === 'regex') return anchoredRegexpProblem(value);
  if (typeof type !== 'object' || !('string' in type)) return undefined;
  switch (type.string) {
    case 'url':
      return urlProblem(value);
    case 'go_template':
      return templateProblems(value).find(({ severity }) => severity === 'error')?.message;
    default:
      return undefined;
  }
}

/** The name of a value's type in Go, the language of the message. */
function hostType(value: Value): string {
  if (value.type !== 'number') return value.type;
  return value.kind === 'float' ? 'float64' : `${value.kind}64`;
}

function invalid(message: string | undefined): LiteralProblem | undefined {
  return message === undefined ? undefined : { code: 'invalid-value', message };
}
