// Values of the official chart of Alloy as a program with an `Alloy`, and a report: which values are where, which the chart ignores, what is other than with the
// chart, each at its place. Pure: text in, text and report out.
//
// The way through: `given-values.ts` tells values that say something from those that are the chart's own; `controller.ts`, `process.ts`, `pod.ts`, `rights.ts` and
// `network.ts` set options of the workload (`draft.ts`), by the names that they have in a file of YAML, with JSON patches where there is no prop; `objects.ts`
// makes the objects beside it. Who calls this gives the function that writes options as TypeScript, because only that knows the types of props.
// `rendered.ts` reads what `helm template` prints: the values are found again from the objects; `releases.ts` finds those in objects of Flux and Argo CD.

export type { WorkloadOptions } from './draft';
export {
  type AlloyChartOptions,
  type ImportedAlloyChart,
  importAlloyChart,
  type OptionsCode,
  type OptionsWriter,
} from './import-values';
export {
  isRendered,
  type RenderedValues,
  renderedNames,
  renderedObjects,
  renderedValues,
} from './rendered';
