import { nameEnd, type Origin, type Place } from '../checks/validate/context';
import { type Attribute, type Block, startOf } from '../syntax';
import type { ConfigBlock } from './config-block';

/** What a block at the top of a module body is to Alloy, which decides the checks that it gets. */
export type NodeKind = 'declare' | 'settings' | 'argument' | 'export' | 'import' | 'foreach' | 'component' | 'service';

/** The kinds in the order in which Alloy goes through them; blocks of one group share their identifiers. */
type NodeGroup = 'declare' | 'config' | 'component' | 'service';

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

/** A block at the top of a module body. */
export interface GraphNode {
  readonly kind: NodeKind;
  readonly block: Block;
  readonly origin: Origin;
  /** Name and label, joined by dots. */
  readonly id: string;
  /** The body that the block stands in. */
  readonly parent: ModuleBody;
  /** The block that had the identifier before; a block with one can't be referred to. */
  readonly first?: GraphNode;
  /** Body of a `declare`, or of the template of a `foreach`. */
  readonly body?: ModuleBody;
}

/** The root of a configuration, the body of a `declare`, or the template of a `foreach`. */
export interface ModuleBody {
  readonly kind: 'root' | 'declare' | 'foreach';
  readonly parent?: ModuleBody;
  /** Whether a `declare` is around it, at any distance, or it is one. */
  readonly inModule: boolean;
  /** Attributes, which no body may hold; those of the root are found when it's read. */
  readonly attributes: readonly Attribute[];
  /** In the order of checking: declares, configuration blocks, components, services. */
  readonly nodes: readonly GraphNode[];
}

/** Sorts the blocks of a configuration into bodies, without recursion: a configuration may nest as deep as it likes. */
export function buildModule(blocks: readonly ConfigBlock[]): ModuleBody {
  const root: OpenBody = { kind: 'root', inModule: false, attributes: [], nodes: [] };
  const pending: [OpenBody, readonly ConfigBlock[]][] = [[root, blocks]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    fill(...next, pending);
  }
  return root;
}

/** The name of a block, as if written without spaces. */
export function namePlace({ block, origin }: Pick<GraphNode, 'block' | 'origin'>): Place {
  return { origin, start: block.nameStart, end: nameEnd(block.nameStart, block.name) };
}

/** The whole block, up to its closing brace. */
export function wholePlace({ block, origin }: Pick<GraphNode, 'block' | 'origin'>): Place {
  return { origin, start: block.nameStart, end: block.close };
}

/** As many bytes from the start of the block as its identifier has. */
export function identifierPlace({ block, origin, id }: Pick<GraphNode, 'block' | 'origin' | 'id'>): Place {
  return { origin, start: block.nameStart, end: nameEnd(block.nameStart, id) };
}

/** From the start of the block to its opening brace. */
export function headPlace({ block, origin }: Pick<GraphNode, 'block' | 'origin'>): Place {
  return { origin, start: startOf(block), end: block.open };
}

/** The template that a `foreach` uses: the last one. */
export function templateOf(foreach: Block): Block | undefined {
  return foreach.body.findLast((statement): statement is Block => isTemplate(statement));
}

/** Whether a statement is a `template` block. */
export function isTemplate(statement: Block['body'][number]): boolean {
  return statement.kind === 'block' && statement.name === 'template';
}

type OpenBody = { -readonly [K in keyof ModuleBody]: ModuleBody[K] } & {
  attributes: Attribute[];
  nodes: readonly GraphNode[];
};

function fill(body: OpenBody, blocks: readonly ConfigBlock[], pending: [OpenBody, readonly ConfigBlock[]][]): void {
  const groups: Record<NodeGroup, GraphNode[]> = { declare: [], config: [], component: [], service: [] };
  const known: Record<NodeGroup, Map<string, GraphNode>> = {
    declare: new Map(),
    config: new Map(),
    component: new Map(),
    service: new Map(),
  };
  for (const { block, ...origin } of blocks) {
    const id = block.label === undefined ? block.name : `${block.name}.${block.label}`;
    const [group, kind] = classify(block.name, id);
    const first = known[group].get(id);
    const inner = innerBody(kind, block, body);
    const node: GraphNode = {
      kind,
      block,
      origin,
      id,
      parent: body,
      ...(first ? { first } : {}),
      ...(inner ? { body: inner.body } : {}),
    };
    groups[group].push(node);
    if (!first) known[group].set(id, node);
    if (inner) pending.push([inner.body, contentOf(inner, origin)]);
  }
  body.nodes = [...groups.declare, ...groups.config, ...groups.component, ...groups.service];
}

function classify(name: string, id: string): [NodeGroup, NodeKind] {
  if (name === 'declare') return ['declare', 'declare'];
  const config = configKinds.get(name);
  if (config) return ['config', config];
  return services.has(id) ? ['service', 'service'] : ['component', 'component'];
}

function innerBody(kind: NodeKind, block: Block, parent: ModuleBody): { block: Block; body: OpenBody } | undefined {
  if (kind === 'declare') {
    return { block, body: { kind: 'declare', parent, inModule: true, attributes: [], nodes: [] } };
  }
  const template = kind === 'foreach' ? templateOf(block) : undefined;
  return (
    template && {
      block: template,
      body: { kind: 'foreach', parent, inModule: parent.inModule, attributes: [], nodes: [] },
    }
  );
}

/** The blocks of a body; its attributes go to the body's list of those. */
function contentOf({ block, body }: { block: Block; body: OpenBody }, origin: Origin): ConfigBlock[] {
  const blocks: ConfigBlock[] = [];
  for (const statement of block.body) {
    if (statement.kind === 'block') blocks.push({ ...origin, block: statement });
    else if (statement.kind === 'attribute') body.attributes.push(statement);
  }
  return blocks;
}
