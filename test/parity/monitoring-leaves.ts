import { DESTINATION_NAMES, TOP_NAMES } from '../../lib/importer/k8s-monitoring/chart-names';
import { type Names, namesOf } from '../../lib/importer/k8s-monitoring/known-names';

/** What isn't of a feature or a destination. */
const AROUND = [
  'cluster',
  'global',
  'dataProcessors',
  'selfReporting',
  'replaceComponent',
  'extraObjects',
  'telemetryServices',
  'alloy-operator',
];

/** The paths of all values of features and destinations of the k8s-monitoring chart; those of destinations with their type for a name. */
export function monitoringLeaves(): readonly string[] {
  return [
    ...Object.entries(TOP_NAMES)
      .filter(([name]) => !AROUND.includes(name))
      .flatMap(([name, notation]) => leavesOf(namesOf(notation), name)),
    ...Object.entries(DESTINATION_NAMES).flatMap(([type, notation]) =>
      leavesOf(namesOf(notation), `destinations.${type}`),
    ),
  ];
}

function leavesOf(names: Names | undefined, path: string): readonly string[] {
  if (names === undefined || names.size === 0) return [path];
  return [...names].flatMap(([name, below]) => leavesOf(below, `${path}.${name}`));
}
