import { ottlParameters } from '../../../facts';
import { attribute, text } from './arguments';
import { compare } from './compare';
import { constantOf } from './constant-condition';
import { converters } from './converters';
import { editors } from './editors';
import { enumValue } from './enumerations';
import { formattedText, type Printable, printable } from './format';
import { type IndexKey, valueAt } from './indexing';
import type { Call, Condition, Expression, Key, Path, Statement } from './language';
import { OttlError, UnsupportedOttl } from './ottl-error';
import { OttlDuration, OttlTime, type OttlValue, type TextFunction } from './ottl-value';
import { getPath, type ResolvedPath, setPath } from './paths/paths';
import { recognitionConverters } from './recognition-converters';
import type { Subject } from './subject';
import { subjectConverters, subjectEditors } from './subject-functions';
import { timeConverters, timeFrom } from './time-converters';
import { UuidSource } from './uuid';
import { xmlConverters } from './xml-converters';

/** Which contexts a path can begin with, in statements about one. `otelcol` is who has sent it. */
const reachable: Readonly<Record<string, readonly string[]>> = {
  resource: ['resource', 'otelcol'],
  scope: ['scope', 'instrumentation_scope', 'resource', 'otelcol'],
  span: ['span', 'scope', 'instrumentation_scope', 'resource', 'otelcol'],
  spanevent: ['spanevent', 'span', 'scope', 'instrumentation_scope', 'resource', 'otelcol'],
  log: ['log', 'scope', 'instrumentation_scope', 'resource', 'otelcol'],
  metric: ['metric', 'scope', 'instrumentation_scope', 'resource', 'otelcol'],
  datapoint: ['datapoint', 'metric', 'scope', 'instrumentation_scope', 'resource', 'otelcol'],
};

/**
 * Executes OTTL on telemetry. What isn't executed is an `UnsupportedOttl`, what fails an `OttlError`.
 */
export class OttlEvaluator {
  readonly #context: string;
  readonly #now: bigint | undefined;
  readonly #uuids: UuidSource;

  /**
   * @param context what the texts are about: `span`, `spanevent`, `log`, `metric`, `datapoint`, `resource`, `scope`
   * @param now what `Now()` is, in nanoseconds since 1970; without it that isn't executed
   * @param uuids where `UUID()` and `UUIDv7()` come from
   */
  constructor(context: string, now?: bigint, uuids = new UuidSource()) {
    this.#now = now;
    this.#uuids = uuids;
    this.#context = context;
    if (reachable[context] === undefined)
      throw new UnsupportedOttl(`the context ${context} of OTTL isn't executed here`);
  }

  /** Does to a subject what a statement says; the same subject where its condition doesn't hold. */
  execute({ editor, where }: Statement, subject: Subject): Subject {
    if (where !== undefined && !this.holds(where, subject)) return subject;
    const whole = subjectEditors[this.#context] ?? {};
    if (Object.hasOwn(whole, editor.name)) return whole[editor.name]!(subject, ...this.#valuesOf(editor, subject));
    const edit = Object.hasOwn(editors, editor.name) ? editors[editor.name] : undefined;
    const [target, ...rest] = this.#argumentsOf(editor);
    if (edit === undefined || target?.kind !== 'path') {
      throw new UnsupportedOttl(
        `the function ${editor.name} of OTTL isn't executed here${edit ? ' on this target' : ''}`,
      );
    }
    const path = this.#resolved(target, subject);
    const values = rest.map(
      (argument): OttlValue =>
        argument.kind === 'function' ? textFunction(argument.name) : this.value(argument, subject),
    );
    const current = editor.name === 'set' ? null : getPath(subject, path);
    const next = edit(current, ...values);
    return next === undefined ? subject : setPath(subject, path, next);
  }

  holds(condition: Condition, subject: Subject): boolean {
    return constantOf(condition) ?? this.#holds(condition, subject);
  }

  #holds(condition: Condition, subject: Subject): boolean {
    switch (condition.kind) {
      case 'or':
        return condition.operands.some((operand) => this.holds(operand, subject));
      case 'and':
        return condition.operands.every((operand) => this.holds(operand, subject));
      case 'not':
        return !this.holds(condition.operand, subject);
      case 'bool':
        return condition.value;
      case 'comparison':
        return compare(this.value(condition.left, subject), this.value(condition.right, subject), condition.operator);
      case 'call': {
        const value = this.#call(condition, subject);
        if (typeof value !== 'boolean') throw new OttlError(`value returned from ${condition.name} must be a bool`);
        return value;
      }
    }
  }

  value(expression: Expression, subject: Subject): OttlValue {
    switch (expression.kind) {
      case 'nil':
        return null;
      case 'string':
      case 'bool':
      case 'bytes':
      case 'int':
      case 'float':
        return expression.value;
      case 'enum': {
        const number = enumValue(expression.name);
        if (number === undefined) throw new UnsupportedOttl(`the name ${expression.name} of OTTL isn't executed here`);
        return number;
      }
      case 'list':
        return expression.items.map((item) => attribute(this.value(item, subject)));
      case 'map':
        return new Map(expression.items.map(({ key, value }) => [key, attribute(this.value(value, subject))]));
      case 'group':
        return this.value(expression.operand, subject);
      case 'sign': {
        const operand = this.value(expression.operand, subject);
        if (typeof operand !== 'bigint' && typeof operand !== 'number')
          throw new OttlError('a sign is that of a number');
        return expression.operator === '-' ? -operand : operand;
      }
      case 'math':
        return expression.rest.reduce(
          (left, { operator, operand }) => calculated(left, operator, this.value(operand, subject)),
          this.value(expression.first, subject),
        );
      case 'path':
        return getPath(subject, this.#resolved(expression, subject));
      case 'call':
        return this.#call(expression, subject);
    }
  }

  #call(call: Call, subject: Subject): OttlValue {
    if (Object.hasOwn(subjectConverters, call.name)) {
      const values = this.#valuesOf(call, subject);
      return subjectConverters[call.name]!(subject, ...values);
    }
    if (call.name === 'Coalesce') return valueAt(this.#first(call, subject), this.#keys(call.keys, subject));
    if (call.name === 'Now' && this.#now !== undefined) return new OttlTime(this.#now);
    if (call.name === 'Format') return valueAt(this.#formatted(call, subject), this.#keys(call.keys, subject));
    if (call.name === 'UUID') return this.#uuids.next();
    if (call.name === 'UUIDv7' && this.#now !== undefined) return this.#uuids.nextAt(this.#now);
    if (call.name === 'Time') {
      return valueAt(timeFrom(this.#valuesOf(call, subject), this.#now), this.#keys(call.keys, subject));
    }
    const convert = converterOf(call.name);
    if (convert === undefined) throw new UnsupportedOttl(`the function ${call.name} of OTTL isn't executed here`);
    return valueAt(convert(...this.#valuesOf(call, subject)), this.#keys(call.keys, subject));
  }

  /** `Format`: what its list holds may be of any type. */
  #formatted(call: Call, subject: Subject): string {
    const [format, values] = this.#argumentsOf(call);
    const template = format?.kind === 'function' || format === undefined ? null : this.value(format, subject);
    if (values?.kind !== 'list') throw new UnsupportedOttl("Format of anything but a list isn't executed here");
    return formattedText(
      text(template),
      values.items.map((item) => this.#printed(item, subject)),
    );
  }

  /** A list that is written in the statement is one of Go's; other lists and maps are structures of the collector. */
  #printed(item: Expression, subject: Subject): Printable {
    if (item.kind === 'list') return item.items.map((each) => this.#printed(each, subject));
    if (item.kind === 'group') return this.#printed(item.operand, subject);
    const value = this.value(item, subject);
    return printable(value, value instanceof OttlTime && asksForNow(item));
  }

  /** The first of a list that is something: those behind it aren't asked. */
  #first(call: Call, subject: Subject): OttlValue {
    const [values] = this.#argumentsOf(call);
    if (values?.kind !== 'list') throw new UnsupportedOttl("Coalesce of anything but a list isn't executed here");
    for (const item of values.items) {
      const value = this.value(item, subject);
      if (value !== null) return value;
    }
    return null;
  }

  #valuesOf(call: Call, subject: Subject): readonly OttlValue[] {
    return this.#argumentsOf(call).map((argument) => {
      if (argument.kind !== 'function') return this.value(argument, subject);
      throw new UnsupportedOttl(`arguments of ${call.name} that are functions aren't executed here`);
    });
  }

  /** Arguments by their places; what isn't given between others is nil. */
  #argumentsOf({ name, arguments: given }: Call): readonly (Expression | FunctionName)[] {
    const parameters = ottlParameters(name);
    const placed: (Expression | FunctionName)[] = [];
    for (const [at, { name: named, value, functionName }] of given.entries()) {
      const place = named === undefined ? at : parameters.findIndex((parameter) => isCalled(parameter.name, named));
      if (place < 0) throw new UnsupportedOttl(`the argument ${named} of ${name} isn't executed here`);
      // A name in capitals (`SHA256`) is that of a function where one is wanted.
      const asFunction =
        value?.kind === 'enum' && parameters[place]?.type === 'FunctionGetter' ? value.name : functionName;
      if (asFunction !== undefined) placed[place] = { kind: 'function', name: asFunction };
      else if (value !== undefined) placed[place] = value;
    }
    return Array.from(placed, (value) => value ?? { kind: 'nil', start: 0, end: 0 });
  }

  #resolved({ fields }: Path, subject: Subject): ResolvedPath {
    const [first, ...rest] = fields;
    const isContext = rest.length > 0 && first!.keys.length === 0 && reachable[this.#context]!.includes(first!.name);
    const own = isContext ? rest : fields;
    const context = isContext ? first!.name.replace('instrumentation_scope', 'scope') : this.#context;
    if (own.slice(0, -1).some(({ keys }) => keys.length > 0)) {
      throw new UnsupportedOttl("keys in the middle of a path of OTTL aren't executed here");
    }
    const keys = this.#keys(own.at(-1)!.keys, subject);
    return { context, name: own.map(({ name }) => name).join('.'), keys };
  }

  #keys(keys: readonly Key[], subject: Subject): readonly IndexKey[] {
    return keys.map(({ value }) => {
      const key = this.value(value, subject);
      if (typeof key !== 'string' && typeof key !== 'bigint') throw new OttlError('a key is a text or a number');
      return key;
    });
  }
}

/** The functions that give a value, by their names. */
const tables = [converters, timeConverters, recognitionConverters, xmlConverters];

function converterOf(name: string): ((...args: readonly OttlValue[]) => OttlValue) | undefined {
  return tables.find((table) => Object.hasOwn(table, name))?.[name];
}

/** A time that was asked for now shows how long Alloy has been running, too. */
function asksForNow(tree: unknown): boolean {
  if (typeof tree !== 'object' || tree === null) return false;
  return ('name' in tree && tree.name === 'Now') || Object.values(tree).some(asksForNow);
}

/** A function that is an argument. */
interface FunctionName {
  readonly kind: 'function';
  readonly name: string;
}

/** A converter of a text and nothing else. */
function textFunction(name: string): TextFunction {
  const parameters = ottlParameters(name);
  const convert = converterOf(name);
  if (convert === undefined || parameters[0]?.type !== 'StringGetter') {
    throw new UnsupportedOttl(`the function ${name} of OTTL isn't executed here as a replacement`);
  }
  if (parameters.length !== 1) {
    throw new OttlError(`incorrect number of arguments. Expected: ${parameters.length} Received: 1`);
  }
  return (text) => convert(text);
}

/** Whether a name means a parameter: `pair_delimiter`, `pairDelimiter`. */
function isCalled(parameter: string, name: string): boolean {
  return parameter.replaceAll('_', '').toLowerCase() === name.replaceAll('_', '').toLowerCase();
}

function calculated(left: OttlValue, operator: '+' | '-' | '*' | '/', right: OttlValue): OttlValue {
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    if (operator === '/' && right === 0n) throw new OttlError('attempted to divide by 0');
    const results = {
      '+': () => left + right,
      '-': () => left - right,
      '*': () => left * right,
      '/': () => left / right,
    };
    return BigInt.asIntN(64, results[operator]());
  }
  if (left instanceof OttlTime || left instanceof OttlDuration) return moved(left, operator, right);
  if (!isNumber(left) || !isNumber(right)) throw new OttlError('only numbers can be calculated with');
  const [a, b] = [Number(left), Number(right)];
  if (operator === '/' && b === 0) throw new OttlError('attempted to divide by 0');
  return { '+': a + b, '-': a - b, '*': a * b, '/': a / b }[operator];
}

/** A time and a duration make a time, two times or durations a duration. */
function moved(left: OttlTime | OttlDuration, operator: string, right: OttlValue): OttlTime | OttlDuration {
  const isKnown = right instanceof OttlTime || right instanceof OttlDuration;
  if (isKnown && operator === '+' && (left instanceof OttlDuration || right instanceof OttlDuration)) {
    const sum = left.nanoseconds + right.nanoseconds;
    const at = left instanceof OttlTime ? left : right instanceof OttlTime ? right : undefined;
    return at === undefined ? new OttlDuration(sum) : new OttlTime(sum, at.zone);
  }
  if (isKnown && operator === '-' && (left instanceof OttlTime || right instanceof OttlDuration)) {
    const rest = left.nanoseconds - right.nanoseconds;
    return left instanceof OttlTime && right instanceof OttlDuration
      ? new OttlTime(rest, left.zone)
      : new OttlDuration(rest);
  }
  throw new OttlError('only addition and subtraction supported for time.Time and time.Duration');
}

function isNumber(value: OttlValue): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}
