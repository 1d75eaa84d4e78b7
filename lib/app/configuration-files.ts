import { App, Chart, Names } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { AlloyConfig } from '../config';

/** A configuration as a file of its own, for people: what Alloy runs is the copy in the ConfigMap. */
export interface ConfigurationFile {
  /** Relative to the output folder, with `/` between folders. */
  readonly name: string;
  readonly text: string;
}

/**
 * The configurations of a tree as files. Each is named by its `filename`, or by the construct that it belongs to: `alloy.alloy`
 * for the configuration of the Alloy `alloy` in the chart `alloy`, `east-alloy.alloy` in the chart `east`.
 */
export function* configurationFiles(constructs: readonly IConstruct[]): Generator<ConfigurationFile> {
  for (const config of constructs) {
    if (AlloyConfig.isAlloyConfig(config)) {
      yield { name: fileName(config), text: config.text };
    }
  }
}

function fileName(config: AlloyConfig): string {
  const isGiven = config.filename !== `${config.node.path}.alloy`;
  return isGiven ? config.filename : `${Names.toDnsLabel(owner(config), { includeHash: false })}.alloy`;
}

/** The construct that made the configuration for itself, or the configuration where it was made to stand alone. */
function owner(config: AlloyConfig): IConstruct {
  const { scope, id } = config.node;
  return scope === undefined || id !== 'config' || Chart.isChart(scope) || scope instanceof App ? config : scope;
}
