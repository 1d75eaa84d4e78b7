/** A table of Markdown. Cells may be of several words, never of several lines. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`;
  return [line(head), line(head.map(() => '---')), ...rows.map((cells) => line(cells.map(inCell)))].join('\n');
}

/** A text between backticks, more of them where it has some itself. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A text of which only what is between backticks is markup. */
export function prose(text: string): string {
  return text.replace(/(`[^`]*`)|[<*_]/g, (found, span?: string) => span ?? `\\${found}`);
}

/** The anchor that a heading gets on GitHub. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}

/** `a`, `a and b`, `a, b and c`. */
export function words(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
