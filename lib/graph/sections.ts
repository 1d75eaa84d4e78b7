import type { InstanceNode, Model } from '../analysis';
import type { File, Source } from '../syntax';

/** Longer comments are explanations. */
const LONGEST_TITLE = 100;

export interface Section {
  readonly id: string;
  readonly title: string;
}

interface Heading extends Section {
  readonly start: number;
}

/**
 * Which section of a file a block belongs to. A section begins with a comment that stands by itself: outside of blocks, with an empty line behind it,
 * as configurations that are made of constructs have them.
 */
export function sectionsOf({ files }: Model): (instance: InstanceNode) => Section | undefined {
  const headings = new Map(files.map(({ file, source }, at) => [source, headingsIn(file, source, at)]));
  return (instance) => {
    let { node, module } = instance;
    while (module.creator !== undefined) ({ node, module } = module.creator);
    return headings.get(node.origin.source)?.findLast(({ start }) => start < node.block.nameStart);
  };
}

function headingsIn({ body, comments }: File, source: Source, file: number): readonly Heading[] {
  return comments.flatMap((group) => {
    const first = group[0]!;
    const last = group.at(-1)!;
    // What stands behind a block on its last line is about that block.
    if (/[^\s]/.test(source.bytes.slice(source.bytes.lastIndexOf('\n', first.start) + 1, first.start))) return [];
    const line = source.position(last.start).line + last.text.split('\n').length;
    if (source.line(line).trim() !== '' || line >= source.lineCount) return [];
    const isInside = body.some(
      (statement) => statement.kind === 'block' && statement.nameStart < first.start && first.start < statement.close,
    );
    const title = titleOf(group.map(({ text }) => text));
    if (isInside || title === '' || title.length > LONGEST_TITLE) return [];
    return [{ id: `section ${file} ${first.start}`, title, start: first.start }];
  });
}

function titleOf(comments: readonly string[]): string {
  return comments
    .map((text) => text.replace(/^\/\/+|^\/\*+|\*+\/$/g, ''))
    .join(' ')
    .replace(/[=#*-]{3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
