import { parseDuration } from '../../values';
import { parseByteSize } from '../byte-size';
import { regexpProblem } from '../re2';
import { urlProblem } from '../url';

/** A scalar as it's written. */
export interface WrittenScalar {
  readonly text: string;
  /** Without quotes, so that it may be no text. */
  readonly isPlain: boolean;
}

const nulls = /^(?:~|null|Null|NULL|)$/;
/** As YAML 1.1 has them, which Go's library reads where a truth value is wanted. */
const truths = /^(?:y|Y|yes|Yes|YES|on|On|ON|true|True|TRUE|n|N|no|No|NO|off|Off|OFF|false|False|FALSE)$/;
const whole = /^[-+]?(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO]?[0-7_]*|[1-9][\d_]*)$/;
const decimal = /^[-+]?(?:\.\d[\d_]*|\d[\d_]*(?:\.[\d_]*)?)(?:[eE][-+]?\d+)?$/;
const extreme = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/;

/** Whether a scalar is the null value, which stands for nothing wherever it's written. */
export function isNull({ text, isPlain }: WrittenScalar): boolean {
  return isPlain && nulls.test(text);
}

function isNumber({ text, isPlain }: WrittenScalar): boolean {
  return isPlain && (whole.test(text) || decimal.test(text) || extreme.test(text));
}

/** The types of scalars that aren't texts, and what each takes, in the end of a sentence. */
const types: ReadonlyMap<string, { readonly wanted: string; readonly takes: (scalar: WrittenScalar) => boolean }> =
  new Map([
    // Go cuts off what is behind the point.
    ['int', { wanted: 'a whole number', takes: isNumber }],
    ['uint', { wanted: 'a number of 0 or more', takes: (scalar) => isNumber(scalar) && !scalar.text.startsWith('-') }],
    ['float', { wanted: 'a number', takes: isNumber }],
    ['bool', { wanted: 'true or false', takes: ({ text, isPlain }) => isPlain && truths.test(text) }],
    [
      'duration',
      {
        wanted: 'a duration, such as 5s',
        takes: (scalar) => isNumber(scalar) || typeof parseDuration(scalar.text) === 'bigint',
      },
    ],
    ['bytes', { wanted: 'a size in bytes, such as 10MB', takes: ({ text }) => parseByteSize(text) !== undefined }],
  ]);

/** What is wrong with a scalar that a type is wanted of. */
export function scalarProblem(scalar: WrittenScalar, type: string): string | undefined {
  const { text } = scalar;
  switch (type) {
    case 'regexp':
      return regexpProblem(text);
    case 'anchored-regexp':
      return regexpProblem(`^(?:${text})$`);
    case 'url':
      return urlProblem(text);
    default: {
      const wanted = types.get(type);
      return wanted === undefined || wanted.takes(scalar) ? undefined : `cannot read \`${text}\` as ${wanted.wanted}`;
    }
  }
}
