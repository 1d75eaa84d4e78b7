import { type FunctionValue, make, type Value } from '../value';
import { arrays } from './arrays';
import { coalesce } from './coalesce';
import { encoding } from './encoding';
import type { BuiltinFunction, OrdinaryFunction } from './function';
import { jsonPath } from './json-path';
import { file } from './path';
import { strings, textArg } from './strings';

/** `convert.nonsensitive`. */
const nonsensitive: OrdinaryFunction = {
  params: ['secret'],
  returns: 'string',
  call: ([secret]) => make.string(secret?.type === 'capsule' && 'text' in secret ? secret.text : ''),
};

/** `sys.env`. Unknown unless the environment is given. */
const env: OrdinaryFunction = {
  params: ['string'],
  returns: 'string',
  call: ([name], lookUp) => {
    const text = lookUp(textArg(name));
    return text === undefined ? undefined : make.string(text);
  },
};

const namespaces: Readonly<Record<string, Readonly<Record<string, BuiltinFunction>>>> = {
  sys: { env },
  convert: { nonsensitive },
  array: arrays,
  encoding,
  string: strings,
  file,
};

/** Names outside of a namespace, and the old ones, that stand for another. */
const aliases: Readonly<Record<string, BuiltinFunction>> = {
  coalesce,
  json_path: jsonPath,
  env,
  nonsensitive,
  concat: arrays.concat,
  json_decode: encoding.from_json,
  yaml_decode: encoding.from_yaml,
  base64_decode: encoding.from_base64,
  format: strings.format,
  join: strings.join,
  replace: strings.replace,
  split: strings.split,
  to_lower: strings.to_lower,
  to_upper: strings.to_upper,
  trim: strings.trim,
  trim_prefix: strings.trim_prefix,
  trim_suffix: strings.trim_suffix,
  trim_space: strings.trim_space,
};

const functions = new Map<FunctionValue, BuiltinFunction>();
const builtins = new Map<string, Value>();

function value(name: string, builtin: BuiltinFunction): FunctionValue {
  const made: FunctionValue = { type: 'function', name };
  functions.set(made, builtin);
  return made;
}

for (const [namespace, members] of Object.entries(namespaces)) {
  const fields = Object.entries(members).map(([name, f]) => [name, value(`${namespace}.${name}`, f)] as const);
  builtins.set(namespace, make.object(new Map(fields)));
}
for (const [name, f] of Object.entries(aliases)) {
  builtins.set(name, value(name, f));
}

/** The built-in value of a name: a function or a namespace; not `constants`, which depends on where Alloy runs. */
export function builtinValue(name: string): Value | undefined {
  return builtins.get(name);
}

/** What a function value does; undefined for one that doesn't come from the standard library. */
export function builtinFunction(f: FunctionValue): BuiltinFunction | undefined {
  return functions.get(f);
}
