/** What a block at the top of a module body is to Alloy, which decides the checks that it gets. */
export type NodeKind = 'declare' | 'settings' | 'argument' | 'export' | 'import' | 'foreach' | 'component' | 'service';

/** The kinds in the order in which Alloy goes through them; blocks of one group share their identifiers. */
export const NODE_GROUPS = ['declare', 'config', 'component', 'service'] as const;

export type NodeGroup = (typeof NODE_GROUPS)[number];

const configKinds: ReadonlyMap<string, NodeKind> = new Map([
  ['logging', 'settings'],
  ['tracing', 'settings'],
  ['argument', 'argument'],
  ['export', 'export'],
  ['foreach', 'foreach'],
  ['import.file', 'import'],
  ['import.string', 'import'],
  ['import.http', 'import'],
  ['import.git', 'import'],
]);

const services: ReadonlySet<string> = new Set([
  'cluster',
  'http',
  'labelstore',
  'livedebugging',
  'otel',
  'remotecfg',
  'ui',
]);

/** What a block is, by its name and its identifier (name and label, joined by a dot). */
export function kindOfBlock(name: string, id: string): NodeKind {
  if (name === 'declare') return 'declare';
  return configKinds.get(name) ?? (services.has(id) ? 'service' : 'component');
}

export function groupOfKind(kind: NodeKind): NodeGroup {
  return kind === 'declare' || kind === 'component' || kind === 'service' ? kind : 'config';
}
