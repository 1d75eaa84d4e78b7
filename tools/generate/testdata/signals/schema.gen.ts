// Generated from schema/ by tools/generate (npm run generate). Do not edit.

export const alloyVersion = 'v1.18.1';

export const components: { readonly [name: string]: string } = {
  'faro.receiver': '{"stability":"generally-available","body":{"output":{"b":{"logs":[{"list":{"capsule":"LogsReceiver"}}],"traces":[{"list":{"capsule":"otelcol.Consumer"}}]}}},"exports":{},"signals":{"accepts":[],"emits":{"output/logs":["logs"],"output/traces":["traces"]},"produces":{}}}',
  'otelcol.exporter.none': '{"stability":"generally-available","body":{},"exports":{"input":{"capsule":"otelcol.Consumer"}},"signals":{"accepts":[],"export":"input","emits":{},"produces":{}}}',
  'otelcol.exporter.some': '{"stability":"generally-available","body":{"auth":[{"capsule":"otelcol.Handler"}],"storage":[{"capsule":"otelcol.ExtensionHandler"}]},"exports":{"input":{"capsule":"otelcol.Consumer"}},"signals":{"accepts":["logs"],"export":"input","emits":{},"produces":{},"acceptsWhen":[{"when":{"path":"x","set":true},"accepts":["metrics"]}]}}',
  'otelcol.processor.traces': '{"stability":"generally-available","body":{"output":{"b":"OtelcolOutput","f":"r"}},"exports":{"input":{"capsule":"otelcol.Consumer"}},"signals":{"accepts":["traces"],"export":"input","emits":{"output/metrics":[],"output/logs":[],"output/traces":["traces"]},"produces":{"traces":["traces"]}}}',
  'otelcol.receiver.all': '{"stability":"generally-available","body":{"output":{"b":"OtelcolOutput","f":"r"}},"exports":{},"signals":{"accepts":[],"emits":{"output/metrics":["metrics"],"output/logs":["logs"],"output/traces":["traces"]},"produces":{}}}',
  'prometheus.relabel': '{"stability":"generally-available","body":{"forward_to":[{"list":{"capsule":"MetricsReceiver"}},"r"],"targets":[{"list":{"capsule":"Target"}}],"rules":[{"capsule":"RelabelRules"}]},"exports":{"receiver":{"capsule":"MetricsReceiver"},"targets":{"list":{"capsule":"Target"}},"rules":{"capsule":"RelabelRules"},"data":{"map":"secret"}},"signals":{"accepts":["metrics"],"export":"receiver","emits":{"forward_to":["metrics"]},"produces":{"metrics":["metrics"]}}}',
  'pyroscope.write': '{"stability":"generally-available","body":{"forward_to":[{"list":{"capsule":"ProfilesReceiver"}}]},"exports":{"receiver":{"capsule":"ProfilesReceiver"},"logs_receiver":{"capsule":"LogsReceiver"}},"signals":{"accepts":["profiles"],"export":"receiver","emits":{"forward_to":["profiles"]},"produces":{}}}',
};

export const configBlocks: { readonly [name: string]: string } = {
  'tracing': '{"label":"none","repeatable":false,"stability":"generally-available","body":{"write_to":[{"list":{"capsule":"otelcol.Consumer"}}]},"exports":{}}',
};

export const definitions: { readonly [name: string]: string } = {
  'OtelcolOutput': '{"metrics":[{"list":{"capsule":"otelcol.Consumer"}},"h",[]],"logs":[{"list":{"capsule":"otelcol.Consumer"}},"h",[]],"traces":[{"list":{"capsule":"otelcol.Consumer"}},"h",[]]}',
};

export const functions: { readonly [name: string]: string } = {
};

export const constants: { readonly [name: string]: string } = {
};
