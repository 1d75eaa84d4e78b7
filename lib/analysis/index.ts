// The analyzed configuration (`Model`), built once per state of the configuration and read by everything that checks, derives, explains or compares.
//
// A `Model` is built from the blocks of a configuration (`new Model(blocks)`) or from its text (`readModel(text)`). It has one graph: `GraphNode`s in
// `ModuleBody`s (the configuration, the body of a `declare`, the template of a `foreach`), each with its schema, arguments, exports and
// references in both directions; only `ModuleBody.resolve` resolves names. `model.instances` are the blocks that run: those of
// modules once per instance, with the values that the instance passes (`instances.ts`).
//
// Values: paths lead from a block to its arguments (`path.ts`: `valueAt(node.place, ['client', 'endpoint'])`), a `KnownValue` is what is
// known of one before Alloy runs, an `Evaluator` evaluates expressions of what runs with the exports that its caller knows,
// `evaluatePredicate` evaluates conditions of the facts, `staticType` follows types through references.
// "Unknown" is always a possible answer. A `Workload` describes the pods that run the configuration.

export {
  attributeOf,
  attributesIn,
  isTemplate,
  ownStatements,
  type PlacedAttribute,
  templateOf,
} from './arguments';
export { variableOf } from './bind-arguments';
export type { BlockSchemaOfNode } from './block-schema';
export type { BlockOrigin, ConfigBlock } from './config-block';
export { cycles } from './cycles';
export { EvaluationFailure, Evaluator, type ExportSource } from './evaluator';
export { feedersOf } from './feeders';
export { blocksIn, GraphNode, ModuleBody, type NodeFault, type Reference, type Wire } from './graph';
export {
  attributesOfInstance,
  type BoundExpression,
  type InstanceNode,
  type Instances,
  instancesOf,
  ModuleInstance,
  placeOfInstance,
} from './instances';
export { type FoundListener, isLoopback, listenersOf } from './listener';
export { Model } from './model';
export type { NodeKind } from './node-kind';
export {
  type BodyPlace,
  expressionAt,
  isWritten,
  type Place,
  type Places,
  placeAt,
  placeOfBlock,
  placesAt,
  placesInWritten,
  type ValuePlace,
  valueAt,
  valueOfPlace,
} from './path';
export { callsEnv, envNamesIn, isExportReference } from './path-expression';
export { type PathValue, valueOfExpression, valueOfLiteral, type WrittenValue } from './path-value';
export { evaluatePredicate, type Feeder, type Feeders, type PredicateContext } from './predicate';
export { type ConfigurationInput, type NamedSource, readModel } from './read-model';
export { type Read, Reads } from './reads';
export { sameValue } from './same-value';
export { isEmpty, isSet } from './set-value';
export { headSpan, identifierSpan, nameEnd, nameSpan, type SourceSpan, wholeSpan } from './source-span';
export { elementType, exportType, hasFields, type StaticType, staticType, type TypeScope } from './static-type';
export { every, not, some, type Truth } from './truth';
export { bodySchemaOf, type TypedAttribute, typedAttributes, visitTypedAttributes } from './typed-attributes';
export type { ServicePort, TakenPort, Workload } from './workload';
