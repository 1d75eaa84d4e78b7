import type { Source } from './source';
import type { Comment, CommentGroup } from './tree';

/** Gathers the comments of a source into groups: no blank line and no token between two of one group. */
export class CommentCollector {
  readonly #source: Source;
  #groups: Comment[][] = [];
  #group: Comment[] = [];
  #endLine = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** A token came before the next comment: it begins a group. */
  startRun(): void {
    this.#endLine = Number.NEGATIVE_INFINITY;
  }

  add(start: number, end: number): void {
    const comment: Comment = { text: commentText(this.#source.slice(start, end)), start };
    const line = this.#source.lineOf(start);
    if (line > this.#endLine + 1) {
      this.#group = [];
      this.#groups.push(this.#group);
    }
    this.#group.push(comment);
    this.#endLine = comment.text.startsWith('//') ? line : this.#source.lineOf(end - 1);
  }

  take(): CommentGroup[] {
    const groups = this.#groups;
    this.#groups = [];
    return groups;
  }
}

/** Text of a comment as it is printed: without carriage returns, except where dropping one would make a `*` and a `/` meet. */
function commentText(text: string): string {
  if (text.indexOf('\r') < 0) return text;
  const block = text.startsWith('/*');
  const out: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const keep = block && out.length > 2 && out[out.length - 1] === '*' && text[i + 1] === '/';
    if (text[i] !== '\r' || keep) out.push(text[i]!);
  }
  return out.join('');
}
