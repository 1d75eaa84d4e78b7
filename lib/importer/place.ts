import type { AttributeSchema, TypeSchema } from '../facts';
import type { Signal } from '../values';

/** What an expression stands for: the type that an argument, an element or a field takes. */
export interface Place {
  readonly type: TypeSchema;
  readonly enum?: AttributeSchema['enum'];
  /** The signals that a receiver of OpenTelemetry has to take here. */
  readonly signals?: readonly Signal[];
}

/** The type of an expression in TypeScript. */
export interface ExprType {
  readonly type: TypeSchema;
  readonly signals?: readonly Signal[];
}

export const ANY: Place = { type: 'any' };

const CAPSULES: Readonly<Record<string, string>> = {
  MetricsReceiver: 'MetricsReceiver',
  LogsReceiver: 'LogsReceiver',
  ProfilesReceiver: 'ProfilesReceiver',
  RelabelRules: 'RelabelRules',
  Target: 'Target',
  'otelcol.Handler': 'AuthHandler',
  'otelcol.ExtensionHandler': 'StorageHandler',
};

const SIGNALS: readonly Signal[] = ['metrics', 'logs', 'traces', 'profiles'];

export const capsuleOf = (type: TypeSchema): string | undefined =>
  typeof type === 'object' && 'capsule' in type ? type.capsule : undefined;

/**
 * The type of a value in TypeScript, to be named where nothing else tells it; undefined where there is none.
 * @param use takes the names that have to be imported
 */
export function typeText({ type, signals }: ExprType, use: (name: string) => void): string | undefined {
  const named = (name: string) => {
    use(name);
    return name;
  };
  if (typeof type === 'string') {
    const simple: Readonly<Record<string, string>> = {
      string: 'string',
      number: 'number',
      bool: 'boolean',
      duration: 'string',
      bytes_size: 'string',
      regex: 'string',
      any: 'unknown',
      optional_secret: 'string',
    };
    return type === 'secret' ? named('SecretText') : simple[type];
  }
  if ('string' in type) return 'string';
  if ('list' in type) {
    if (capsuleOf(type.list) === 'Target') return named('Targets');
    const inner = typeText({ type: type.list, ...(signals ? { signals } : {}) }, use);
    return inner === undefined ? undefined : `readonly ${inner}[]`;
  }
  if ('map' in type) {
    const inner = typeText({ type: type.map }, use);
    return inner === undefined ? undefined : `Readonly<Record<string, ${inner}>>`;
  }
  if ('object' in type) {
    const fields = Object.entries(type.object).map(([name, field]) => [name, typeText(field, use)] as const);
    return fields.some(([, text]) => text === undefined)
      ? undefined
      : `{ ${fields.map(([name, text]) => `readonly ${name}: ${text}`).join('; ')} }`;
  }
  if (type.capsule === 'otelcol.Consumer') {
    if (signals?.length === 0) return undefined;
    const union = SIGNALS.filter((signal) => signals?.includes(signal) ?? true).map((signal) => `'${signal}'`);
    return `${named('Consumer')}<${union.join(' | ')}>`;
  }
  const name = CAPSULES[type.capsule];
  return name === undefined ? undefined : named(name);
}

/** Whether an argument takes an expression of a type, as the compiler sees it. */
export function accepts(place: Place, given: ExprType): boolean {
  return takes(place.type, given.type, place.signals, given.signals);
}

function takes(
  place: TypeSchema,
  given: TypeSchema,
  wanted: readonly Signal[] | undefined,
  offered: readonly Signal[] | undefined,
): boolean {
  if (place === 'any') return true;
  if (given === 'any') return false;
  if (typeof place === 'string' || 'string' in place) return takesScalar(place, given);
  if (typeof given === 'string' || 'string' in given) return false;
  if ('list' in place) {
    if (!('list' in given)) return false;
    if (capsuleOf(place.list) === 'Target') return isTarget(given.list);
    return same(place.list, given.list, wanted, offered);
  }
  if ('map' in place) return 'map' in given && same(place.map, given.map, wanted, offered);
  if ('object' in place) return false;
  if (place.capsule === 'Target') return isTarget(given);
  return same(place, given, wanted, offered);
}

function takesScalar(place: TypeSchema, given: TypeSchema): boolean {
  const type = typeof given === 'object' && 'string' in given ? 'string' : given;
  if (typeof type !== 'string') return false;
  switch (place) {
    case 'number':
    case 'string':
    case 'regex':
      return type === 'number' || type === 'string' || type === 'regex';
    case 'bool':
      return type === 'bool';
    case 'duration':
      return type === 'string' || type === 'duration';
    case 'secret':
    case 'optional_secret':
      return type === 'secret' || type === 'optional_secret' || type === 'string';
    case 'bytes_size':
      return type === 'string';
    default:
      return type === 'string' && typeof place === 'object';
  }
}

/** An object of texts is as good as a target. */
function isTarget(type: TypeSchema): boolean {
  return capsuleOf(type) === 'Target' || (typeof type === 'object' && 'map' in type && type.map === 'string');
}

function same(
  place: TypeSchema,
  given: TypeSchema,
  wanted: readonly Signal[] | undefined,
  offered: readonly Signal[] | undefined,
): boolean {
  if (capsuleOf(place) === 'otelcol.Consumer' && capsuleOf(given) === 'otelcol.Consumer') {
    return wanted !== undefined && wanted.length > 0 && wanted.every((signal) => offered?.includes(signal) ?? true);
  }
  const text = (type: TypeSchema) => (typeof type === 'object' && 'string' in type ? 'string' : type);
  return JSON.stringify(text(place)) === JSON.stringify(text(given));
}
