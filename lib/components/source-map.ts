import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A place in a file; line and column from 1. */
export interface FilePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const maps = new Map<string, { readonly map: SourceMap; readonly folder: string } | undefined>();

/**
 * Where a place of a bundle was written: its source map is read when a message asks, so that a run without problems doesn't pay
 * for it (as it does with `node --enable-source-maps`). A place in a file without a source map, or of
 * an installed package, is returned as it is.
 */
export function originalPosition(place: FilePosition): FilePosition {
  const isBundle = /\.[cm]?js$/.test(place.file) && !/[\\/]node_modules[\\/]/.test(place.file);
  const found = isBundle ? mapOf(place.file) : undefined;
  const entry = found?.map.findEntry(place.line - 1, place.column - 1);
  if (!found || !entry || !('originalSource' in entry)) return place;
  const { originalSource, originalLine, originalColumn } = entry;
  return { file: resolve(found.folder, originalSource), line: originalLine + 1, column: originalColumn + 1 };
}

function mapOf(file: string): { readonly map: SourceMap; readonly folder: string } | undefined {
  if (!maps.has(file)) {
    maps.set(file, readMap(file));
  }
  return maps.get(file);
}

function readMap(file: string): { readonly map: SourceMap; readonly folder: string } | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const comment = text.lastIndexOf('\n//# sourceMappingURL=');
    const url = comment < 0 ? '' : text.slice(text.indexOf('=', comment) + 1).trim();
    const inline = /^data:application\/json;(?:charset=[^;,]+;)?base64,(.*)$/s.exec(url);
    if (url === '' || (!inline && url.startsWith('data:'))) return undefined;
    const mapFile = url.startsWith('file:') ? fileURLToPath(url) : resolve(dirname(file), decodeURIComponent(url));
    const json = inline ? Buffer.from(inline[1]!, 'base64').toString() : readFileSync(mapFile, 'utf8');
    return { map: new SourceMap(JSON.parse(json)), folder: inline ? dirname(file) : dirname(mapFile) };
  } catch {
    // A map that is missing or broken costs the nicer position, nothing else.
    return undefined;
  }
}
