import type { MonitoringSection } from '../../test/parity/monitoring-values';

/** `docs/k8s-monitoring-values.md`. @param count how many values there are */
export function monitoringPage(version: string, sections: readonly MonitoringSection[], count: number): string {
  return `${[
    '# The values of the k8s-monitoring chart',
    `<!-- Written by npm run parity-page from test/parity/monitoring-values.ts. Do not edit. -->

Where each of the ${count} values of features and destinations of the k8s-monitoring chart ${version} is here. A path stands for all that is below it, \`*\` for any name, \`**\` for any path in front; the first
row that fits a value is its row. A test holds that no value is without one, and that each prop is there: \`PodMetrics.rules\` is the prop \`rules\` of \`pipelines.PodMetrics\`, \`Loki.url\` that of
\`destinations.Loki\`. \`import --from k8s-monitoring\` [does it](from-k8s-monitoring.md).`,
    ...sections.flatMap(({ title, rows }) => [
      `## ${title}`,
      [
        '| Value | Here |',
        '| --- | --- |',
        ...rows.map(({ values, here }) => `| ${values.map((value) => `\`${value}\``).join(', ')} | ${here} |`),
      ].join('\n'),
    ]),
  ].join('\n\n')}\n`;
}
