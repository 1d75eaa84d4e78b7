import { App, Chart } from 'cdk8s';
import { AlloyConfig, destinations, pipelines } from '../../lib';
import { readModel } from '../../lib/analysis';
import {
  attributesAtDestinations,
  LabelFlow,
  labelsAtDestinations,
  type ReportedPoint,
  ResourceFlow,
} from '../../lib/flow';

/** The pipelines that give something with labels, each as it is used without options, to one destination. */
const programs: Readonly<Record<string, (config: AlloyConfig) => unknown>> = {
  PodMetrics: (config) =>
    new pipelines.PodMetrics(config, 'pods', {
      forwardTo: [new destinations.Prometheus(config, 'default').receiver],
    }),
  PodLogs: (config) =>
    new pipelines.PodLogs(config, 'pods', { forwardTo: [new destinations.Loki(config, 'default').receiver] }),
  OtlpGateway: (config) =>
    new pipelines.OtlpGateway(config, 'otlp', {
      metrics: [new destinations.Prometheus(config, 'default').receiver],
      logs: [new destinations.Loki(config, 'default').receiver],
      traces: [new destinations.Tempo(config, 'default').input],
    }),
  SelfMonitoring: (config) =>
    new pipelines.SelfMonitoring(config, 'alloy', {
      forwardTo: [new destinations.Prometheus(config, 'default').receiver],
    }),
};

/** Names of the sections, which are those of the classes. */
export const sectionNames: readonly string[] = Object.keys(programs);

/** A page with the labels of each pipeline that it has a section of, between two marks. */
export function withLabels(page: string): string {
  return sectionNames.reduce((text, name) => {
    const section = new RegExp(
      `(<!-- labels of ${name}: npm run pipeline-labels -->\\n)[^]*?(<!-- end of labels -->\\n)`,
    );
    if (!section.test(text)) throw new Error(`the page has no marks for the labels of ${name}`);
    return text.replace(section, (_, start: string, end: string) => `${start}\n${labelsOf(name)}\n${end}`);
  }, page);
}

function labelsOf(name: string): string {
  const config = new AlloyConfig(new Chart(new App(), 'pipeline'), 'config');
  programs[name]!(config);
  const model = readModel(config.text);
  const points = [...labelsAtDestinations(LabelFlow.of(model)), ...attributesAtDestinations(new ResourceFlow(model))];
  return points.flatMap((point) => point.items.map((item) => table(point, item))).join('\n');
}

function table(
  { component, resourcesOf }: ReportedPoint,
  { source, labels, others }: ReportedPoint['items'][number],
): string {
  const rows = labels
    .filter(({ name }) => !name.startsWith('__'))
    .map(({ name, presence, form, from }) => {
      return `| \`${name}\` | ${presence} | ${code(form)} | ${from.map(code).join(', ')} |`;
    });
  const rest = others.length === 0 ? 'No others.' : 'Others come with the data itself.';
  const [what, of] =
    resourcesOf === undefined ? ['Label', ''] : ['Attribute', `, resources of ${resourcesOf.join(', ')}`];
  const title = `At \`${component}\`${of}${source === undefined ? '' : `, from \`${source}\``}:`;
  return `${title}\n\n| ${what} | There | Value | Made of |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n${rest}\n`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
