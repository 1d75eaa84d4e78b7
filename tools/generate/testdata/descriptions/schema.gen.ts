// Generated from schema/ by tools/generate (npm run generate). Do not edit.

export const alloyVersion = 'v1.18.1';

export const components: { readonly [name: string]: string } = {
  'local.tls': '{"stability":"generally-available","body":"TLS","exports":{},"signals":{"accepts":[],"emits":{},"produces":{}}}',
  'loki.process': '{"stability":"generally-available","body":{"timeout":["duration","h","10s"],"limits":[{"list":{"object":{"max_lines":{"type":"number","required":true},"unsaid":{"type":"string","required":false}}}}],"queue":{"b":{"size":["number"]},"f":"m"},"tls":{"b":"TLS"},"stage":{"v":{"json":"StageJSON","docker":{}}}},"exports":{"receiver":{"capsule":"LogsReceiver"}},"signals":{"accepts":["logs"],"export":"receiver","emits":{},"produces":{}}}',
};

export const configBlocks: { readonly [name: string]: string } = {
  'http': '{"label":"none","repeatable":false,"stability":"generally-available","body":{"port":["number"]},"exports":{}}',
};

export const definitions: { readonly [name: string]: string } = {
  'StageJSON': '{"source":["string"]}',
  'TLS': '{"ca_file":["string"],"insecure":["bool"]}',
};

export const functions: { readonly [name: string]: string } = {
};

export const constants: { readonly [name: string]: string } = {
};
