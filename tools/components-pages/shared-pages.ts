/** Pages with the blocks that several components share: which blocks, by how the names of their types begin. The last takes the rest. */
export const SHARED_PAGES: readonly { readonly name: string; readonly title: string; readonly of: RegExp }[] = [
  {
    name: 'shared-blocks-label-stages',
    title: 'Shared blocks: stages of logs that drop, label and count',
    of: /^LokiStage(Drop|Label|Limit|Match|Metrics|Sampling|StaticLabels|StructuredMetadata|Tenant)/,
  },
  { name: 'shared-blocks-stages', title: 'Shared blocks: stages of logs that read and change lines', of: /^LokiStage/ },
  {
    name: 'shared-blocks-otelcol-processors',
    title: 'Shared blocks: processors and connectors of OpenTelemetry',
    of: /^(OtelcolProcessor|OtelcolConnector|OtelcolMatch|OtelcolAttribute|Resourcedetection)/,
  },
  { name: 'shared-blocks-otelcol', title: 'Shared blocks: receivers and exporters of OpenTelemetry', of: /^Otelcol/ },
  {
    name: 'shared-blocks-exporters',
    title: 'Shared blocks: exporters, the Prometheus Operator, Beyla',
    of: /^(PrometheusExporter|PrometheusOperator|BeylaEbpf)/,
  },
  { name: 'shared-blocks', title: 'Shared blocks: HTTP, TLS, authentication, Kubernetes, relabeling', of: /^/ },
];

/** The page that a shared block is on, without `.md`. */
export function sharedPageOf(definition: string): string {
  return SHARED_PAGES.find(({ of }) => of.test(definition))!.name;
}
