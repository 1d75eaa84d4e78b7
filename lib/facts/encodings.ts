/** An encoding of texts that OTTL knows. */
export interface EncodingFacts {
  /** Its first name, in small letters: `shift_jis`, `windows-1252`, `iso_8859-1:1987`. */
  readonly name: string;
  /** For each byte its character; absent where some have several bytes. */
  readonly characters?: readonly string[];
}

let byName: ReadonlyMap<string, EncodingFacts> | undefined;

/** The encoding of a name, in any capitals; undefined for a name that OTTL doesn't know, or knows no characters of. */
export function encodingFacts(name: string): EncodingFacts | undefined {
  byName ??= read();
  return byName.get(name.trim().toLowerCase());
}

interface Row {
  readonly names: readonly string[];
  readonly characters?: string;
}

function read(): ReadonlyMap<string, EncodingFacts> {
  const rows: Readonly<Record<string, Row>> = JSON.parse(
    (require('./encodings.gen') as typeof import('./encodings.gen')).encodings,
  );
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  return new Map(
    Object.entries(rows).flatMap(([name, { names, characters }]) => {
      const given = [...(characters ?? '')];
      const all = given.length === 128 ? [...ascii, ...given] : given;
      const facts: EncodingFacts = { name, ...(characters === undefined ? {} : { characters: all }) };
      return names.map((each) => [each, facts] as const);
    }),
  );
}
