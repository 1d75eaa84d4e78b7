/** The whole of a variable in the style of a shell, and its name. */
const VARIABLE = /\$\{(\w+)\}|^\$(\w+)$/;

/** What to write in place of a text that counts on a shell to put a variable into it; undefined for other texts. */
export function unexpandedHint(text: string): string | undefined {
  const [whole, braced, plain] = VARIABLE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return `Alloy does not expand ${whole} in a text: join sys.env("${braced ?? plain}") to the rest with +`;
}
