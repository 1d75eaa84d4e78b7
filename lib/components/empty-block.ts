/** A block that has no arguments: `{}`. */
export type EmptyBlock = Readonly<Record<string, never>>;
