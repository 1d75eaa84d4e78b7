import { build, DiagnosticsError, type DocumentPart, type PrintedDocument, printDocument } from '../syntax';
import type { BlockPiece, Piece } from './pieces';

/**
 * Prints pieces as a configuration.
 * @param filename its name in positions
 * @throws Error if formatting has made a text of a user one that doesn't parse
 */
export function printPieces(pieces: readonly Piece[], filename: string): PrintedDocument {
  try {
    return printDocument(pieces.map(partOf), filename);
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    throw new Error(`the printed configuration ${filename} doesn't parse: ${error.diagnostics[0]!.message}`);
  }
}

function partOf(piece: Piece): DocumentPart {
  switch (piece.kind) {
    case 'heading':
      return { kind: 'comment', lines: piece.lines };
    case 'text':
      return { kind: 'text', text: piece.text.content.printed };
    case 'block':
      return partOfBlock(piece);
  }
}

function partOfBlock({ built: { block }, inner }: BlockPiece): DocumentPart {
  if (inner === undefined) {
    return { kind: 'statements', statements: [block] };
  }
  const last = inner.last.map((closing): DocumentPart => ({ kind: 'statements', statements: [closing] }));
  const parts = [...inner.pieces.map(partOf), ...last];
  return inner.template === undefined
    ? { kind: 'module', block, parts }
    : { kind: 'module', block, parts: [{ kind: 'module', block: build.block(inner.template, undefined, []), parts }] };
}
