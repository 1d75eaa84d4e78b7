import type { IConstruct } from 'constructs';
import type { BuiltBlock } from '../components/build-block';
import type { CreationSite } from '../components/creation-site';
import type { Block } from '../syntax';
import { isIdentifier } from '../values';
import { AlloyText } from './alloy-text';
import { isBlockConstruct } from './config-element';
import { sectionTitle } from './section';

/** What stands in a module body, in the order of the printed text. */
export type Piece = HeadingPiece | BlockPiece | TextPiece;

/** A comment above a section. */
export interface HeadingPiece {
  readonly kind: 'heading';
  /** Lines of the comment, without their marks. */
  readonly lines: readonly string[];
}

/** A block that a construct, a setting or the configuration itself makes. */
export interface BlockPiece {
  readonly kind: 'block';
  readonly built: BuiltBlock;
  readonly constructPath: string;
  readonly creationSite?: CreationSite;
  /** What is inside of it, where its body is a module. */
  readonly inner?: InnerPieces;
}

/** The body of a `declare` or of the template of a `foreach`. */
export interface InnerPieces {
  readonly pieces: readonly Piece[];
  /** The blocks that close the body: exports of a `declare`. */
  readonly last: readonly Block[];
  /** Name of the block inside of the block, whose body it is. */
  readonly template?: string;
}

/** Text that a user brought. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: AlloyText;
}

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
        place(section, blockPiece(child));
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

function blockPiece(
  construct: Parameters<typeof isBlockConstruct>[0] & { build(): BuiltBlock; creationSite: CreationSite },
): BlockPiece {
  const built = construct.build();
  const closing = innerModule in construct ? (construct as unknown as ModuleConstruct)[innerModule]() : undefined;
  return {
    kind: 'block',
    built: { ...built, block: printable(built.block) },
    constructPath: construct.node.path,
    creationSite: construct.creationSite,
    ...(closing ? { inner: { ...closing, pieces: layOut(construct) } } : {}),
  };
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

/** A block that parses when printed. A label that is none was reported already. */
function printable(block: Block): Block {
  if (block.label === undefined || isIdentifier(block.label)) {
    return block;
  }
  const label = block.label.replace(/[^\p{L}\p{Nd}_]/gu, '_');
  return { ...block, label: isIdentifier(label) ? label : `_${label}` };
}
