import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An example of docs/instrumentation/, as somebody who follows the page has it. */
export interface Example {
  /** Path to text. */
  readonly files: Readonly<Record<string, string>>;
  /** The commands before the last: they install and build. */
  readonly build: string;
  /** The last command: it runs the example. */
  readonly start: string;
}

/**
 * The example of a language: a block of code is the file that is named right before it, the block of shell commands stands last.
 * @throws Error where its page has no such example
 */
export function exampleOf(language: string): Example {
  const name = `docs/instrumentation/${language.toLowerCase()}.md`;
  const page = readFileSync(join(__dirname, '..', '..', name), 'utf8');
  const files = [...page.matchAll(/`([^`\n]+)`:\n\n```\w+\n(.*?)^```$/gms)].map(([, file, text]) => [file, text]);
  const commands = /^```sh\n(.*?)\n?([^\n]+)\n```$/ms.exec(page);
  if (files.length === 0 || commands === null) throw new Error(`${name} has no example`);
  return { files: Object.fromEntries(files), build: commands[1]!, start: commands[2]! };
}
