import type { IConstruct } from 'constructs';
import { AlloyText } from './alloy-text';
import { blockPiece } from './block-piece';
import { type BlockConstruct, isBlockConstruct } from './config-element';
import type { BlockPiece, InnerPieces, Piece } from './pieces';
import { secretFileSection } from './secret-files';
import { sectionTitle } from './section';

const innerModule = Symbol.for('cdk8s-alloy.innerModule');

/** A block construct whose body is a module of its own. */
export interface ModuleConstruct {
  readonly [innerModule]: () => Omit<InnerPieces, 'pieces'>;
}

/** Makes a block construct one whose body is a module: what is made below it stands inside its block. */
export function markInnerModule(construct: IConstruct, closing: () => Omit<InnerPieces, 'pieces'>): void {
  Object.defineProperty(construct, innerModule, { value: closing });
}

interface Section {
  readonly construct: IConstruct;
  readonly heading: readonly string[];
}

/** The pieces of a module: what was made below its construct, in the order in which it was made, composites as sections. */
export function layOut(module: IConstruct): readonly Piece[] {
  const pieces: Piece[] = [];
  let current: Section | undefined;

  const place = (section: Section | undefined, piece: Piece) => {
    if (section?.construct !== current?.construct) {
      const lines = section?.heading ?? current!.heading.map((line, i) => (i === 0 ? `end of ${line}` : line));
      pieces.push({ kind: 'heading', lines });
      current = section;
    }
    pieces.push(piece);
  };

  const visit = (scope: IConstruct, section: Section | undefined, ids: readonly string[]) => {
    for (const child of scope.node.children) {
      if (isBlockConstruct(child)) {
        place(section, pieceOf(child));
        if (!(innerModule in child)) visit(child, section, ids);
      } else if (AlloyText.isAlloyText(child)) {
        place(section, { kind: 'text', text: child });
      } else if (!isConfiguration(child)) {
        const path = [...ids, child.node.id];
        visit(child, { construct: child, heading: headingOf(child, path) }, path);
      }
    }
  };

  visit(module, undefined, []);
  return pieces;
}

function pieceOf(construct: BlockConstruct): BlockPiece {
  const closing = innerModule in construct ? (construct as unknown as ModuleConstruct)[innerModule]() : undefined;
  const inner = closing && { ...closing, pieces: innerPieces(construct, closing) };
  return blockPiece(
    construct.build(),
    { constructPath: construct.node.path, creationSite: construct.creationSite },
    inner,
  );
}

/** A `declare` doesn't see the files that are read outside of it; the template of a `foreach` does. */
function innerPieces(construct: IConstruct, { template }: Omit<InnerPieces, 'pieces'>): readonly Piece[] {
  const pieces = layOut(construct);
  return template === undefined ? [...pieces, ...secretFileSection(pieces)] : pieces;
}

/** A configuration in a configuration is one of its own. */
function isConfiguration(construct: IConstruct): boolean {
  return Symbol.for('cdk8s-alloy.AlloyConfig') in construct;
}

function headingOf(composite: IConstruct, ids: readonly string[]): readonly string[] {
  const title = sectionTitle(composite) ?? ids.join('/');
  // Nothing in a title may end the comment or be an illegal character.
  return title.split('\n').map((line) => line.replace(/\p{C}/gu, ' ').trimEnd());
}
