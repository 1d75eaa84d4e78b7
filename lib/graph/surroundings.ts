import { attributesOfInstance, type InstanceNode, valueOfExpression } from '../analysis';
import type { Destination, Need, Needs } from '../needs';
import { Edges, type Flow, type Picture, type PictureNode } from './picture';

/** What of telemetry and targets comes to components, and what leaves them, by their ids. */
export interface CarriedFlows {
  readonly arriving: ReadonlyMap<string, readonly Flow[]>;
  readonly leaving: ReadonlyMap<string, readonly Flow[]>;
}

/** A key of a Secret of Kubernetes. */
export interface SecretKey {
  readonly name: string;
  readonly key: string;
}

/** What is known of Secrets; see `PictureOptions`. */
interface KnownSecrets {
  readonly secrets: ReadonlyMap<string, SecretKey> | undefined;
  readonly secretFolders: ReadonlyMap<string, string> | undefined;
}

type Around = Pick<PictureNode, 'kind' | 'rows'>;

/** What a configuration has to do with, beside itself: each thing once, with edges to and from the components. */
export function surroundingsOf(
  needs: Needs,
  shown: ReadonlyMap<string, InstanceNode>,
  { arriving, leaving }: CarriedFlows,
  { secrets = new Map(), secretFolders = new Map() }: KnownSecrets,
): Pick<Picture, 'nodes' | 'edges'> {
  const surroundings = new Surroundings(shown, arriving, leaving);
  const ports = new Map<string, number[]>();
  for (const { origin, port } of needs.listeners) {
    if (port !== undefined) ports.set(origin.id, [...(ports.get(origin.id) ?? []), port]);
  }
  for (const [id, numbers] of ports) {
    const name = numbers.length === 1 ? 'port' : 'ports';
    surroundings.into(id, { kind: 'port', rows: [{ name, label: [...new Set(numbers)].join(', ') }] });
  }
  for (const { origin, resources, nonResourceUrls, namespaces } of needs.rules) {
    const label = (resources ?? nonResourceUrls ?? []).join(', ');
    surroundings.readBy(origin.id, {
      kind: 'object',
      rows: [{ name: 'Kubernetes API', label }, ...(namespaces === undefined ? [] : [{ name: namespaces.join(', ') }])],
    });
  }
  for (const { origin, path } of needs.hostPaths) {
    surroundings.into(origin.id, { kind: 'files', rows: [{ name: 'files of the node', label: path }] });
  }
  for (const { origin, name, field } of needs.env) {
    if (field !== undefined) continue;
    const secret = secrets.get(name);
    const variable: Around = { kind: 'variable', rows: [{ name: 'variable', label: name }] };
    surroundings.readBy(origin.id, secret === undefined ? variable : secretOf(secret));
  }
  for (const instance of secretFolders.size === 0 ? [] : shown.values()) {
    for (const secret of secretsReadBy(instance, secretFolders)) surroundings.readBy(instance.id, secretOf(secret));
  }
  for (const destination of needs.destinations) {
    const around = { kind: 'address', rows: [addressOf(destination)] } as const;
    if (isOutbound(destination, shown)) surroundings.outOf(destination.origin.id, around);
    else surroundings.into(destination.origin.id, around);
  }
  return surroundings.picture;
}

function secretOf({ name, key }: SecretKey): Around {
  return { kind: 'object', rows: [{ name: 'Secret', label: name }, { name: `key ${key}` }] };
}

/** The keys of Secrets whose files a component names. */
function secretsReadBy(instance: InstanceNode, folders: ReadonlyMap<string, string>): readonly SecretKey[] {
  return attributesOfInstance(instance).flatMap(({ attribute }) => {
    const value = valueOfExpression(attribute.value);
    const path = value.kind === 'scalar' ? String(value.value) : '';
    return [...folders].flatMap(([folder, name]) =>
      path.startsWith(`${folder}/`) ? [{ name, key: path.slice(folder.length + 1) }] : [],
    );
  });
}

/** Whether what goes over a connection is telemetry that leaves: that of a component which passes nothing on. */
function isOutbound({ origin }: Need, shown: ReadonlyMap<string, InstanceNode>): boolean {
  const signals = shown.get(origin.id)?.node.component?.signals;
  return signals !== undefined && signals.accepts.length > 0;
}

function addressOf(destination: Destination): PictureNode['rows'][number] {
  switch (destination.kind) {
    case 'host':
      return { name: 'address', label: withPort(destination.host, destination.port) };
    case 'pods':
      return { name: 'pods', label: destination.namespaces?.join(', ') ?? 'of all namespaces' };
    case 'nodes':
      return { name: 'nodes', label: `port ${destination.port}` };
    case 'cidr':
      return { name: 'address', label: withPort(destination.cidr, destination.port) };
    case 'cloud':
      return { name: 'cloud', label: `port ${destination.port}` };
    case 'unknown':
      return { name: 'address', label: 'known when it runs' };
  }
}

function withPort(host: string, port: number | undefined): string {
  return port === undefined ? host : `${host}:${port}`;
}

class Surroundings {
  readonly #shown: ReadonlyMap<string, InstanceNode>;
  readonly #nodes = new Map<string, PictureNode>();
  readonly #edges = new Edges();

  readonly #arriving: CarriedFlows['arriving'];
  readonly #leaving: CarriedFlows['leaving'];

  constructor(
    shown: ReadonlyMap<string, InstanceNode>,
    arriving: CarriedFlows['arriving'],
    leaving: CarriedFlows['leaving'],
  ) {
    this.#shown = shown;
    this.#arriving = arriving;
    this.#leaving = leaving;
  }

  get picture(): Pick<Picture, 'nodes' | 'edges'> {
    return { nodes: [...this.#nodes.values()], edges: this.#edges.all };
  }

  /** Something that telemetry comes from. */
  into(component: string, around: Around): void {
    this.#add(component, around, (id) => this.#edges.add(id, component, this.#given(component)));
  }

  /** Something that is looked at. */
  readBy(component: string, around: Around): void {
    this.#add(component, around, (id) => this.#edges.add(id, component, ['value']));
  }

  /** Something that telemetry goes to. */
  outOf(component: string, around: Around): void {
    const taken = this.#arriving.get(component) ?? this.#accepted(component);
    this.#add(component, around, (id) => this.#edges.add(component, id, taken));
  }

  #add(component: string, { kind, rows }: Around, connect: (id: string) => void): void {
    // Needs of configuration blocks have no component that is drawn.
    if (!this.#shown.has(component)) return;
    // A port belongs to whoever listens there, an address is the same for all.
    const owner = kind === 'port' ? `${component} ` : '';
    const id = `${kind} ${owner}${rows.map(({ name, label }) => (label === undefined ? name : `${name} ${label}`)).join(' ')}`;
    this.#nodes.set(id, { id, kind, rows, components: 0, flows: [] });
    connect(id);
  }

  #given(component: string): readonly Flow[] {
    const { emits = [] } = this.#shown.get(component)?.node.component?.signals ?? {};
    const flows = this.#leaving.get(component) ?? emits.flatMap(({ signals }) => signals);
    return flows.length > 0 ? flows : ['value'];
  }

  #accepted(component: string): readonly Flow[] {
    return this.#shown.get(component)?.node.component?.signals.accepts ?? [];
  }
}
