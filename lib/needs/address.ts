import type { AddressRole } from '../facts';

/**
 * A host that something is sent to, and its port if that is known. `*.` in front stands for any names below the rest; a dot at the
 * end says that the name is complete.
 */
export interface Address {
  readonly host: string;
  readonly port?: number;
}

const SCHEME_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443 };

/** What the reading of an address depends on. */
export type AddressForm = Pick<AddressRole, 'form' | 'defaultPort'>;

/**
 * The hosts in an address as a configuration writes it: a URL, `host:port`, a data source name, ... None for a socket and for what
 * isn't reached over the network; undefined where the hosts can't be told.
 */
export function addressesIn(text: string, { form, defaultPort }: AddressForm): readonly Address[] | undefined {
  if (text === '' || /^(\/|@|unix:|npipe:)/.test(text)) return [];
  switch (form) {
    case 'socket path':
    case 'dns name':
    case 's3 url':
      return [];
    case 'account':
      return single(`${text}.snowflakecomputing.com`, defaultPort);
    case 'domain':
      return single(`*.${text}`, defaultPort);
    case 'dsn':
      return addressesInDsn(text, defaultPort);
    case 'git url':
      return addressesIn(text.replace(/^[\w.-]+@([\w.-]+):(?!\/)/, 'ssh://$1/'), {
        form: 'url',
        ...(defaultPort === undefined ? {} : { defaultPort }),
      });
    default: {
      const address = addressIn(text, defaultPort);
      return address && [address];
    }
  }
}

/** Whether an address is one of the pod's own: what is sent there never leaves it. */
export function isOwnAddress({ host }: Address): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host) || host === '0.0.0.0';
}

/** Whether a name is certainly that of a Service of the cluster: `tempo`, `tempo.traces.svc`, `tempo.traces.svc.cluster.local`. */
export function isServiceName(host: string): boolean {
  const labels = host.replace(/\.$/, '').split('.');
  const isName = labels.every((label) => /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label)) && /[a-z]/.test(labels[0]!);
  return isName && !isOwnAddress({ host }) && (labels.length === 1 || [2, 3].includes(labels.indexOf('svc')));
}

/** `https://user@host:port/path`, `host:port`, `[::1]:80`, `dns:///host:port`. */
function addressIn(text: string, defaultPort: number | undefined): Address | undefined {
  const [, scheme, rest] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):\/\/)?\/*(.*)$/s.exec(text)!;
  const authority = /^[^/?#]*/.exec(rest!)![0];
  const [, host, port] = /^(?:.*@)?(\[[^\]]+\]|[^:]+)(?::(\d+))?$/s.exec(authority) ?? [];
  if (host === undefined) return undefined;
  return addressOf(
    host,
    port === undefined ? (SCHEME_PORTS[(scheme ?? '').toLowerCase()] ?? defaultPort) : Number(port),
  );
}

/** `mysql://u:p@a:1,b:2/db`, `u:p@tcp(a:1)/db`, `host=a port=1`, `Endpoint=sb://a/;...`. Nothing of it but hosts is kept. */
function addressesInDsn(text: string, defaultPort: number | undefined): readonly Address[] | undefined {
  const [, hosts] =
    /^(?:Endpoint=)?[a-z][a-z0-9+.-]*:\/\/(?:[^/?#;]*@)?([^/?#;@]+)/i.exec(text) ??
    /@(?:tcp[46]?)?\(([^)]+)\)/.exec(text) ??
    [];
  if (hosts !== undefined) {
    const found = hosts.split(',').map((host) => addressIn(host, defaultPort));
    return found.every((address) => address !== undefined) ? found : undefined;
  }
  const [, host] = /(?:^|[\s;])(?:host|server)\s*=\s*([^\s;,']+)/i.exec(text) ?? [];
  const [, port] = /(?:^|[\s;])port\s*=\s*(\d+)/i.exec(text) ?? [];
  return host === undefined ? undefined : single(host, port === undefined ? defaultPort : Number(port));
}

function single(host: string, port: number | undefined): readonly Address[] | undefined {
  const address = addressOf(host, port);
  return address && [address];
}

function addressOf(text: string, port: number | undefined): Address | undefined {
  const host = text.replace(/^\[|\]$/g, '').toLowerCase();
  if (!/^(\*\.)?[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?\.?$|^[0-9a-f:.]*:[0-9a-f:.]*$/.test(host)) return undefined;
  if (port === undefined) return { host };
  return port > 0 && port < 65_536 ? { host, port } : undefined;
}
