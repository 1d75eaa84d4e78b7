import { bufferOf, quoteText, textOf } from '../byte-text';
import { FunctionError, LeftUnknown } from '../error';
import { make } from '../value';
import type { OrdinaryFunction } from './function';
import { parseJson, toJson } from './json';
import { textArg } from './strings';

const alphabets = { base64: 'A-Za-z0-9+/', base64url: 'A-Za-z0-9_\\-' } as const;

/**
 * Decodes padded Base64; line breaks are skipped.
 *
 * @throws FunctionError with the place of the first character that is wrong; LeftUnknown where the padding is
 */
function fromBase64(text: string, encoding: 'base64' | 'base64url'): Uint8Array {
  const digits = text.replace(/[\r\n]/g, '');
  const digit = `[${alphabets[encoding]}]`;
  if (new RegExp(`^(?:${digit}{4})*(?:${digit}{2}==|${digit}{3}=)?$`).test(digits)) {
    return Buffer.from(digits, encoding);
  }
  const wrong = text.search(new RegExp(`[^${alphabets[encoding]}\r\n]`));
  if (text[wrong] === '=' || (wrong < 0 && digits !== text)) throw new LeftUnknown();
  // With no padding, Go names the beginning of the last group.
  throw new FunctionError(`illegal base64 data at input byte ${wrong < 0 ? text.length - (text.length % 4) : wrong}`);
}

function urlEncode(text: string): string {
  const bytes = bufferOf(text).toString('latin1');
  const hex = (byte: string) => byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
  return bytes.replace(/[^A-Za-z0-9\-_.~]/g, (byte) => (byte === ' ' ? '+' : `%${hex(byte)}`));
}

function urlDecode(text: string): string {
  const wrong = /%(?![0-9a-fA-F]{2}).{0,2}/s.exec(bufferOf(text).toString('latin1'));
  if (wrong) throw new FunctionError(`invalid URL escape ${quoteText(textOf(Buffer.from(wrong[0], 'latin1')))}`);
  const bytes = bufferOf(text.replaceAll('+', ' ')).toString('latin1');
  const decoded = bytes.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return textOf(Buffer.from(decoded, 'latin1'));
}

/** Loaded when it's used: the package behind it takes as long to load as all of this one, and next to no configuration reads YAML. */
const yaml = (): typeof import('./yaml') => require('./yaml');

/** `encoding.*`. Each function that decodes or encodes says what is unknown of its result. */
export const encoding = {
  from_json: { params: ['string'], call: ([text]) => parseJson(textArg(text)) },
  from_yaml: { params: ['string'], call: ([text]) => yaml().parseYaml(textArg(text)) },
  from_base64: {
    params: ['string'],
    returns: 'array',
    call: ([text]) => make.bytes(fromBase64(textArg(text), 'base64')),
  },
  from_URLbase64: {
    params: ['string'],
    returns: 'array',
    call: ([text]) => make.bytes(fromBase64(textArg(text), 'base64url')),
  },
  to_base64: {
    params: ['string'],
    returns: 'string',
    call: ([text]) => make.string(bufferOf(textArg(text)).toString('base64')),
  },
  to_URLbase64: {
    params: ['string'],
    returns: 'string',
    call: ([text]) => make.string(bufferOf(textArg(text)).toString('base64').replace(/\+/g, '-').replace(/\//g, '_')),
  },
  to_json: {
    params: ['any'],
    returns: 'string',
    call: ([value]) => {
      if (value?.type !== 'object') throw new FunctionError('jsonEncode only supports map');
      return make.string(toJson(value));
    },
  },
  url_encode: { params: ['string'], returns: 'string', call: ([text]) => make.string(urlEncode(textArg(text))) },
  url_decode: { params: ['string'], returns: 'string', call: ([text]) => make.string(urlDecode(textArg(text))) },
} satisfies Record<string, OrdinaryFunction>;
