import type { Diagnostic, Source } from '../syntax';

/** Finds the source of a diagnostic by its name; undefined where there is none to show. */
export type SourceLookup = (file: string) => Source | undefined;

/** Looks sources up by their names. */
export function sourcesByName(sources: Iterable<Source>): SourceLookup {
  const byName = new Map([...sources].map((source) => [source.name, source]));
  return (file) => byName.get(file);
}

/** Lines and columns of a diagnostic as tools count them: in UTF-16 units from 1, the end behind the last character. */
export interface ToolRange {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a diagnostic for tools; undefined if it has none. Without its source, bytes stand for characters. */
export function toolRange({ file, range }: Diagnostic, sources: SourceLookup): ToolRange | undefined {
  if (!range) return undefined;
  const { start, end } = range;
  const source = sources(file);
  const column = (offset: number, byteColumn: number) =>
    source === undefined || source.ascii ? byteColumn : source.slice(offset - (byteColumn - 1), offset).length + 1;
  return {
    startLine: start.line,
    startColumn: column(start.offset, start.column),
    endLine: end.line,
    endColumn: column(end.offset + 1, end.column + 1),
  };
}
