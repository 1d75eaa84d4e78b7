import { type ArgumentPath, EACH, type PortEntry } from '../facts';
import { type Expr, namePathOf, withoutParens } from '../syntax';
import { expressionAt, isWritten, type Place, placesAt, valueAt } from './path';
import { type PathValue, valueOfExpression } from './path-value';

/** A port that a component listens on. */
export interface FoundListener {
  /** Name of the port; several listeners may have the same. */
  readonly name: string;
  /** Absent if only a running Alloy knows it. */
  readonly port?: number;
  readonly protocol: 'TCP' | 'UDP';
  readonly appProtocol?: string;
  /** The address is one that only the pod itself reaches. */
  readonly loopback: boolean;
  /** The address, if it is written as one IP address that is neither all addresses nor a loopback address. */
  readonly ownAddress?: string;
  /** The listener has a `tls` block. */
  readonly tls: boolean;
  /** The argument that sets the address. */
  readonly argument: ArgumentPath;
}

/** The listeners that an entry of the table finds in a component: one for each item of a repeatable block in its path. */
export function listenersOf(entry: PortEntry, component: Place): FoundListener[] {
  const [items, argument] = splitAtItems(entry.argPath);
  return placesAt(component, items).places.flatMap((place, index) => {
    const found = listenerAt(entry, place, argument);
    if (found === undefined) return [];
    return [entry.nameSuffix === undefined ? found : { ...found, name: `${found.name}-${index + 1}` }];
  });
}

function listenerAt(entry: PortEntry, place: Place, path: ArgumentPath): FoundListener | undefined {
  const written = valueAt(place, path);
  const value: PathValue =
    written.kind === 'absent' && entry.default !== null ? { kind: 'scalar', value: entry.default } : written;
  if (value.kind === 'absent') return undefined;
  const protocol = protocolOf(entry, place);
  const listener = {
    name: entry.name,
    protocol,
    ...(entry.appProtocol === undefined ? {} : { appProtocol: entry.appProtocol }),
    loopback: false,
    tls: isWritten(place, [...path.slice(0, -1), 'tls']),
    argument: entry.argPath,
  };
  if (value.kind !== 'scalar') {
    const expr = expressionAt(place, path);
    const port = entry.form === 'port number' || expr === undefined ? undefined : trailingPort(expr);
    return port === undefined ? listener : { ...listener, port };
  }
  if (entry.form === 'port number') {
    const port = portNumber(String(value.value));
    const address = entry.addressArgPath === undefined ? undefined : valueAt(place, entry.addressArgPath);
    const host = address?.kind === 'scalar' ? String(address.value) : (entry.addressDefault ?? '');
    return {
      ...listener,
      ...(port === undefined ? {} : { port }),
      loopback: address?.kind !== 'unknown' && isLoopback(host),
      ...(address?.kind === 'scalar' ? ownAddress(host) : {}),
    };
  }
  const address = parseAddress(String(value.value));
  if (address === 'socket') return undefined;
  if (address === undefined) return listener;
  return { ...listener, port: address.port, loopback: isLoopback(address.host), ...ownAddress(address.host) };
}

/** The port of an address whose host only a running Alloy knows: `sys.env("POD_IP") + ":4317"`, `string.format("%s:4317", ...)`. */
function trailingPort(expr: Expr): number | undefined {
  const node = withoutParens(expr);
  const end =
    node.kind === 'binary' && node.operator === '+'
      ? node.right
      : node.kind === 'call' && namePathOf(node.callee)?.names.join('.') === 'string.format'
        ? node.args[0]
        : undefined;
  const text = end === undefined ? undefined : valueOfExpression(end);
  const [, port] = text?.kind === 'scalar' ? (/:(\d+)$/.exec(String(text.value)) ?? []) : [];
  return port === undefined ? undefined : portNumber(port);
}

function ownAddress(host: string): { readonly ownAddress?: string } {
  const bare = host.replace(/^\[|\]$/g, '');
  const isAddress = /^\d{1,3}(\.\d{1,3}){3}$/.test(bare) || bare.includes(':');
  return isAddress && !isLoopback(bare) && bare !== '0.0.0.0' && !/^[0:]+$/.test(bare) ? { ownAddress: bare } : {};
}

function protocolOf(entry: PortEntry, place: Place): 'TCP' | 'UDP' {
  if (typeof entry.protocol === 'string') return entry.protocol;
  const [, path] = splitAtItems(entry.protocol.path);
  const value = valueAt(place, path);
  return value.kind === 'scalar' && String(value.value).toLowerCase().startsWith('udp') ? 'UDP' : 'TCP';
}

/** The path of several items, and the one that goes on from each: that of each `listener`, and `address`. */
function splitAtItems(path: ArgumentPath): readonly [items: ArgumentPath, rest: ArgumentPath] {
  const end = path.indexOf(EACH) + 1;
  return [path.slice(0, end), path.slice(end)];
}

/** `0.0.0.0:4317`, `:9125`, `[::1]:80`; a path or `unix://` address is a socket. */
function parseAddress(text: string): { readonly host: string; readonly port: number } | 'socket' | undefined {
  if (text.startsWith('/') || text.startsWith('unix:') || text.startsWith('@')) return 'socket';
  const colon = text.lastIndexOf(':');
  const port = portNumber(text.slice(colon + 1));
  return colon < 0 || port === undefined ? undefined : { host: text.slice(0, colon), port };
}

function portNumber(text: string): number | undefined {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port > 0 && port < 65_536 ? port : undefined;
}

/** Whether only processes of the same pod reach an address. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare);
}
