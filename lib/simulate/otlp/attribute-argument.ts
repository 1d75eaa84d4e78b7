import type { AttributeValue } from '../../semantics';
import type { Value } from '../../values';
import type { ComponentArguments } from '../arguments';

/** The value that an argument gives to an attribute: whole numbers are integers, as they are written. Undefined where it isn't written. */
export function attributeArgument(args: ComponentArguments, name: string): AttributeValue | undefined {
  const value = args.raw(name);
  return value === undefined ? undefined : attributeOfValue(value, args, name);
}

function attributeOfValue(value: Value, args: ComponentArguments, name: string): AttributeValue {
  switch (value.type) {
    case 'bool':
    case 'number':
    case 'string':
      return value.value;
    case 'array':
      return value.elements.map((element) => attributeOfValue(element, args, name));
    case 'object':
      return new Map([...value.fields].map(([key, field]) => [key, attributeOfValue(field, args, name)]));
    case 'null':
      return null;
    default:
      throw args.notExecuted(`${name}: a value that is no text, number, boolean, list or object isn't executed here`);
  }
}
