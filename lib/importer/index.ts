// Configuration of others as TypeScript. `importConfiguration` writes the program that prints a text again: typed constructs in the order of their
// references, names after labels, comments where they were. `place-comments.ts` finds the node that each comment belongs to, `secrets.ts` what must not stay
// in a text; `module.ts` makes the statements of a module (a configuration, a `declare`, the template of a `foreach`), `block-props.ts` the props of a block
// and `values.ts` expressions, each as `Code`, which `code.ts` lays out.
//
// What TypeScript can't say the same way is `Untyped`: the block comes in as text, with the reason. Nothing here makes constructs: the program does.
//
// `k8s-monitoring/` does it for values of that Helm chart, `alloy-chart/` for those of the chart of Alloy; `chart-values/` is what both have in common.

export {
  type AlloyChartOptions,
  type ImportedAlloyChart,
  importAlloyChart,
  isRendered,
  type OptionsCode,
  type OptionsWriter,
  renderedNames,
  renderedObjects,
  renderedValues,
  type WorkloadOptions,
} from './alloy-chart';
export type { ImportedValues, ValueRemark } from './chart-values/report';
export { arrayCode, type Code, callCode, type Item, keyCode, objectCode, printCode, textCode } from './code';
export { importKubernetesMonitoring, type KubernetesMonitoringOptions } from './k8s-monitoring';
export { capsuleOf, type Place } from './place';
export { type ImportedProgram, type ImportOptions, importConfiguration, type TextBlock } from './program';
// Configurations of other programs become text: `prometheus/` and `promtail/` take the members of a file one by one (`yaml-file/section.ts`), give those that
// Alloy has under the same name to the schema (`yaml-file/body-of.ts`), and report what is left, with its place.
export { type ConvertedText, importPrometheus } from './prometheus';
export { importPromtail } from './promtail';
export type { ReadyMade, ReadyMadeFinder, ReadyMadeValue } from './ready-made';
export type { ImportedSecret } from './secrets';
