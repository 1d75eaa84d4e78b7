import { App, Chart, Names } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { AlloyConfig } from '../config';
import { configurationGraph } from './configuration-graph';
import { folderOf, OutputFolder } from './output-folder';

/** A configuration as a separate file, for people to read: Alloy runs the copy in the ConfigMap. */
export interface ConfigurationFile {
  /** Relative to the output folder, with `/` between folders. */
  readonly name: string;
  readonly text: string;
}

export interface ConfigurationFilesOptions {
  /** Whether each has its picture beside it. */
  readonly graphs: boolean;
}

/**
 * The configurations of a tree as files. Each is named by its `filename`, or by the construct that it belongs to: `alloy.alloy`
 * for the configuration of the Alloy `alloy` in the chart `alloy`, `east-alloy.alloy` in the chart `east`; in the folder of their chart.
 */
export function* configurationFiles(
  constructs: readonly IConstruct[],
  { graphs }: ConfigurationFilesOptions,
): Generator<ConfigurationFile> {
  for (const { name, config } of publishedConfigurations(constructs)) {
    yield { name, text: config.text };
    if (graphs) yield { name: `${name.replace(/\.alloy$/, '')}.svg`, text: configurationGraph(config, constructs) };
  }
}

/** The configurations of a tree, with the names of their files. */
export function publishedConfigurations(constructs: readonly IConstruct[]) {
  return constructs.filter(AlloyConfig.isAlloyConfig).map((config) => ({ name: fileName(config), config }));
}

function fileName(config: AlloyConfig): string {
  const isGiven = config.filename !== `${config.node.path}.alloy`;
  return isGiven ? config.filename : `${folderOf(config)}${labelInFolder(owner(config))}.alloy`;
}

/** The label that the construct would have if the innermost output folder were the app. */
function labelInFolder(construct: IConstruct): string {
  const { scopes } = construct.node;
  const below = scopes.slice(Math.max(1, scopes.findLastIndex(OutputFolder.isOutputFolder) + 1));
  const copy = below.reduce((scope: Construct, { node }) => new Construct(scope, node.id), new App());
  return Names.toDnsLabel(copy, { includeHash: false });
}

/** The construct that created the configuration for itself, or the configuration if it was created on its own. */
function owner(config: AlloyConfig): IConstruct {
  const { scope, id } = config.node;
  return scope === undefined || id !== 'config' || Chart.isChart(scope) || scope instanceof App ? config : scope;
}
