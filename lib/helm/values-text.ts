import { stringify } from 'yaml';
import { CHART } from './chart-defaults';
import { differenceText } from './differences';
import type { ExportedValues } from './export';

/** Exported values as a file: how to install them, what they can't say, and the values. */
export function valuesText({ release, values, differences }: ExportedValues): string {
  const { name, namespace } = release;
  const lines = [
    `Values of the chart ${CHART.name} ${CHART.version}, written by cdk8s-alloy:`,
    `helm upgrade --install ${name} grafana/alloy --version ${CHART.version} --namespace ${namespace} --create-namespace --values values.yaml`,
    ...(differences.length === 0 ? [] : ['', 'What the chart makes of them differs from the manifests in this:']),
    ...differences.map((difference) => `- ${differenceText(difference)}`),
  ];
  const head = lines.map((line) => `# ${line}`.trimEnd()).join('\n');
  return `${head}\n${stringify(values, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
