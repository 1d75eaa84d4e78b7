export { isIdentifier } from '../syntax';
export * from './alloy-types';
export { type DurationInput, type DurationText, durationText } from './duration';
export * from './evaluate';
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
export { type SizeInput, type SizeText, sizeText } from './size';
export { type Combined, type ElementOf, type Group, std } from './std';
export { toSyntax, type Written } from './to-syntax';
