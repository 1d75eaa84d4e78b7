import type { NamedSource } from '../../analysis';
import { CommandError } from '../command-line/command-error';
import type { Streams } from '../command-line/streams';
import { filledConfigurationsAt, PathError, pathErrorText } from './configuration-paths';

/**
 * The texts of the one configuration that an argument names.
 * @param path a file, a folder, or `-` for standard input
 * @throws CommandError if it can't be read, or the folder holds none
 */
export function sourcesAt(path: string, { stdin }: Streams): readonly NamedSource[] {
  try {
    return filledConfigurationsAt([path], stdin)[0]!.read();
  } catch (error) {
    throw error instanceof PathError ? new CommandError(pathErrorText(error)) : error;
  }
}
