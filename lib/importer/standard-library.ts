import type { TypeSchema } from '../facts';
import type { BinaryOperator } from '../syntax';
import type { Place } from './place';

/** How a function of Alloy is called in TypeScript. */
export interface LibraryCall {
  readonly name: string;
  readonly takes: readonly Place[];
  /** What all further arguments take. */
  readonly rest?: Place;
  readonly gives: TypeSchema;
}

const text: Place = { type: 'string' };
const texts: Place = { type: { list: 'string' } };
const targets: Place = { type: { list: { capsule: 'Target' } } };

const ofText = (name: string): LibraryCall => ({ name, takes: [text], gives: 'string' });

/** The functions whose results have the same type always; others are written in Alloy's own syntax. */
export const LIBRARY: Readonly<Record<string, LibraryCall>> = {
  'sys.env': ofText('std.sys.env'),
  'array.concat': { name: 'std.array.concat', takes: [], rest: targets, gives: targets.type },
  coalesce: { name: 'std.coalesce', takes: [text], rest: text, gives: 'string' },
  'convert.nonsensitive': { name: 'std.convert.nonsensitive', takes: [{ type: 'secret' }], gives: 'string' },
  'encoding.from_base64': ofText('std.encoding.fromBase64'),
  'encoding.from_URLbase64': ofText('std.encoding.fromUrlBase64'),
  'encoding.to_base64': ofText('std.encoding.toBase64'),
  'encoding.to_URLbase64': ofText('std.encoding.toUrlBase64'),
  'encoding.url_encode': ofText('std.encoding.urlEncode'),
  'encoding.url_decode': ofText('std.encoding.urlDecode'),
  'string.format': { name: 'std.string.format', takes: [text], rest: text, gives: 'string' },
  'string.join': { name: 'std.string.join', takes: [texts, text], gives: 'string' },
  'string.replace': { name: 'std.string.replace', takes: [text, text, text], gives: 'string' },
  'string.split': { name: 'std.string.split', takes: [text, text], gives: { list: 'string' } },
  'string.to_lower': ofText('std.string.toLower'),
  'string.to_upper': ofText('std.string.toUpper'),
  'string.trim': { name: 'std.string.trim', takes: [text, text], gives: 'string' },
  'string.trim_prefix': { name: 'std.string.trimPrefix', takes: [text, text], gives: 'string' },
  'string.trim_suffix': { name: 'std.string.trimSuffix', takes: [text, text], gives: 'string' },
  'string.trim_space': ofText('std.string.trimSpace'),
  'file.path_join': { name: 'std.file.pathJoin', takes: [], rest: text, gives: 'string' },
};

export const CONSTANTS: Readonly<Record<string, string>> = {
  'constants.hostname': 'std.constants.hostname',
  'constants.os': 'std.constants.os',
  'constants.arch': 'std.constants.arch',
  'constants.version': 'std.constants.version',
};

/** Operators on two numbers or two texts, by the names that they have in TypeScript. */
export const ARITHMETIC: Partial<Readonly<Record<BinaryOperator, string>>> = {
  '-': 'op.subtract',
  '*': 'op.multiply',
  '/': 'op.divide',
  '%': 'op.modulo',
};
