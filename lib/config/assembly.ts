import type { ConfigBlock } from '../analysis';
import { type SecretLiteral, secretLiterals } from '../checks';
import type { Block, PrintedDocument, Source } from '../syntax';
import { insecureLiteralReason, mergeRequirements, type Requirement } from '../values';
import type { BodyItem, ConstructOrigin } from './body-item';
import { printConfiguration } from './print-configuration';
import { type PlacedProblem, placeProblems } from './problem-place';

/** Everything that follows from one state of a configuration. */
export interface Assembly {
  readonly text: string;
  /** The printed configuration. */
  readonly source: Source;
  /** The printed configuration and the texts in it. */
  readonly sources: readonly Source[];
  readonly blocks: readonly ConfigBlock[];
  /** The blocks of constructs, including those of modules inside blocks, with their positions in the printed configuration. */
  readonly placed: readonly PlacedBlock[];
  /** The constructs of texts, by the names of the texts. */
  readonly texts: ReadonlyMap<string, ConstructOrigin>;
  readonly requirements: readonly Requirement[];
}

/** A construct's block in the printed configuration. */
export interface PlacedBlock extends ConstructOrigin {
  readonly block: Block;
  readonly problems: readonly PlacedProblem[];
  readonly requirements: readonly Requirement[];
  /** Plain-text literals in place of secrets: from untyped code, or a raw expression. */
  readonly secrets: readonly SecretLiteral[];
}

/** Prints the items of a configuration, and records the positions of its blocks in the text. */
export function assemble(items: readonly BodyItem[], filename: string): Assembly {
  const document = printConfiguration(items, filename);
  const { text, source } = document;
  const placed = placeBlocks(items, document);
  const blocks: ConfigBlock[] = [];
  const sources = [source];
  const texts = new Map<string, ConstructOrigin>();
  for (const item of items) {
    if (item.kind === 'block') {
      blocks.push({ block: document.placeOf(item.built.block)!, source, ...originOf(item) });
    } else if (item.kind === 'text') {
      const { content, creationSite, filename, node } = item.text;
      const origin = { constructPath: node.path, creationSite };
      sources.push(content.source);
      texts.set(filename, origin);
      for (const block of content.blocks) blocks.push({ block, source: content.source, ...origin });
    }
  }
  const requirements = mergeRequirements(...placed.map((block) => block.requirements));
  return { text, source, sources, blocks, placed, texts, requirements };
}

/** The blocks of items and of those nested in them, outer ones first. */
function placeBlocks(items: readonly BodyItem[], document: PrintedDocument): readonly PlacedBlock[] {
  return items.flatMap((item) => {
    if (item.kind !== 'block') return [];
    const { built, inner } = item;
    const block = document.placeOf(built.block)!;
    const placed: PlacedBlock = {
      block,
      ...originOf(item),
      problems: placeProblems(built, document),
      requirements: built.requirements,
      // The nested items describe the content.
      secrets: inner ? [] : undeclaredSecrets(block, document),
    };
    return inner ? [placed, ...placeBlocks(inner.items, document)] : [placed];
  });
}

/**
 * The plain-text secrets of a printed block, without prefixes of secrets (`op.add('Bearer ', Secret.env(...))`) and without those made by
 * `Secret.insecureLiteral`.
 */
function undeclaredSecrets(block: Block, document: PrintedDocument): readonly SecretLiteral[] {
  return secretLiterals([block]).filter(({ literal, partial }) => {
    const given = document.givenFor(literal);
    return !partial && (given === undefined || insecureLiteralReason(given) === undefined);
  });
}

function originOf({ constructPath, creationSite }: ConstructOrigin): ConstructOrigin {
  return { constructPath, ...(creationSite ? { creationSite } : {}) };
}
