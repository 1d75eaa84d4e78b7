// Generated from schema/ by tools/generate (npm run generate). Do not edit.

export const alloyVersion = 'v1.18.1';

export const components: { readonly [name: string]: string } = {
  'loki.process': '{"stability":"generally-available","body":{"other":{"b":"Twice"},"stage":{"v":{"json":"StageJSON","match":"StageMatch","docker":{},"twice":"Twice"}}},"exports":{},"signals":{"accepts":["logs"],"emits":{},"produces":{}}}',
  'remote.vault': '{"stability":"generally-available","body":{"auth":{"v":{"token":{"token":["secret","r"]},"aws":{"role":["string"]}}}},"exports":{},"signals":{"accepts":[],"emits":{},"produces":{}}}',
};

export const configBlocks: { readonly [name: string]: string } = {
};

export const definitions: { readonly [name: string]: string } = {
  'StageJSON': '{"expressions":[{"map":"string"},"r"]}',
  'StageMatch': '{"selector":["string","r"],"stage":{"v":{"json":"StageJSON","match":"StageMatch","docker":{},"twice":"Twice"}}}',
  'Twice': '{"a":["string"]}',
};

export const functions: { readonly [name: string]: string } = {
};

export const constants: { readonly [name: string]: string } = {
};
