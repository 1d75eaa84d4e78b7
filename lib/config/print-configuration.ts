import { build, DiagnosticsError, type DocumentPart, type PrintedDocument, printDocument } from '../syntax';
import type { BlockItem, BodyItem } from './body-item';

/**
 * Prints the items of a configuration's body.
 * @param filename its name in positions
 * @throws Error if formatting a user's text produces one that doesn't parse
 */
export function printConfiguration(items: readonly BodyItem[], filename: string): PrintedDocument {
  try {
    return printDocument(items.map(partOf), filename);
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    throw new Error(`the printed configuration ${filename} doesn't parse: ${error.diagnostics[0]!.message}`);
  }
}

function partOf(item: BodyItem): DocumentPart {
  switch (item.kind) {
    case 'heading':
      return { kind: 'comment', lines: item.lines };
    case 'text':
      return { kind: 'text', text: item.text.content.printed };
    case 'block':
      return partOfBlock(item);
  }
}

function partOfBlock({ built: { block }, inner }: BlockItem): DocumentPart {
  if (inner === undefined) return { kind: 'statements', statements: [block] };
  const last = inner.last.map((closing): DocumentPart => ({ kind: 'statements', statements: [closing] }));
  const parts = [...inner.items.map(partOf), ...last];
  return inner.template === undefined
    ? { kind: 'module', block, parts }
    : { kind: 'module', block, parts: [{ kind: 'module', block: build.block(inner.template, undefined, []), parts }] };
}
