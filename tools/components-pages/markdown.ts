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

/** The first sentence of a text, whose names (`loki.write`) and brackets may have periods. */
export function firstSentence(text: string): string {
  return /^(?:`[^`]*`|\([^)]*\)|[^.`(]|\.(?=\S))*\./.exec(text)?.[0] ?? text;
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
