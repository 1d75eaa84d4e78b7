const simpleEscapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  '"': 34,
};

const escapeSequence = /\\(?:([abfnrtv\\"])|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-3][0-7]{2})|)/g;

/**
 * The value of a string of Go, in double quotes or backticks; undefined for one that Go refuses. Bytes that make no valid UTF-8 (`\xff`)
 * become U+FFFD.
 */
export function unquote(quoted: string): string | undefined {
  const body = quoted.slice(1, -1);
  if (quoted.startsWith('`')) return body.replaceAll('\r', '');
  if (body.includes('\n')) return undefined;
  if (!body.includes('\\')) return body;
  const bytes: Buffer[] = [];
  let from = 0;
  for (const found of body.matchAll(escapeSequence)) {
    const value = escapeBytes(found);
    if (value === undefined) return undefined;
    bytes.push(Buffer.from(body.slice(from, found.index)), value);
    from = found.index + found[0].length;
  }
  bytes.push(Buffer.from(body.slice(from)));
  return Buffer.concat(bytes).toString();
}

function escapeBytes([, simple, hexadecimal, short, long, octal]: RegExpExecArray): Buffer | undefined {
  if (simple !== undefined) return Buffer.of(simpleEscapes[simple]!);
  if (hexadecimal !== undefined) return Buffer.of(Number.parseInt(hexadecimal, 16));
  if (octal !== undefined) return Buffer.of(Number.parseInt(octal, 8));
  const codePoint = Number.parseInt(short ?? long ?? '', 16);
  return codePoint < 0xd800 || (codePoint > 0xdfff && codePoint <= 0x10ffff)
    ? Buffer.from(String.fromCodePoint(codePoint))
    : undefined;
}
