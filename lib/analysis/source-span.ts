import { Buffer } from 'node:buffer';
import { type Block, startOf } from '../syntax';
import type { BlockOrigin } from './config-block';

/** A stretch of a source, by byte offsets; `end` is the offset of the last byte. */
export interface SourceSpan {
  readonly origin: BlockOrigin;
  readonly start: number;
  readonly end: number;
}

/** The offset of the last byte of a name that starts at `start`. */
export function nameEnd(start: number, name: string): number {
  return start + Buffer.byteLength(name) - 1;
}

/** What spans of a block are taken of: a node of the graph, for example. */
interface SpannedBlock {
  readonly block: Block;
  readonly origin: BlockOrigin;
}

/** The name of a block, as if written without spaces. */
export function nameSpan({ block, origin }: SpannedBlock): SourceSpan {
  return { origin, start: block.nameStart, end: nameEnd(block.nameStart, block.name) };
}

/** The whole block, up to its closing brace. */
export function wholeSpan({ block, origin }: SpannedBlock): SourceSpan {
  return { origin, start: block.nameStart, end: block.close };
}

/** As many bytes from the start of the block as its identifier has. */
export function identifierSpan({ block, origin, id }: SpannedBlock & { readonly id: string }): SourceSpan {
  return { origin, start: block.nameStart, end: nameEnd(block.nameStart, id) };
}

/** From the start of the block to its opening brace. */
export function headSpan({ block, origin }: SpannedBlock): SourceSpan {
  return { origin, start: startOf(block), end: block.open };
}
