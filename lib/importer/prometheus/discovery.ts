import { componentSchema } from '../../facts';
import { type Block, build, type Expr } from '../../syntax';
import { bodyOf } from '../yaml-file/body-of';
import type { Section } from '../yaml-file/section';

/** Intervals that Prometheus has where Alloy has others. */
const REFRESH: Readonly<Record<string, string>> = { kuma: '15s' };

/** The node that Alloy runs on, as Promtail limits itself to the pods of its own. */
const OWN_NODE = build.binary(
  '+',
  build.string('spec.nodeName='),
  build.call(build.identifier('coalesce'), [
    build.call(build.reference(['sys', 'env']), [build.string('HOSTNAME')]),
    build.reference(['constants', 'hostname']),
  ]),
);

/** Labels that are free: a second component of a kind is numbered. */
export class Labels {
  readonly #used = new Set<string>();

  of(component: string, name: string): string {
    const base = name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=\d)|^$/, '_');
    for (let i = 1; ; i++) {
      const label = i === 1 ? base : `${base}_${i}`;
      if (this.#used.has(`${component}.${label}`)) continue;
      this.#used.add(`${component}.${label}`);
      return label;
    }
  }
}

export interface Discovery {
  readonly blocks: readonly Block[];
  /** A list of targets each. */
  readonly targets: readonly Expr[];
}

export interface DiscoveryOptions {
  readonly labels: Labels;
  readonly job: string;
  /** Whether pods of other nodes are left out. */
  readonly ownNode?: boolean;
  /** Whether each target of a static list is a list of its own. */
  readonly single?: boolean;
}

/** The service discoveries of a scrape configuration: the members `*_sd_configs`. */
export function discoveries(section: Section, options: DiscoveryOptions): Discovery {
  const blocks: Block[] = [];
  const names = section.names.filter((each) => each.endsWith('_sd_configs'));
  for (const name of names) {
    const kind = name.slice(0, -'_sd_configs'.length);
    const component = `discovery.${kind}`;
    if (componentSchema(component) === undefined) {
      section.lose([name]);
      continue;
    }
    for (const part of section.sections(name)) {
      blocks.push(discoveryOf(part, kind, options.labels.of(component, options.job), options.ownNode ?? false));
    }
  }
  return { blocks, targets: blocks.map(({ name, label }) => build.reference([...name.split('.'), label!, 'targets'])) };
}

function discoveryOf(part: Section, kind: string, label: string, ownNode: boolean): Block {
  const component = `discovery.${kind}`;
  const schema = componentSchema(component)!;
  if (REFRESH[kind] !== undefined && !part.has('refresh_interval')) part.set('refresh_interval', REFRESH[kind]);
  if (kind === 'azure') azureAccess(part);
  if (kind === 'consul' && part.has('username') && !part.has('basic_auth')) {
    const [username, password] = [part.take('username'), part.take('password')];
    part.set('username', username);
    part.set('password', password);
    part.set('basic_auth', { username, password });
  }
  if (kind === 'consulagent') part.ignore(['allow_stale']);
  bearerToken(part);
  const body = bodyOf(part, schema.body);
  if (
    kind === 'kubernetes' &&
    ownNode &&
    body.some(isPodRole) &&
    !body.some((each) => each.kind === 'block' && each.name === 'selectors')
  ) {
    body.push(
      build.block('selectors', undefined, [
        build.attribute('role', build.string('pod')),
        build.attribute('field', OWN_NODE),
      ]),
    );
  }
  part.loseRest(component, schema.body.order);
  return build.block(component, label, body);
}

function isPodRole(statement: ReturnType<typeof bodyOf>[number]): boolean {
  return (
    statement.kind === 'attribute' &&
    statement.name === 'role' &&
    statement.value.kind === 'literal' &&
    statement.value.text === '"pod"'
  );
}

function azureAccess(part: Section): void {
  const method = part.take('authentication_method') ?? 'OAuth';
  const [client_id, tenant_id, client_secret] = ['client_id', 'tenant_id', 'client_secret'].map((name) =>
    part.take(name),
  );
  if (method === 'OAuth') part.set('oauth', { client_id, tenant_id, client_secret });
  else if (method === 'ManagedIdentity') part.set('managed_identity', { client_id });
  else part.report('lost', 'authentication_method', 'discovery.azure has no such method');
}

/** The old way to write an authorization. */
export function bearerToken(part: Section): void {
  if (part.has('bearer_token_file')) {
    part.set('authorization', { type: 'Bearer', credentials_file: part.take('bearer_token_file') });
  } else if (part.has('bearer_token')) {
    part.set('authorization', { type: 'Bearer', credentials: part.take('bearer_token') });
  }
}

/** Static targets, each with the labels of its group. @param fallback the address of a group without targets, if it has one */
export function staticTargets(section: Section, fallback?: string): readonly Readonly<Record<string, string>>[] {
  return section.sections('static_configs').flatMap((group) => {
    const targets = (group.take('targets') ?? []) as readonly unknown[];
    const labels = (group.take('labels') ?? {}) as Readonly<Record<string, unknown>>;
    group.end('static_configs');
    const addresses = targets.length === 0 && fallback !== undefined ? [fallback] : targets;
    return addresses.map((address) => ({
      __address__: String(address),
      ...Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
    }));
  });
}

/** Lists of targets as one. */
export function joined(targets: readonly Expr[]): Expr {
  const [first = build.array([])] = targets;
  return targets.length < 2 ? first : build.call(build.reference(['array', 'concat']), targets);
}
