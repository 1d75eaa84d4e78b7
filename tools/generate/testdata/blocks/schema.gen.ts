// Generated from schema/ by tools/generate (npm run generate). Do not edit.

export const alloyVersion = 'v1.18.1';

export const components: { readonly [name: string]: string } = {
  'local.file': '{"stability":"generally-available","body":{"match":{"b":{"pattern":["string","r"],"deep":{"b":{"a":["number"]}}}},"info_schema.tables":{"b":{},"f":"r"},"endpoint":{"b":{"url":["string","r"]},"f":"rml"},"shared":{"b":"TLSConfig"},"shared_list":{"b":"TLSConfig","f":"ml"},"template":{"b":1}},"exports":{},"signals":{"accepts":[],"emits":{},"produces":{}}}',
  'local.file_match': '{"stability":"generally-available","body":"Everything","exports":{},"signals":{"accepts":[],"emits":{},"produces":{}}}',
};

export const configBlocks: { readonly [name: string]: string } = {
  'declare': '{"label":"required","repeatable":true,"stability":"generally-available","body":1,"exports":{}}',
  'http': '{"label":"none","repeatable":false,"stability":"generally-available","body":{"tls":{"b":"TLSConfig"},"auth":{"b":{"a":["string"]}}},"exports":{}}',
  'import.git': '{"label":"required","repeatable":true,"stability":"public-preview","body":{"path":["string","r"]},"exports":{}}',
};

export const definitions: { readonly [name: string]: string } = {
  'Everything': '{"all":["bool","r"]}',
  'Old_2': '{"old":["bool"],"again":{"b":"Old_2","f":"m"}}',
  'TLSConfig': '{"ca_pem":["string"],"old":{"b":"Old_2"}}',
};

export const functions: { readonly [name: string]: string } = {
};

export const constants: { readonly [name: string]: string } = {
};
