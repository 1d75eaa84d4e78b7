/** The lines of a file's text. */
export function fileLines(text: string | undefined): readonly string[] {
  if (text === undefined || text === '') return [];
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
