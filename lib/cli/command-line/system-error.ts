import { getSystemErrorMap } from 'node:util';

/** A failed call of the system in the words that Alloy has for it: `open x.alloy: permission denied`; undefined for another error. */
export function systemErrorText(error: unknown): string | undefined {
  const { errno, syscall, path } = error as NodeJS.ErrnoException;
  if (errno === undefined || syscall === undefined) return undefined;
  const [, text] = getSystemErrorMap().get(errno) ?? ['', `error ${errno}`];
  return path === undefined ? `${syscall}: ${text}` : `${syscall} ${path}: ${text}`;
}
