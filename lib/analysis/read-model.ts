import { compareBytes, type ParseResult, parse } from '../syntax';
import { blocksIn } from './graph';
import { Model } from './model';

/** One file of a configuration. */
export interface NamedSource {
  /** Name in messages, and what the order of several sources goes by. */
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** A text, what `parse` made of one, the files of a directory, which make one configuration, or a configuration that is read already. */
export type ConfigurationInput = string | Uint8Array | ParseResult | readonly NamedSource[] | Model;

/**
 * The model of a configuration that is text. Never throws: what can't be parsed is told by `model.files`, and all the rest is there.
 * @param filename name of a text that is given without one
 */
export function readModel(input: ConfigurationInput, filename = 'config.alloy'): Model {
  if (input instanceof Model) return input;
  const files = filesOf(input, filename);
  return new Model(
    files.flatMap(({ file, source }) => blocksIn(file, { source })),
    files,
  );
}

/** The files in the order of their names. */
function filesOf(input: Exclude<ConfigurationInput, Model>, filename: string): readonly ParseResult[] {
  if (typeof input === 'string' || input instanceof Uint8Array) return [parse(input, { filename })];
  if ('file' in input) return [input];
  return [...input]
    .sort((a, b) => compareBytes(a.name, b.name))
    .map(({ name, text }) => parse(text, { filename: name }));
}
