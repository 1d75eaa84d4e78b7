import { Buffer } from 'node:buffer';
import { readModel } from '../analysis';
import { fileProblems, refusedSecret, type SecretLiteral, secretLiterals, withSyntaxHint } from '../checks';
import { type Block, type Diagnostic, DiagnosticsError, format, parse, type Source } from '../syntax';
import { lastingText } from './lasting-text';

const WAY_OUT = 'read it with sys.env, local.file or remote.kubernetes.secret: the text ends up in a ConfigMap';

/** A user's Alloy text, parsed, without the credentials that were in it. */
export interface ReadText {
  /** The text with its name. Plain-text credentials are overwritten with asterisks. */
  readonly source: Source;
  /** What could be parsed. */
  readonly blocks: readonly Block[];
  /** The text as it appears in the printed configuration, a fixed point of formatting; empty if it doesn't parse. */
  readonly printed: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a user's text. Never throws. */
export function readText(text: string | Uint8Array, filename: string): ReadText {
  const first = parse(text, { filename });
  const secrets = secretLiterals(first.file.body);
  const result = secrets.length > 0 ? parse(masked(text, secrets), { filename }) : first;
  const { file, source } = result;
  const isParsed = result.diagnostics.length === 0;
  return {
    source,
    blocks: file.body.filter((statement) => statement.kind === 'block'),
    printed: isParsed ? settled(lastingText(file, source.text)) : '',
    diagnostics: [
      ...(isParsed ? fileProblems(readModel(result)) : result.diagnostics.map(withSyntaxHint)),
      ...secrets.map((secret) => refusedSecret(secret, source, WAY_OUT)),
    ],
  };
}

/** Formatting isn't idempotent with unusual white space and comments; a few rounds suffice. */
function settled(text: string): string {
  let last = text;
  for (let round = 0; round < 8; round++) {
    let next: string;
    try {
      next = format(last);
    } catch (error) {
      // Alloy's own formatter breaks some texts, such as a call whose parentheses are on two lines.
      if (error instanceof DiagnosticsError) return last;
      throw error;
    }
    if (next === last) break;
    last = next;
  }
  return last.trimEnd();
}

/** The text with asterisks in place of credentials, byte for byte, so that positions don't change; zeros in place of digits. */
function masked(text: string | Uint8Array, secrets: readonly SecretLiteral[]): Uint8Array {
  const bytes = Buffer.from(text);
  for (const { literal, within } of secrets) {
    const quoted = literal.type === 'string';
    const { start, end } = within ?? { start: quoted ? 1 : 0, end: literal.text.length - (quoted ? 1 : 0) };
    const first = literal.start + Buffer.byteLength(literal.text.slice(0, start));
    const behind = literal.start + Buffer.byteLength(literal.text.slice(0, end));
    for (let at = first; at < behind; at++) {
      const byte = bytes[at]!;
      if (quoted ? byte !== 0x0a : byte >= 0x30 && byte <= 0x39) bytes[at] = quoted ? 0x2a : 0x30;
    }
  }
  return bytes;
}
