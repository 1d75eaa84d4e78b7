// The official Helm chart of Alloy: its values, and what it makes of them.
//
// `chartObjects` is a model of the chart: the objects of a release with given values, as recorded renders have them (`render*.ts`; `chart-defaults.ts` has every
// value). Whatever is said about the chart is computed with it: `exportValues` writes the values whose objects come closest to given manifests, and lists
// where they differ (`differences.ts`).
//
// Pure functions on mappings: no files, no constructs, no Helm.

export { CHART, chartDefaults, FREE_VALUES } from './chart-defaults';
export { type ChartDifference, differences, differenceText } from './differences';
export { alloyWorkloads, type ExportedValues, exportValues } from './export';
export { type Fields, isFields, isNothing, isSame, type Manifest } from './manifest';
export { mergedValues } from './merge-values';
export { type Release, ReleaseNames } from './release';
export { BUILT_IN_CONFIGURATION, chartObjects } from './render';
export { HOST_LOGS } from './render-pod';
export { asTemplate, evaluatedTemplate } from './template-text';
export { valuesText } from './values-text';
