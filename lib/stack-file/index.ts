// A stack as one file of YAML: what `AlloyStack` takes, by the names that its props have, the namespace, and companions.
//
// `stack-file.ts` is the type of the file; tools/stack-schema makes the schema of it (schema/stack.schema.json), which editors read, and so does
// `schema-reader.ts`: it turns the nodes of YAML into values and, beside each, the TypeScript that makes it (`made-values.ts`). `make-stack.ts` makes the
// constructs of the values, `program.ts` the program of the code. `yaml-source.ts` and `places.ts` find where in the file a problem is.
// `read-workload-file.ts` reads files that name workloads with the props of an `Alloy`, and `options-code.ts` writes such props as TypeScript, by the same schema.
// Nothing here knows a pipeline, a destination or a prop: the schema does.

export { makeStack } from './make-stack';
export { optionsCode } from './options-code';
export { placeInFile } from './places';
export { stackProgram } from './program';
export { type ReadStackFile, readStackFile } from './read-stack-file';
export { readWorkloadFile } from './read-workload-file';
export type { RootSchema } from './schema';
