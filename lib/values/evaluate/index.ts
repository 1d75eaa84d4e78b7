export { type Conversion, checkLiteral, convert, type ValueType } from './convert';
export { parseDuration } from './duration';
export { type Evaluation, type EvaluationError, type EvaluationOptions, evaluate } from './evaluate';
export { literalValue } from './literal';
export { numberText, parseNumber } from './number';
export { plainValue } from './plain-value';
export {
  type AlloyType,
  type ArrayValue,
  type BoolValue,
  type CapsuleValue,
  type FloatValue,
  type FunctionValue,
  type IntegerValue,
  isPartial,
  make as makeValue,
  type NullValue,
  type NumberValue,
  type ObjectValue,
  type StringValue,
  typeOf,
  type UnknownValue,
  type Value,
} from './value';
