/** Names of labels and their values: of a target, a series or a stream of logs. */
export type Labels = ReadonlyMap<string, string>;
