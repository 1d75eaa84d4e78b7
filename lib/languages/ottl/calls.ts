import { type OttlParameter, ottlContext, ottlFunctions, ottlParameters } from '../../facts';
import { didYouMean, quote } from '../../syntax';
import type { TextProblem } from '../text-problem';
import { assignmentProblems } from './assignment';
import type { BoundArgument } from './bound-argument';
import { isEditor } from './call-places';
import { getterProblem } from './getter';
import { literalOf } from './literal';
import { literalRuleProblem } from './literal-rules';
import { contextOf, pathProblems } from './paths';
import { type CheckScope, hasErrors, inside, refusal } from './place';
import type { Argument, Call, Path, Value } from './tree';

/** What is wrong with a call and all in it. The problems of its arguments are each one's first. */
export function callProblems(call: Call, scope: CheckScope): readonly TextProblem[] {
  const functions = ottlFunctions(scope.component, scope.context);
  if (!functions.has(call.name)) {
    const alike = (): readonly string[] => [...functions].filter((name) => isEditor(call) === /^[a-z]/.test(name));
    const message = `undefined function ${quote(call.name)}`;
    return [refusal(call, message, didYouMean(call.name, alike, scope.hints))];
  }
  const parameters = ottlParameters(call.name);
  if (parameters.length === 0) return [];
  const bound = boundArguments(call, parameters, scope);
  if ('message' in bound) return inside(`error while parsing arguments for call to ${quote(call.name)}`, [bound]);
  const problems = bound.flatMap((argument, position) => argumentProblems(argument, position, scope));
  if (hasErrors(problems)) return inside(`error while parsing arguments for call to ${quote(call.name)}`, problems);
  const problem = literalRuleProblem(call, bound, scope);
  if (problem?.severity === 'error') return [...inside("couldn't create function", [problem]), ...problems];
  return [...problems, ...(problem ? [problem] : []), ...assignmentProblems(call.name, bound, scope)];
}

/** The arguments with their parameters; the problem where they can't be brought together. */
function boundArguments(
  call: Call,
  parameters: readonly OttlParameter[],
  scope: CheckScope,
): readonly BoundArgument[] | TextProblem {
  const given = call.arguments;
  const firstNamed = given.findIndex(({ name }) => name !== undefined);
  const unnamed = given.find(({ name }, at) => firstNamed >= 0 && at > firstNamed && name === undefined);
  if (unnamed !== undefined) return refusal(unnamed, 'unnamed argument used after named argument');
  const required = parameters.filter(({ optional }) => optional !== true).length;
  if (given.length < required || given.length > parameters.length) {
    const message = `incorrect number of arguments. Expected: ${parameters.length} Received: ${given.length}`;
    return refusal(call, message, `${call.name} takes ${signature(parameters)}`);
  }
  const bound: BoundArgument[] = [];
  for (const [at, argument] of given.entries()) {
    const { name } = argument;
    const parameter = name === undefined ? parameters[at] : parameters.find((own) => isNamed(own, name));
    if (parameter === undefined) {
      const names = parameters.filter((own) => own.unnamed !== true).map((own) => own.name);
      return refusal(
        argument,
        `no such parameter: ${name}`,
        didYouMean(name!, () => names, scope.hints),
      );
    }
    bound.push({ parameter, argument });
  }
  return bound;
}

function signature(parameters: readonly OttlParameter[]): string {
  return `(${parameters.map(({ name, optional }) => (optional === true ? `${name}?` : name)).join(', ')})`;
}

/** `resolve_conflicts` and `resolveConflicts` are the same. */
function isNamed({ name, unnamed }: OttlParameter, given: string): boolean {
  return unnamed !== true && camelCase(name) === camelCase(given);
}

function camelCase(name: string): string {
  return name.replace(/(?:^|_+|(?<=\d))([a-z])/g, (_, letter: string) => letter.toUpperCase()).replaceAll('_', '');
}

function argumentProblems({ parameter, argument }: BoundArgument, position: number, scope: CheckScope) {
  const { type } = parameter;
  if (type === 'FunctionGetter') return functionArgumentProblems(argument, scope);
  const problems = type.startsWith('[]')
    ? listProblems(argument, type.slice(2), scope)
    : valueArgumentProblems(argument, argument.value, type, scope);
  return inside(`invalid argument at position ${position}`, problems);
}

function functionArgumentProblems(argument: Argument, scope: CheckScope): readonly TextProblem[] {
  const { value, functionName } = argument;
  const name = value?.kind === 'enum' ? value.name : functionName;
  if (name === undefined) return [refusal(argument, 'invalid function name given', 'write its name alone: SHA256')];
  const functions = ottlFunctions(scope.component, scope.context);
  if (functions.has(name)) return [];
  return [
    refusal(
      argument,
      `undefined function ${name}`,
      didYouMean(name, () => [...functions], scope.hints),
    ),
  ];
}

function listProblems(argument: Argument, type: string, scope: CheckScope): readonly TextProblem[] {
  const { value } = argument;
  if (value?.kind !== 'list') return [refusal(argument, `must be a list of type ${type}`)];
  return value.items.flatMap((item, at) =>
    inside(`error while parsing list argument at index ${at}`, valueArgumentProblems(item, item, type, scope)),
  );
}

const literalTypes: Readonly<Record<string, readonly [kind: Value['kind'], message: string]>> = {
  string: ['string', 'must be a string'],
  float64: ['float', 'must be a float'],
  int64: ['int', 'must be an int'],
  bool: ['bool', 'must be a bool'],
};

function valueArgumentProblems(
  place: Argument | Value,
  value: Value | undefined,
  type: string,
  scope: CheckScope,
): readonly TextProblem[] {
  if (type.endsWith('Setter')) {
    return value?.kind === 'path' ? pathValueProblems(value, scope) : [refusal(place, 'must be a path')];
  }
  const literalType = literalTypes[type];
  if (literalType !== undefined) {
    const [kind, message] = literalType;
    return value?.kind === kind ? [] : [refusal(place, message)];
  }
  if (value === undefined) {
    const message = 'no value field set. This is a bug in the OpenTelemetry Transformation Language';
    return [refusal(place, message, 'the name of a function can stand only where a function is wanted')];
  }
  const problems = valueProblems(value, scope);
  const literal = hasErrors(problems) ? undefined : literalOf(value, scope);
  const problem = literal && getterProblem(type, literal);
  return problem === undefined ? problems : [refusal(place, problem)];
}

/** What is wrong with a value, whatever it's for. */
export function valueProblems(value: Value, scope: CheckScope): readonly TextProblem[] {
  switch (value.kind) {
    case 'enum':
      return enumProblems(value, scope);
    case 'path':
      return pathValueProblems(value, scope);
    case 'call':
      return callProblems(value, scope);
    case 'list':
      return value.items.flatMap((item) => valueProblems(item, scope));
    case 'map':
      return value.items.flatMap((item) => valueProblems(item.value, scope));
    case 'math':
      return [value.first, ...value.rest.map(({ operand }) => operand)].flatMap((term) => valueProblems(term, scope));
    case 'sign':
    case 'group':
      return valueProblems(value.operand, scope);
    default:
      return [];
  }
}

function enumProblems(value: Extract<Value, { kind: 'enum' }>, scope: CheckScope): readonly TextProblem[] {
  const { context, hints } = scope;
  const enums = ottlContext(context)?.enums ?? [];
  if (enums.includes(value.name)) return [];
  if (enums.length === 0) {
    const own = context === 'scope' ? 'instrumentation scope' : context;
    return [refusal(value, `${own} context does not provide Enum support`)];
  }
  const hint = didYouMean(value.name, () => enums, hints);
  return [refusal(value, `enum symbol, ${value.name}, not found`, hint)];
}

/** The context comes first, then the keys, then the names. */
function pathValueProblems(path: Path, scope: CheckScope): readonly TextProblem[] {
  if ('message' in contextOf(path, scope)) return pathProblems(path, scope);
  const keys = path.fields.flatMap((field) => field.keys.flatMap(({ value }) => valueProblems(value, scope)));
  return hasErrors(keys) ? keys : [...keys, ...pathProblems(path, scope)];
}
