import type { Container, PodSpec } from '../../cluster';
import { parseQuantity } from '../../languages';

/** The ConfigMaps that a configuration is mounted from. */
export interface ConfigSource {
  readonly configMaps: readonly string[];
  /** The key with the configuration; absent where all `*.alloy` are one. */
  readonly key?: string;
}

/** What the manifest says of Alloy's own container. */
export interface AlloyContainer {
  readonly name: string;
  /** Of Alloy's HTTP server. */
  readonly port: number;
  readonly scheme: 'http' | 'https';
  readonly pathPrefix: string;
  readonly isClustered: boolean;
  /** Where its configuration comes from; undefined where it's no ConfigMap. */
  readonly config?: ConfigSource;
  /** Bytes. */
  readonly memoryLimit?: number;
  /** Whether a container beside it loads changes of the configuration. */
  readonly hasReloader: boolean;
}

const DEFAULT_PORT = 12345;

/** Finds Alloy's container in a pod: by its arguments, its image or its name; undefined where there is none. */
export function alloyContainer({ containers, volumes = [] }: PodSpec): AlloyContainer | undefined {
  const container =
    containers.find(({ args = [] }) => args[0] === 'run') ??
    containers.find(({ image = '' }) => /(^|\/)alloy(:|@|$)/.test(image)) ??
    containers.find(({ name }) => name === 'alloy');
  if (container === undefined) return undefined;
  const flags = flagsOf(container);
  const config = configOf(container, volumes);
  const memoryLimit = bytesOf(container.resources?.limits?.['memory']);
  return {
    name: container.name,
    port: portOf(container, flags),
    scheme: container.readinessProbe?.httpGet?.scheme === 'HTTPS' ? 'https' : 'http',
    pathPrefix: flags.get('server.http.ui-path-prefix') ?? '/',
    isClustered: flags.has('cluster.enabled') && flags.get('cluster.enabled') !== 'false',
    ...(config === undefined ? {} : { config }),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
    hasReloader: containers.some(({ name, image = '' }) => /reloader/.test(`${name} ${image}`)),
  };
}

function flagsOf({ command = [], args = [] }: Container): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  const all = [...command, ...args];
  for (const [index, arg] of all.entries()) {
    const [, name, value] = /^--?([a-z][a-z0-9.-]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) continue;
    const next = all[index + 1];
    flags.set(name, value ?? (next === undefined || next.startsWith('-') ? 'true' : next));
  }
  return flags;
}

function portOf({ ports = [] }: Container, flags: ReadonlyMap<string, string>): number {
  const listen = /:(\d+)$/.exec(flags.get('server.http.listen-addr') ?? '')?.[1];
  if (listen !== undefined) return Number(listen);
  return ports.find(({ name }) => name === 'http-metrics')?.containerPort ?? DEFAULT_PORT;
}

/** `alloy run /etc/alloy/config.alloy`, where a ConfigMap is mounted at /etc/alloy. */
function configOf(
  { args = [], volumeMounts = [] }: Container,
  volumes: NonNullable<PodSpec['volumes']>,
): AlloyContainer['config'] {
  const path = args.slice(1).find((arg) => arg.startsWith('/'));
  if (args[0] !== 'run' || path === undefined) return undefined;
  const mount = volumeMounts
    .filter(({ mountPath }) => path === mountPath || path.startsWith(`${mountPath.replace(/\/$/, '')}/`))
    .sort((a, b) => b.mountPath.length - a.mountPath.length)[0];
  const volume = volumes.find(({ name }) => name === mount?.name);
  const inside = path.slice((mount?.mountPath ?? '').replace(/\/$/, '').length + 1);
  const isFolder = inside === '' && mount?.subPath === undefined;
  const sources = volume?.projected?.sources?.map(({ configMap }) => configMap?.name) ?? [volume?.configMap?.name];
  const configMaps = sources.filter((name) => name !== undefined);
  if (mount === undefined || configMaps.length === 0 || configMaps.length < sources.length) return undefined;
  if (isFolder) return { configMaps };
  const file = mount.subPath ?? inside;
  return { configMaps, key: volume?.configMap?.items?.find((item) => item.path === file)?.key ?? file };
}

/** A quantity of Kubernetes in bytes. */
export function bytesOf(quantity: string | undefined): number | undefined {
  const amount = parseQuantity(quantity ?? '');
  return amount === undefined ? undefined : Number(amount) / 1e9;
}

/** Bytes as a person reads them: `512 MiB`. */
export function bytesText(bytes: number): string {
  if (bytes >= 2 ** 30) return `${Math.round((bytes / 2 ** 30) * 10) / 10} GiB`;
  return `${Math.round(bytes / 2 ** 20)} MiB`;
}
