/** What stands at the end of a command's help. */
export interface HelpEnd {
  /** What each exit code means, by code. */
  readonly exitCodes: Readonly<Record<number, string>>;
  /** Commands to copy, each with what it does behind `#`, or without. */
  readonly examples: readonly string[];
}

/** The end of a command's help: its exit codes, and examples. */
export function helpEnd({ exitCodes, examples }: HelpEnd): string {
  const codes = Object.entries(exitCodes).map(([code, meaning]) => `  ${code}  ${meaning}\n`);
  return `\nExit codes:\n${codes.join('')}\nExamples:\n${examples.map((example) => `  ${example}\n`).join('')}`;
}
