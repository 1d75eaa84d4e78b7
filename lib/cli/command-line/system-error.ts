import { getSystemErrorMap } from 'node:util';
import { CommandError } from './command-error';

/** A failed call of the system in the words that Alloy has for it: `open x.alloy: permission denied`; undefined for another error. */
export function systemErrorText(error: unknown): string | undefined {
  const { errno, syscall, path } = error as NodeJS.ErrnoException;
  if (errno === undefined || syscall === undefined) return undefined;
  const [, text] = getSystemErrorMap().get(errno) ?? ['', `error ${errno}`];
  return path === undefined ? `${syscall}: ${text}` : `${syscall} ${path}: ${text}`;
}

/** Does something with files. @throws CommandError with the given exit code if the system refuses, `WRONG_USE` unless told otherwise */
export function withFiles<T>(action: () => T, exitCode?: number): T {
  try {
    return action();
  } catch (error) {
    const text = systemErrorText(error);
    throw text === undefined ? error : new CommandError(text, exitCode);
  }
}
