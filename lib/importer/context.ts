import type { AttachedComments, Literal } from '../syntax';
import type { ExprType, Place } from './place';
import type { Commented } from './place-comments';
import type { ImportedSecret } from './secrets';

/** Why a block comes in as text. */
export class Untyped extends Error {}

/** What a name of the language stands for in TypeScript. */
export interface Known {
  readonly code: string;
  readonly type: ExprType;
}

/** The names that the expressions of a block can refer to. */
export interface Names {
  /**
   * What a path of names stands for, and how many of the names it takes.
   * @param place what it is used for
   */
  resolve(names: readonly string[], place: Place): (Known & { readonly taken: number }) | undefined;
}

/** What code is made with. */
export interface Context {
  readonly names: Names;
  /** The comments of a node; they count as placed. */
  commentsOf(node: Commented): AttachedComments | undefined;
  /** Whether something in the node has comments. */
  hasComments(node: Commented): boolean;
  secretOf(literal: Literal): ImportedSecret | undefined;
  /** Notes a secret that a text reads from an environment variable that no construct asks for. */
  readFromEnvironment(secret: ImportedSecret): void;
  /** Notes a name that has to be imported. */
  use(name: string): void;
}
