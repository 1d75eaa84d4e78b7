import { type AttributeSchema, camelCase, type TypeSchema } from '../../lib/facts';
import { attributeDoc } from './docs';
import { comment, quote } from './emit/text';
import { signalsOf } from './passes/carry-signals';

const INPUTS: { readonly [type: string]: string } = {
  string: 'StringInput',
  number: 'NumberInput',
  bool: 'BoolInput',
  duration: 'DurationInput',
  secret: 'SecretInput',
  optional_secret: 'OptionalSecretInput',
  bytes_size: 'SizeInput',
  regex: 'StringInput',
  any: 'AnyInput',
};

const VALUES: { readonly [type: string]: string } = {
  string: 'string',
  number: 'number',
  bool: 'boolean',
  duration: 'DurationValue',
  secret: 'SecretText',
  optional_secret: 'OptionalSecretText',
  bytes_size: 'string',
  regex: 'string',
  any: 'unknown',
};

const CAPSULES: { readonly [capsule: string]: string } = {
  MetricsReceiver: 'MetricsReceiver',
  LogsReceiver: 'LogsReceiver',
  ProfilesReceiver: 'ProfilesReceiver',
  RelabelRules: 'RelabelRules',
  Target: 'Target',
  'otelcol.Handler': 'AuthHandler',
  'otelcol.ExtensionHandler': 'StorageHandler',
};

/** The TypeScript type that an argument takes. @throws Error for a type that the generator doesn't know */
export function inputType({ type, enum: values }: Pick<AttributeSchema, 'type' | 'enum'>): string {
  if (typeof type === 'string') return values ? enumInput(values) : known(INPUTS, type);
  if ('string' in type) return values ? enumInput(values) : 'StringInput';
  if ('list' in type) {
    if (signalsOf(type)?.length === 0) return 'readonly never[]';
    return capsuleOf(type.list) === 'Target'
      ? 'TargetsInput'
      : `ListInput<${inputType({ type: type.list, enum: values })}>`;
  }
  if ('map' in type) return `MapInput<${inputType({ type: type.map })}>`;
  if ('object' in type) {
    const fields = Object.entries(type.object).map(([name, field]) => {
      const member = `    readonly ${camelCase(name)}${field.required ? '' : '?'}: ${inputType(field)};\n`;
      return comment(attributeDoc(name, field), '    ') + member;
    });
    return `{\n${fields.join('')}  }`;
  }
  return `Expression<${capsuleType(type)}>`;
}

/** The TypeScript type of an exported value. @throws Error for a type that the generator doesn't know */
export function valueType(type: TypeSchema): string {
  if (typeof type === 'string') return known(VALUES, type);
  if ('string' in type) return 'string';
  if ('list' in type) return capsuleOf(type.list) === 'Target' ? 'Targets' : `readonly ${valueType(type.list)}[]`;
  if ('map' in type) return `{ readonly [key: string]: ${valueType(type.map)} }`;
  if ('object' in type) {
    const fields = Object.entries(type.object).map(([name, field]) => `readonly ${name}: ${valueType(field.type)}`);
    return `{ ${fields.join('; ')} }`;
  }
  return capsuleType(type);
}

function enumInput(values: readonly (string | number)[]): string {
  return `EnumInput<${values.map(literal).join(' | ')}>`;
}

/** A string or number as TypeScript writes it. */
export function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : quote(value);
}

function capsuleOf(type: TypeSchema): string | undefined {
  return typeof type === 'object' && 'capsule' in type ? type.capsule : undefined;
}

function capsuleType(type: { readonly capsule: string }): string {
  const signals = signalsOf(type);
  if (signals) return `Consumer<${signals.map(literal).join(' | ') || 'never'}>`;
  return known(CAPSULES, type.capsule);
}

function known(table: { readonly [name: string]: string }, name: string): string {
  const type = table[name];
  if (!type) throw new Error(`the generator knows no type ${name}: add it to tools/generate/types.ts`);
  return type;
}
