import { dirname, isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { originalPosition } from './source-map';

interface StackFrame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `new Name`, for a constructor. */
  readonly isConstructor: boolean;
}

/**
 * Where in the user's TypeScript something was made. Taking it costs a few microseconds; the stack is turned into text only
 * when somebody asks.
 */
export class CreationSite {
  readonly #stack: Error;

  constructor() {
    this.#stack = new Error();
  }

  /**
   * The first place outside of this package, `main.ts:12:3`, relative to the working directory where it lies below it. Empty if
   * the stack shows none.
   */
  toString(): string {
    const [own, ...frames] = framesOf(this.#stack.stack ?? '');
    if (!own) return '';
    const isOwn = packageTest(own.file);
    const callers = frames.filter(({ file }) => !file.startsWith('node:'));
    // In one bundle without source maps everything is "own": the caller of the constructors is the best answer then.
    const site = callers.find(({ file }) => !isOwn(file)) ?? callers.find(({ isConstructor }) => !isConstructor);
    return site ? `${display(site.file)}:${site.line}:${site.column}` : '';
  }
}

function framesOf(stack: string): StackFrame[] {
  const frames: StackFrame[] = [];
  for (const line of stack.split('\n')) {
    const match = /^\s+at (?:(.*) \((.*):(\d+):(\d+)\)|(?:async )?(.*):(\d+):(\d+))$/.exec(line);
    if (match) {
      const [, name, fileOfNamed, lineOfNamed, columnOfNamed, file, row, column] = match;
      const url = fileOfNamed ?? file ?? '';
      frames.push({
        ...originalPosition({
          file: url.startsWith('file://') ? fileURLToPath(url) : url,
          line: Number(lineOfNamed ?? row),
          column: Number(columnOfNamed ?? column),
        }),
        isConstructor: name?.startsWith('new ') ?? false,
      });
    }
  }
  return frames;
}

/** A test of whether a file belongs to this package, told by where this very module is: in a folder of its own, or in a bundle. */
function packageTest(ownFile: string): (file: string) => boolean {
  if (!/[\\/]components[\\/]creation-site\.[a-z]+$/.test(ownFile)) return (file) => file === ownFile;
  const folder = dirname(dirname(ownFile)) + sep;
  // A test that stands beside the code is a user of it.
  return (file) => file.startsWith(folder) && !/\.test\.[a-z]+$/.test(file);
}

function display(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/');
}
