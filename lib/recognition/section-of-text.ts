import { type Block, type Expr, endOf, type File, format, namePathsIn, type Source, startOf, visit } from '../syntax';

/** What stands below a heading, up to the next comment between blocks. */
export interface SectionOfText {
  /** The lines of the heading, without their marks. */
  readonly title: string;
  /** The position of its first block among the statements of the text. */
  readonly first: number;
  readonly blocks: readonly Block[];
  /** The comment that ends it, where what follows has no heading of its own. */
  readonly ending: string;
}

/** A text, as far as sections are concerned. */
export class TextOfSections {
  readonly #file: File;
  readonly #source: Source;

  constructor(file: File, source: Source) {
    this.#file = file;
    this.#source = source;
  }

  /** The sections in order; what stands in none is left out. */
  get sections(): readonly SectionOfText[] {
    const { body } = this.#file;
    const sections: SectionOfText[] = [];
    for (const [first, statement] of body.entries()) {
      const title = titleIn(this.#above(first));
      if (title === undefined || statement.kind !== 'block') continue;
      let behind = first + 1;
      while (behind < body.length && this.#above(behind) === '') behind++;
      const blocks = body.slice(first, behind).filter((one): one is Block => one.kind === 'block');
      if (blocks.length !== behind - first) continue;
      sections.push({ title, first, blocks, ending: headingOf(`end of ${title}`) });
    }
    return sections;
  }

  /** What stands between a statement and the one before it, or behind the last one. */
  #gapAbove(position: number): string {
    const { body } = this.#file;
    const from = position === 0 ? 0 : endOf(body[position - 1]!) + 1;
    const to = position < body.length ? startOf(body[position]!) : this.#source.bytes.length;
    return this.#source.slice(from, to);
  }

  #above(position: number): string {
    return this.#gapAbove(position).trim();
  }

  /** Whether what follows a section is another one, the comment that ends it, or nothing: what would be printed there. */
  isEndedBy(section: SectionOfText, isSection: (first: number) => boolean): boolean {
    const behind = section.first + section.blocks.length;
    const gap = this.#gapAbove(behind);
    const above = gap.trim();
    if (behind === this.#file.body.length) return above === '';
    if (isSection(behind) || above === section.ending || above.startsWith(`${section.ending}\n`)) return true;
    // A comment that a blank line sets off from what is below it.
    return above.startsWith('// ') && /\n[ \t\r]*\n[ \t]*$/.test(gap);
  }

  /** The text of a section with its heading, formatted. */
  textOf(section: SectionOfText): string {
    const { title, blocks } = section;
    const text = this.#source.slice(startOf(blocks[0]!), endOf(blocks.at(-1)!) + 1);
    return format(`${headingOf(title)}\n\n${text}`);
  }
}

/** A heading as it is printed. */
export const headingOf = (title: string): string => `// ${title.replaceAll('\n', '\n// ')}`;

function titleIn(comment: string): string | undefined {
  const lines = comment.split('\n');
  if (!lines.every((line) => line.startsWith('// ')) || comment.startsWith('// end of ')) return undefined;
  return lines.map((line) => line.slice(3)).join('\n');
}

/** Exports of components outside of some blocks that these refer to, each once, in order. */
export function outsideReferences(blocks: readonly Block[]): readonly Expr[] {
  const own = new Set(blocks.map(({ name, label }) => `${name}.${label}`));
  const found = new Map<string, Expr>();
  visit([...blocks], (node) => {
    if (node.kind !== 'attribute') return;
    for (const { node: reference, names } of namePathsIn(node.value)) {
      const path = names.join('.');
      if (!own.has(names.slice(0, -1).join('.')) && !found.has(path)) found.set(path, reference);
    }
  });
  return [...found.values()];
}
