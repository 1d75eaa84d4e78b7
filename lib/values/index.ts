// Values of Alloy's language: how a program writes them, and what an expression is known to be before Alloy runs.
//
// Writing: props are *inputs* (`inputs.ts`: what an argument of a given type accepts). `toSyntax` turns an input into a tree of `../syntax`,
// together with its *requirements* (environment variables and files that the pod must have) and its *problems* (what can't be written in
// Alloy). An `Expression<T>` is such a tree with the type that Alloy gives it (`alloy-types.ts` has the marker types); `std` makes calls of
// the standard library, `op` operators, `Secret` references to Kubernetes Secrets. None of these evaluates anything.
//
// Reading: `evaluate` evaluates an expression as Alloy does: literals (`evaluate/literal.ts`), operators, members, calls
// (`evaluate/library/`, one file per namespace). It returns a `Value`, or Alloy's error. What is known only at run time, and what isn't
// worth imitating, is an *unknown*: never a guess, and never an error. `convert` converts a value as Alloy does for an argument,
// `plainValue` converts one to plain TypeScript.
//
// Knows nothing of components. `../components` builds on this to type the props.

export type {
  AuthHandler,
  Consumer,
  DurationValue,
  LogsReceiver,
  MetricsReceiver,
  OptionalSecretText,
  ProfilesReceiver,
  RelabelRules,
  SecretText,
  Signal,
  StorageHandler,
  Target,
  Targets,
} from './alloy-types';
export { type Comments, commented, withComments } from './commented';
export { aroundValue, commentsOn } from './comments-on';
export { type DurationInput, type DurationText, parseDuration } from './duration';
export { bytesOf, textOf } from './evaluate/byte-text';
export { type Conversion, convert, nameOfType, type ValueType } from './evaluate/convert';
export { ValueError } from './evaluate/error';
export { type Evaluation, type EvaluationError, type EvaluationOptions, evaluate } from './evaluate/evaluate';
export { evenAtTie } from './evaluate/half-to-even';
export { literalValue, unquote } from './evaluate/literal';
export { numberText, parseNumber } from './evaluate/number';
export { applyBinary } from './evaluate/operators';
export { plainValue } from './evaluate/plain-value';
export {
  type AlloyType,
  type ArrayValue,
  type BoolValue,
  type CapsuleValue,
  type FloatValue,
  type FunctionValue,
  type IntegerValue,
  make as makeValue,
  type NullValue,
  type NumberValue,
  type ObjectValue,
  type StringValue,
  typeOf,
  type UnknownValue,
  type Value,
} from './evaluate/value';
export { Expression, type Input } from './expression';
export type {
  AnyInput,
  BoolInput,
  EnumInput,
  ListInput,
  MapInput,
  NumberInput,
  OptionalSecretInput,
  PlainInput,
  PlainValue,
  SecretInput,
  StringInput,
  TargetLike,
  TargetLiteral,
  TargetsInput,
  ValueOf,
} from './inputs';
export { type NumberOperand, op, type StringOperand } from './op';
export { formatPath, type Problem } from './problem';
export {
  type EnvRequirement,
  type FileRequirement,
  type InsecureLiteral,
  mergeRequirements,
  type Requirement,
  requirementConflicts,
} from './requirement';
export {
  insecureLiteralReason,
  type KubernetesSecret,
  Secret,
  type SecretEnvOptions,
  type SecretFileOptions,
} from './secret';
export type { SizeInput, SizeText } from './size';
export { type Combined, type ElementOf, type Group, std } from './std';
export { toSyntax, type WrittenInput } from './to-syntax';
