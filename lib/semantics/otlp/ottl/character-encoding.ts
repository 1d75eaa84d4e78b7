import { UnsupportedOttl } from './ottl-error';

const UNKNOWN = '\ufffd';

/** What stands at a place of bytes: its text, and how many bytes it takes. */
type Reading = readonly [text: string, size: number];

/** Reads what stands at a place. @param state what escapes have switched to, if the encoding has some */
type Reader = (bytes: Uint8Array, at: number, state: { set?: string }) => Reading;

/**
 * The text that bytes are in an encoding whose characters have several. What is none is U+FFFD, in the places and as often as Go has it; JavaScript, which knows the
 * characters, has it in others.
 * @param encoding a name of lib/facts/encodings.ts
 * @throws UnsupportedOttl for characters that JavaScript doesn't know
 */
export function decodedCharacters(bytes: Uint8Array, encoding: string): string {
  const read = readers[encoding];
  if (read === undefined) throw new UnsupportedOttl(`the encoding ${encoding} isn't executed here`);
  const state = {};
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const [part, size] = read(bytes, at, state);
    text += part;
    at += size;
  }
  return text;
}

const readers: Readonly<Record<string, Reader | undefined>> = {
  'utf-16le': (bytes, at) => utf16(bytes, at, true),
  'utf-16be': (bytes, at) => utf16(bytes, at, false),
  gbk: (bytes, at) => gb(bytes, at, false),
  gb18030: (bytes, at) => gb(bytes, at, true),
  'hz-gb-2312': hz,
  big5,
  'euc-kr': eucKr,
  extended_unix_code_packed_format_for_japanese: eucJp,
  shift_jis: shiftJis,
  'iso-2022-jp': iso2022Jp,
};

function isWithin(byte: number | undefined, least: number, most: number): boolean {
  return byte !== undefined && byte >= least && byte <= most;
}

function ascii(byte: number): Reading {
  return [String.fromCharCode(byte), 1];
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** The character that JavaScript has for bytes; U+FFFD for none, for several, and for one of private use. */
function character(encoding: string, ...bytes: readonly number[]): string {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  const text = decoder.decode(Uint8Array.from(bytes));
  return /^[^\ue000-\uf8ff]$/u.test(text) ? text : UNKNOWN;
}

function utf16(bytes: Uint8Array, at: number, isLittle: boolean): Reading {
  const unit = (place: number) =>
    place + 1 < bytes.length
      ? (bytes[place + (isLittle ? 1 : 0)]! << 8) | bytes[place + (isLittle ? 0 : 1)]!
      : undefined;
  const first = unit(at);
  if (first === undefined) return [UNKNOWN, 1];
  if (!isWithin(first, 0xd800, 0xdfff)) return [String.fromCharCode(first), 2];
  const second = unit(at + 2);
  if (!isWithin(second, 0xdc00, 0xdfff)) return [UNKNOWN, 2];
  return [first < 0xdc00 ? String.fromCharCode(first, second!) : UNKNOWN, 4];
}

function gb(bytes: Uint8Array, at: number, hasFour: boolean): Reading {
  const [first, second] = [bytes[at]!, bytes[at + 1]];
  if (first < 0x80) return ascii(first);
  if (first === 0x80) return ['\u20ac', 1];
  if (first === 0xff || second === undefined) return [UNKNOWN, 1];
  if (isWithin(second, 0x40, 0xfe) && second !== 0x7f) return [gbCharacter(first, second), 2];
  return hasFour && isWithin(second, 0x30, 0x3f) ? fourBytes(bytes.subarray(at, at + 4)) : [UNKNOWN, 1];
}

/** JavaScript may have characters where the standard has got some after Go's table was made. */
function gbCharacter(first: number, second: number): string {
  if (first === 0xa2 && second === 0xe3) return '\u20ac';
  return character('gb18030', first, second).replace(/[\ufe10-\ufe19\u9fb4-\u9fbb\u1e3f]/, UNKNOWN);
}

function fourBytes(bytes: Uint8Array): Reading {
  const [first = 0, second = 0, third, fourth] = bytes;
  if (!isWithin(third, 0x81, 0xfe) || !isWithin(fourth, 0x30, 0x39)) return [UNKNOWN, 1];
  const place = ((first - 0x81) * 10 + second - 0x30) * 1260 + (third! - 0x81) * 10 + fourth! - 0x30;
  if (place >= 189_000) {
    const code = place - 189_000;
    return code < 0x100000 ? [String.fromCodePoint(0x10000 + code), 4] : [UNKNOWN, 1];
  }
  if (place >= 39_420) return [UNKNOWN, 1];
  const text = new TextDecoder('gb18030').decode(bytes);
  return [text === '\ue7c7' ? '\u1e3f' : text, 4];
}

/** `~{` begins pairs of seven bits, `~}` ends them. */
function hz(bytes: Uint8Array, at: number, state: { set?: string }): Reading {
  const [first, second] = [bytes[at]!, bytes[at + 1]];
  if (first >= 0x80) return [UNKNOWN, 1];
  if (first === 0x7e) {
    if (second === undefined) return [UNKNOWN, 1];
    const sign = String.fromCharCode(second);
    if (sign === '{' || sign === '}') state.set = sign === '{' ? 'gb' : '';
    return [sign === '~' ? '~' : '{}\n'.includes(sign) ? '' : UNKNOWN, 2];
  }
  if (state.set !== 'gb') return ascii(first);
  if (second === undefined) return [UNKNOWN, 1];
  const found =
    isWithin(first, 0x21, 0x7d) && isWithin(second, 0x21, 0x7e) ? gbCharacter(first + 0x80, second + 0x80) : UNKNOWN;
  return [found, found === UNKNOWN && second > 0x80 ? 1 : 2];
}

function big5(bytes: Uint8Array, at: number): Reading {
  const [first, second] = [bytes[at]!, bytes[at + 1]];
  if (first < 0x80) return ascii(first);
  if (first === 0x80 || first === 0xff || second === undefined || second < 0x40) return [UNKNOWN, 1];
  if (!isWithin(second, 0x40, 0x7e) && !isWithin(second, 0xa1, 0xfe)) return [UNKNOWN, 2];
  const pair = (first << 8) | second;
  if (isWithin(pair, 0xa3c0, 0xa3df)) return [String.fromCharCode(0x2400 + second - 0xc0), 2];
  if (pair === 0xa3e0) return ['\u2421', 2];
  if (pair === 0xa3e1) return ['\u20ac', 2];
  if (pair === 0xf9fe) return ['\uffed', 2];
  // The characters of Hong Kong.
  if (isWithin(first, 0x87, 0xa0) || isWithin(pair, 0xc6a1, 0xc8fe) || isWithin(first, 0xfa, 0xfe)) {
    throw new UnsupportedOttl("characters of Big5 that only Hong Kong's supplement has aren't executed here");
  }
  return [first < 0x87 ? UNKNOWN : character('big5', first, second), 2];
}

function eucKr(bytes: Uint8Array, at: number): Reading {
  const [first, second] = [bytes[at]!, bytes[at + 1]];
  if (first < 0x80) return ascii(first);
  if (first === 0x80 || first === 0xff || second === undefined) return [UNKNOWN, 1];
  const found =
    first >= 0xa1 && second >= 0xa1 ? ksCharacter(first, second) : (syllables().get(first * 256 + second) ?? UNKNOWN);
  return [found, found === UNKNOWN && second < 0x80 ? 1 : 2];
}

function ksCharacter(first: number, second: number): string {
  const added: Readonly<Record<number, string>> = { 41702: '\u20ac', 41703: '\u00ae' };
  return added[first * 256 + second] ?? (second === 0xff ? UNKNOWN : character('euc-kr', first, second));
}

let hangul: ReadonlyMap<number, string> | undefined;

/** The syllables of Hangul that the standard's own pairs don't have: they fill the other pairs in their order. */
function syllables(): ReadonlyMap<number, string> {
  if (hangul !== undefined) return hangul;
  const own = new Set<string>();
  for (let first = 0xb0; first <= 0xc8; first++) {
    for (let second = 0xa1; second <= 0xfe; second++) own.add(character('euc-kr', first, second));
  }
  const others = Array.from({ length: 0xd7a4 - 0xac00 }, (_, at) => String.fromCharCode(0xac00 + at)).filter(
    (syllable) => !own.has(syllable),
  );
  const seconds = [0x41, 0x61, 0x81].flatMap((from) =>
    Array.from({ length: from === 0x81 ? 126 : 26 }, (_, at) => from + at),
  );
  const made = new Map<number, string>();
  for (let first = 0x81; first <= 0xc6; first++) {
    for (const second of seconds) {
      const syllable = first >= 0xa1 && second >= 0xa1 ? undefined : others[made.size];
      if (syllable !== undefined) made.set(first * 256 + second, syllable);
    }
  }
  hangul = made;
  return made;
}

const HALF_WIDTH = 0xff61;

function eucJp(bytes: Uint8Array, at: number): Reading {
  const [first, second, third] = [bytes[at]!, bytes[at + 1], bytes[at + 2]];
  if (first < 0x80) return ascii(first);
  if (first === 0x8e) {
    if (isWithin(second, 0xa1, 0xdf)) return [String.fromCharCode(HALF_WIDTH + second! - 0xa1), 2];
    return [UNKNOWN, isWithin(second, 0xe0, 0xfe) ? 2 : 1];
  }
  if (first === 0x8f) {
    if (third === undefined) return [UNKNOWN, isWithin(second, 0xa1, 0xfd) ? 2 : 1];
    if (!isWithin(second, 0xa1, 0xfe)) return [UNKNOWN, 1];
    return isWithin(third, 0xa1, 0xfe) ? [jis0212((second! - 0xa1) * 94 + third - 0xa1), 3] : [UNKNOWN, 2];
  }
  if (!isWithin(first, 0xa1, 0xfe) || !isWithin(second, 0xa1, 0xfe)) return [UNKNOWN, 1];
  return [character('euc-jp', first, second!), 2];
}

/** A character of JIS X 0208 by its place in rows of 94; those behind them are IBM's, which Shift JIS alone has. */
function jis0208(place: number): string {
  const [row, column] = [Math.floor(place / 94), place % 94];
  if (row < 94) return character('euc-jp', 0xa1 + row, 0xa1 + column);
  if (row < 114 || row > 119) return UNKNOWN;
  const second = row % 2 === 0 ? 0x40 + column + (column >= 63 ? 1 : 0) : 0x9f + column;
  return character('shift_jis', 0xc1 + Math.floor(row / 2), second);
}

/** The same of JIS X 0212, without Roman numerals that JavaScript has beside those of the standard. */
function jis0212(place: number): string {
  const row = Math.floor(place / 94);
  const found = row < 94 ? character('euc-jp', 0x8f, 0xa1 + row, 0xa1 + (place % 94)) : UNKNOWN;
  return row === 82 && place % 94 < 23 && /[\u2160-\u2179\u3231]/.test(found) ? UNKNOWN : found;
}

function shiftJis(bytes: Uint8Array, at: number): Reading {
  const [first, second] = [bytes[at]!, bytes[at + 1]];
  if (first <= 0x80) return ascii(first);
  if (isWithin(first, 0xa1, 0xdf)) return [String.fromCharCode(HALF_WIDTH + first - 0xa1), 1];
  if (first === 0xa0 || first >= 0xfd || second === undefined || second < 0x40 || second === 0x7f) return [UNKNOWN, 1];
  if (second >= 0xfd) return [UNKNOWN, 2];
  const pair = first < 0xa0 ? first - 0x81 : first - 0xc1;
  const column = second < 0x7f ? second - 0x40 : second < 0x9f ? second - 0x41 : second - 0x9f;
  return [jis0208((2 * pair + (second < 0x9f ? 0 : 1)) * 94 + column), 2];
}

/** What comes behind an escape, and the characters that it switches to. */
const escapes: Readonly<Record<string, string>> = {
  ...{ '$@': 'jis0208', $B: 'jis0208', '$(D': 'jis0212', '(B': 'ascii', '(J': 'ascii', '(I': 'katakana' },
};

function iso2022Jp(bytes: Uint8Array, at: number, state: { set?: string }): Reading {
  const [first, second] = [bytes[at]!, bytes[at + 1]];
  if (first >= 0x80) return [UNKNOWN, 1];
  if (first === 0x1b) {
    for (const length of [2, 3]) {
      const sequence = Buffer.from(bytes.subarray(at + 1, at + 1 + length)).toString('latin1');
      if (!Object.hasOwn(escapes, sequence)) continue;
      state.set = escapes[sequence]!;
      return ['', 1 + length];
    }
    return [UNKNOWN, 1];
  }
  const { set = 'ascii' } = state;
  if (set === 'ascii') return ascii(first);
  if (set === 'katakana') {
    return [isWithin(first, 0x21, 0x5f) ? String.fromCharCode(HALF_WIDTH + first - 0x21) : UNKNOWN, 1];
  }
  if (first === 0x0a) {
    state.set = 'ascii';
    return ['\n', 1];
  }
  if (second === undefined) return [UNKNOWN, 1];
  // Go counts in bytes: what is below the first place of a row is far behind it.
  const place = ((first - 0x21) & 0xff) * 94 + ((second - 0x21) & 0xff);
  return [set === 'jis0208' ? jis0208(place) : jis0212(place), 2];
}
