import type { ConfigBlock } from '../analysis';
import { type SecretLiteral, secretLiterals } from '../checks';
import { type Block, parse, type Source } from '../syntax';
import { insecureLiteralReason, mergeRequirements, type Problem, type Requirement } from '../values';
import type { BlockPiece, Origin, Piece } from './pieces';
import { blocksOf, printPieces } from './print-pieces';

/** All that follows from one state of a configuration. */
export interface Assembly {
  readonly text: string;
  /** The printed configuration. */
  readonly source: Source;
  /** The printed configuration and the texts in it. */
  readonly sources: readonly Source[];
  readonly blocks: readonly ConfigBlock[];
  /** The blocks of constructs, of modules inside of blocks too, with their places in the printed configuration. */
  readonly placed: readonly PlacedBlock[];
  /** The constructs of texts by the names of the texts. */
  readonly texts: ReadonlyMap<string, Origin>;
  readonly requirements: readonly Requirement[];
}

/** A construct's block in the printed configuration. */
export interface PlacedBlock extends Origin {
  readonly block: Block;
  readonly problems: readonly Problem[];
  readonly requirements: readonly Requirement[];
  /** Texts in clear where Alloy takes a secret: from untyped code, or a raw expression. */
  readonly secrets: readonly SecretLiteral[];
}

/** Prints pieces, and finds their blocks in what was printed. */
export function assemble(pieces: readonly Piece[], filename: string): Assembly {
  const text = printPieces(pieces);
  const { file, source, diagnostics } = parse(text, { filename });
  if (diagnostics.length > 0) {
    throw new Error(`the printed configuration ${filename} doesn't parse: ${diagnostics[0]!.message}`);
  }
  const placed: PlacedBlock[] = [];
  const blocks: ConfigBlock[] = [];
  const sources = [source];
  const texts = new Map<string, Origin>();
  const printed = file.body.filter((statement) => statement.kind === 'block');
  let next = 0;
  for (const piece of pieces) {
    const count = blocksOf(piece).length;
    if (piece.kind === 'block') {
      const block = printed[next]!;
      place(piece, block, placed);
      blocks.push({ block, source, ...originOf(piece) });
    } else if (piece.kind === 'text') {
      const { text: construct } = piece;
      sources.push(construct.content.source);
      const { creationSite, node } = construct;
      const origin = { constructPath: node.path, creationSite };
      texts.set(construct.filename, origin);
      for (const block of construct.content.blocks) {
        blocks.push({ block, source: construct.content.source, ...origin });
      }
    }
    next += count;
  }
  const requirements = mergeRequirements(...placed.map((block) => block.requirements));
  return { text, source, sources, blocks, placed, texts, requirements };
}

/** Notes where the block of a piece is, and those of the pieces inside of it. */
function place(piece: BlockPiece, block: Block, into: PlacedBlock[]): void {
  const { built, inner } = piece;
  into.push({
    block,
    ...originOf(piece),
    problems: built.problems,
    requirements: built.requirements,
    // What is inside is said by the pieces inside.
    secrets: inner ? [] : undeclaredSecrets(built.block, block),
  });
  if (!inner) {
    return;
  }
  const inside = (outer: Block) => outer.body.filter((statement) => statement.kind === 'block');
  const own = built.block.body.filter((statement) => statement.kind === 'block').length;
  const printed = inner.template === undefined ? inside(block).slice(own) : inside(inside(block)[own]!);
  let next = 0;
  for (const innerPiece of inner.pieces) {
    if (innerPiece.kind === 'block') place(innerPiece, printed[next]!, into);
    next += blocksOf(innerPiece).length;
  }
}

/**
 * The secrets of a printed block in clear, without prefixes of secrets (`op.add('Bearer ', Secret.env(...))`) and without those made by
 * `Secret.insecureLiteral`, which only the block that was printed knows: both have the same literals in the same order.
 */
function undeclaredSecrets(built: Block, printed: Block): readonly SecretLiteral[] {
  const isFine = secretLiterals([built]).map(
    ({ literal, partial }) => partial || insecureLiteralReason(literal) !== undefined,
  );
  return isFine.every(Boolean) ? [] : secretLiterals([printed]).filter((_, i) => !isFine[i]);
}

function originOf({ constructPath, creationSite }: Origin): Origin {
  return { constructPath, ...(creationSite ? { creationSite } : {}) };
}
