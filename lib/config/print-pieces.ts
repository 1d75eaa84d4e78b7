import { type Block, format, print } from '../syntax';
import type { BlockPiece, Piece } from './pieces';

/** The text of pieces, as `alloy fmt` prints it. */
export function printPieces(pieces: readonly Piece[]): string {
  const text = pieces
    .map(textOf)
    .filter((piece) => piece !== '')
    .join('\n\n');
  return `${text}\n`;
}

function textOf(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return piece.lines.map((line) => `// ${line}`.trimEnd()).join('\n');
    case 'text':
      return piece.text.content.printed;
    case 'block':
      return piece.inner ? format(rawModule(piece)).trimEnd() : piece.printed.trimEnd();
  }
}

/** A block with a module inside, its lines not yet indented. */
function rawModule({ built: { block }, inner }: BlockPiece): string {
  const head = block.label === undefined ? block.name : `${block.name} "${block.label}"`;
  const body = [...inner!.pieces.map(rawText), ...inner!.last.map((last) => print([last]))].join('\n');
  const own = block.body.length > 0 ? [print(block.body)] : [];
  return inner!.template === undefined
    ? [`${head} {`, ...own, body, '}'].join('\n')
    : [`${head} {`, ...own, `${inner!.template} {`, body, '}', '}'].join('\n');
}

function rawText(piece: Piece): string {
  return piece.kind === 'block' && piece.inner ? rawModule(piece) : `${textOf(piece)}\n`;
}

/** The blocks that a piece prints, in order. */
export function blocksOf(piece: Piece): readonly Block[] {
  switch (piece.kind) {
    case 'heading':
      return [];
    case 'text':
      return piece.text.content.printed === '' ? [] : piece.text.content.blocks;
    case 'block':
      return [piece.built.block];
  }
}
