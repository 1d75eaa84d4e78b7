import { type Block, parse, type Source } from '../syntax';
import { mergeRequirements, type Problem, type Requirement } from '../values';
import type { ConfigBlock } from './config-block';
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
      blocks.push(new BlockOfConstruct(block, source, piece));
    } else if (piece.kind === 'text') {
      const { text: construct } = piece;
      sources.push(construct.content.source);
      const origin = { constructPath: construct.node.path, creationSite: construct.creationSite };
      texts.set(construct.filename, origin);
      for (const block of construct.content.blocks) {
        blocks.push(new BlockOfConstruct(block, construct.content.source, origin));
      }
    }
    next += count;
  }
  const requirements = mergeRequirements(...placed.map((block) => block.requirements));
  return { text, source, sources, blocks, placed, texts, requirements };
}

/** Notes where the block of a piece is, and those of the pieces inside of it. */
function place(piece: BlockPiece, block: Block, into: PlacedBlock[]): void {
  const { built, constructPath, creationSite, inner } = piece;
  into.push({
    block,
    constructPath,
    ...(creationSite ? { creationSite } : {}),
    problems: built.problems,
    requirements: built.requirements,
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

/** Turning a creation site into text is dear, and most are never read. */
class BlockOfConstruct implements ConfigBlock {
  readonly constructPath: string;
  declare readonly creationSite?: string;

  constructor(
    readonly block: Block,
    readonly source: Source,
    origin: Origin,
  ) {
    this.constructPath = origin.constructPath;
    const { creationSite } = origin;
    if (creationSite) {
      Object.defineProperty(this, 'creationSite', { get: () => String(creationSite), enumerable: false });
    }
  }
}
