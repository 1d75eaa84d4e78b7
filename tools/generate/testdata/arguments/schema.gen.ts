// Generated from schema/ by tools/generate (npm run generate). Do not edit.

export const alloyVersion = 'v1.18.1';

export const components: { readonly [name: string]: string } = {
  'local.by_hand': '{"community":true,"body":{"a":["string"]},"exports":{},"signals":{"accepts":[],"emits":{},"produces":{}}}',
  'local.empty': '{"stability":"experimental","body":{},"exports":{},"signals":{"accepts":[],"emits":{},"produces":{}}}',
  'local.file': '{"stability":"generally-available","body":{"template":[{"string":"go_template"}],"filename":["string","r"],"poll_frequency":["duration","h","1m"],"detector":["string","hf","fsnotify",["","fsnotify","poll"]],"headers":[{"map":{"list":"secret"}}],"size_limit":["bytes_size","h","1MiB"],"is_secret":["bool","xh",false],"retries":["number","q"],"cipher_suites":[{"list":"string"},"",0,["O\'Neill","B"]],"proxy_url":[{"string":"url"}],"anything":["any"],"password":["secret"],"content":["optional_secret"],"match":["regex","h",".*/(a|b)"],"filters":[{"list":{"object":{"prefix_name":{"type":"string","required":true},"regex":{"type":"string","required":false}}}}],"cache":[{"object":{"sampled_cache_size":{"type":"number","required":false}}}],"http_429_retry":["bool"]},"exports":{"content":"optional_secret"},"signals":{"accepts":[],"emits":{},"produces":{}}}',
};

export const configBlocks: { readonly [name: string]: string } = {
};

export const definitions: { readonly [name: string]: string } = {
};

export const functions: { readonly [name: string]: string } = {
};

export const constants: { readonly [name: string]: string } = {
};
