/** What is used of the library `smol-toml`, whose types are those of a module. */
interface Library {
  parse(text: string): object;
  readonly TomlError: new (...args: never[]) => Error & { readonly line: number; readonly column: number };
}

let loaded: Library | undefined;

/** Loaded when the first text is met: few configurations have one. */
function library(): Library {
  loaded ??= require('smol-toml') as Library;
  return loaded;
}

/** The table that a text in TOML 1.0 is, or what is wrong with the text, and where. */
export function parseToml(text: string): { readonly table: object } | { readonly problem: string } {
  const { parse, TomlError } = library();
  try {
    return { table: parse(text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [message = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    return { problem: `line ${error.line}, column ${error.column}: ${message}` };
  }
}
