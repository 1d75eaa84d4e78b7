import { posix } from 'node:path';
import { ofTexts } from './parameters';
import type { TemplateFunction } from './template-function';

/** A path without what is superfluous in it. */
function cleanPath(path: string): string {
  return path === '' ? '.' : posix.normalize(path).replace(/(?<=.)\/$/, '');
}

function baseOf(path: string): string {
  if (path === '') return '.';
  const name = path.replace(/\/+$/, '');
  return name === '' ? '/' : name.slice(name.lastIndexOf('/') + 1);
}

function dirOf(path: string): string {
  return cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}

/** The functions of sprig on paths: those with slashes, and those of the machine, which is one with slashes. */
export const pathFunctions: { readonly [name: string]: TemplateFunction } = {
  base: ofTexts('base', 1, baseOf),
  dir: ofTexts('dir', 1, dirOf),
  clean: ofTexts('clean', 1, cleanPath),
  ext: ofTexts('ext', 1, (path) => /\.[^./]*$/.exec(path)?.[0] ?? ''),
  isAbs: ofTexts('isAbs', 1, (path) => path.startsWith('/')),
  osBase: ofTexts('base', 1, baseOf),
  osDir: ofTexts('dir', 1, dirOf),
  osClean: ofTexts('clean', 1, cleanPath),
  osExt: ofTexts('ext', 1, (path) => /\.[^./]*$/.exec(path)?.[0] ?? ''),
  osIsAbs: ofTexts('isAbs', 1, (path) => path.startsWith('/')),
};
