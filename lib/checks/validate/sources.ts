import type { ConfigBlock } from '../../analysis/config-block';
import { compareBytes, type Diagnostic, type ParseResult, parse } from '../../syntax';
import { encoding } from '../rules/encoding';
import { topLevelAttribute } from '../rules/top-level-attribute';
import { Context } from './context';
import type { ValidateOptions } from './options';

/** One file of a configuration. */
export interface NamedSource {
  /** Name in messages, and what the order of several sources goes by. */
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** A text, what `parse` made of one, or the files of a directory, which make one configuration. */
export type ValidateInput = string | Uint8Array | ParseResult | readonly NamedSource[];

/** What reading the sources came to: their blocks, or the problems that stand in the way of looking further. */
export type Sources = { readonly blocks: readonly ConfigBlock[] } | { readonly diagnostics: readonly Diagnostic[] };

/** Reads sources in the order of their names. If any has a problem, those of all are reported and nothing else is done. */
export function readSources(input: ValidateInput, options: ValidateOptions): Sources {
  const context = new Context(options);
  const diagnostics: Diagnostic[] = [];
  const blocks: ConfigBlock[] = [];
  for (const read of sourcesOf(input, options)) {
    const result = read();
    const unreadable = encoding.check(result.source);
    if (unreadable) return { diagnostics: [unreadable] };
    for (const found of result.diagnostics) diagnostics.push(found);
    if (result.diagnostics.length > 0) continue;
    topLevelAttribute.check(result, context);
    for (const statement of result.file.body) {
      if (statement.kind === 'block') blocks.push({ block: statement, source: result.source });
    }
    diagnostics.push(...context.diagnostics.splice(0));
  }
  return diagnostics.length > 0 ? { diagnostics } : { blocks };
}

/** What parses the sources one by one: a source that can't be read ends the work. */
function sourcesOf(
  input: ValidateInput,
  { filename = 'config.alloy' }: ValidateOptions,
): readonly (() => ParseResult)[] {
  if (typeof input === 'string' || input instanceof Uint8Array) return [() => parse(input, { filename })];
  if ('file' in input) return [() => input];
  return [...input]
    .sort((a, b) => compareBytes(a.name, b.name))
    .map(
      ({ name, text }) =>
        () =>
          parse(text, { filename: name }),
    );
}
