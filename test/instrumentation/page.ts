import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An example of docs/instrumentation.md, as somebody who follows the page has it. */
export interface Example {
  /** Path to text. */
  readonly files: Readonly<Record<string, string>>;
  /** The commands before the last: they install and build. */
  readonly build: string;
  /** The last command: it runs the example. */
  readonly start: string;
}

const page = readFileSync(join(__dirname, '../../docs/instrumentation.md'), 'utf8');

/**
 * The example below a heading: a block of code is the file that is named right before it, the block of shell commands stands last.
 * @throws Error where the page has no such example
 */
export function exampleOf(heading: string): Example {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const files = [...section.matchAll(/`([^`\n]+)`:\n\n```\w+\n(.*?)^```$/gms)].map(([, name, text]) => [name, text]);
  const commands = /^```sh\n(.*?)\n?([^\n]+)\n```$/ms.exec(section);
  if (files.length === 0 || commands === null) throw new Error(`docs/instrumentation.md has no example "${heading}"`);
  return { files: Object.fromEntries(files), build: commands[1]!, start: commands[2]! };
}
