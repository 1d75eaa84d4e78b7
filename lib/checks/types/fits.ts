import type { StaticType } from '../../analysis';
import type { TypeSchema } from '../../facts';

/** Whether Alloy can turn every value of a type into what is expected. A type that isn't known fits. */
export function fits(actual: StaticType, expected: TypeSchema): boolean {
  if (actual === 'any' || expected === 'any') return true;
  if (actual === 'exports') return isObject(expected);
  if (typeof expected === 'string' || 'string' in expected) {
    return fitsScalar(actual, typeof expected === 'string' ? expected : 'string');
  }
  if (typeof actual === 'string' || 'string' in actual) return false;
  if ('capsule' in expected) {
    return 'capsule' in actual
      ? actual.capsule === expected.capsule
      : expected.capsule === 'Target' && isObject(actual);
  }
  if ('list' in expected) return 'list' in actual && fits(actual.list, expected.list);
  if ('map' in expected && 'map' in actual) return fits(actual.map, expected.map);
  return isObject(actual);
}

/** Whether a value is an object, or a target, which Alloy turns into one. */
function isObject(type: TypeSchema): boolean {
  return (
    typeof type === 'object' && ('map' in type || 'object' in type || ('capsule' in type && type.capsule === 'Target'))
  );
}

function fitsScalar(actual: Exclude<StaticType, 'any' | 'exports'>, expected: string): boolean {
  const scalar = typeof actual === 'string' ? actual : 'string' in actual ? 'string' : undefined;
  switch (scalar) {
    case undefined:
      return false;
    case 'bool':
    case 'function':
      return expected === scalar;
    case 'secret':
      return expected === 'secret' || expected === 'optional_secret';
    case 'optional_secret':
      // Whether it is one is known when Alloy runs.
      return expected !== 'bool' && expected !== 'function';
    default:
      return expected !== 'bool' && expected !== 'function';
  }
}

/** A type in words, for messages. */
export function describeType(type: StaticType): string {
  if (typeof type === 'string') return scalars[type] ?? 'a text';
  if ('list' in type) return type.list === 'any' ? 'a list' : `a list of ${plural(type.list)}`;
  if ('capsule' in type) return `${capsules[type.capsule]?.[0] ?? type.capsule}`;
  return 'string' in type ? 'a text' : 'an object';
}

function plural(type: TypeSchema): string {
  if (typeof type === 'object' && 'capsule' in type) return capsules[type.capsule]?.[1] ?? type.capsule;
  const singular = describeType(type);
  return singular.startsWith('a list') ? 'lists' : `${singular.replace(/^an? /, '')}s`;
}

const scalars: Readonly<Record<string, string>> = {
  number: 'a number',
  bool: 'true or false',
  secret: 'a secret',
  optional_secret: 'a text that may be secret',
  duration: 'a duration',
  bytes_size: 'a size',
  regex: 'a regular expression',
  function: 'a function',
  exports: 'a component and none of its exports',
};

const capsules: Readonly<Record<string, readonly [one: string, several: string]>> = {
  MetricsReceiver: ['a receiver of metrics', 'receivers of metrics'],
  LogsReceiver: ['a receiver of logs', 'receivers of logs'],
  ProfilesReceiver: ['a receiver of profiles', 'receivers of profiles'],
  RelabelRules: ['relabeling rules', 'relabeling rules'],
  Target: ['a target', 'targets'],
  'otelcol.Consumer': ['a consumer of OpenTelemetry data', 'consumers of OpenTelemetry data'],
  'otelcol.Handler': ['a way to authenticate', 'ways to authenticate'],
  'otelcol.ExtensionHandler': ['a storage', 'storages'],
};
