import { componentSchema } from '../../facts';
import { type Block, build, type Expr } from '../../syntax';
import { bodyOf } from '../yaml-file/body-of';
import { Section } from '../yaml-file/section';

/** Where logs come from that no discovery finds: the member of a scrape configuration, and its component. */
export const SOURCES: Readonly<Record<string, string>> = {
  azure_event_hubs: 'loki.source.azure_event_hubs',
  cloudflare: 'loki.source.cloudflare',
  gcplog: 'loki.source.gcplog',
  gelf: 'loki.source.gelf',
  heroku_drain: 'loki.source.heroku',
  journal: 'loki.source.journal',
  kafka: 'loki.source.kafka',
  loki_push_api: 'loki.source.api',
  syslog: 'loki.source.syslog',
  windows_events: 'loki.source.windowsevent',
};

export interface SourceWiring {
  readonly label: string;
  readonly forwardTo: Expr;
  /** The rules of a `discovery.relabel`, for components that take some. */
  readonly rules: Expr | undefined;
}

/** A source as its component. */
export function sourceOf(part: Section, name: string, { label, forwardTo, rules }: SourceWiring): Block {
  const component = SOURCES[name]!;
  if (name === 'journal') part.rename('json', 'format_as_json');
  if (name === 'windows_events') part.rename('bookmark_path', 'legacy_bookmark_path');
  if (name === 'gelf' || name === 'gcplog') part.ignore(name === 'gelf' ? ['labels'] : []);
  if (name === 'azure_event_hubs' && part.has('connection_string')) {
    part.set('authentication', { mechanism: '', connection_string: part.take('connection_string') });
  }
  if (name === 'kafka') kafkaAccess(part);
  if (part.has('server')) serversOf(part, part.section('server'));
  const members = name === 'syslog' ? nested(part, 'listener') : name === 'gcplog' ? ofGcp(part) : part;
  const body = bodyOf(members, componentSchema(component)!.body, {
    forward_to: forwardTo,
    ...(rules === undefined ? {} : { relabel_rules: rules }),
  });
  members.lose(members.names, `${component} has nothing like it`);
  return build.block(component, label, body);
}

/** All of a section as one block. */
function nested(part: Section, block: string): Section {
  const content = Object.fromEntries(part.names.map((name) => [name, part.take(name)]));
  if (block === 'listener') {
    for (const [from, to] of [
      ['listen_address', 'address'],
      ['listen_protocol', 'protocol'],
    ] as const) {
      if (from in content) content[to] = content[from];
      delete content[from];
    }
    const formats = ['rfc3164', 'rfc5424', 'raw'];
    if (content['syslog_format'] !== undefined && !formats.includes(String(content['syslog_format']))) {
      part.file.report('error', [...part.path, 'syslog_format'], `expected one of ${formats.join(', ')}`);
    }
  }
  const repeated = block === 'listener';
  return new Section(part.file, part.path, { [block]: repeated ? [content] : content });
}

function ofGcp(part: Section): Section {
  const isPush = part.take('subscription_type') === 'push';
  if (isPush) part.ignore(['project_id', 'subscription']);
  return nested(part, isPush ? 'push' : 'pull');
}

function kafkaAccess(part: Section): void {
  const access = part.take('authentication') as { sasl_config?: Record<string, unknown> } | undefined;
  if (access === undefined) return;
  const sasl = access.sasl_config;
  if (sasl !== undefined) {
    const tls = ['ca_file', 'cert_file', 'key_file', 'key', 'cert', 'ca', 'server_name', 'insecure_skip_verify'];
    const entries = Object.entries(sasl);
    const ofTls = entries.filter(([name]) => tls.includes(name));
    access.sasl_config = {
      ...Object.fromEntries(entries.filter(([name]) => !tls.includes(name))),
      ...(ofTls.length === 0 ? {} : { tls_config: Object.fromEntries(ofTls) }),
    };
  }
  part.set('authentication', access);
}

/** `http_server_read_timeout` of a server is `server_read_timeout` of its block `http`. */
function serversOf(part: Section, server: Section): void {
  for (const protocol of ['http', 'grpc'] as const) {
    const members: Record<string, unknown> = {};
    for (const name of server.names.filter((each) => each.startsWith(`${protocol}_`))) {
      const own = name.slice(protocol.length + 1);
      const known =
        /^(listen_(address|port)|conn_limit|listen_conn_limit|tls_config|server_(read|write|idle)_timeout|server_max_.*)$/;
      if (!known.test(own)) continue;
      const target = own
        .replace('listen_conn_limit', 'conn_limit')
        .replace('tls_config', 'tls')
        .replace(/^server_(max_connection)/, '$1');
      members[target] = target === 'tls' ? tlsOf(server.take(name)) : server.take(name);
    }
    if (Object.keys(members).length > 0) part.set(protocol, members);
  }
  if (server.has('graceful_shutdown_timeout')) {
    part.set('graceful_shutdown_timeout', server.take('graceful_shutdown_timeout'));
  }
  server.lose(server.names, 'the server of an Alloy component has nothing like it');
}

function tlsOf(tls: unknown): unknown {
  const { cert, key, ...others } = (tls ?? {}) as Record<string, unknown>;
  return {
    ...others,
    ...(cert === undefined ? {} : { cert_pem: cert }),
    ...(key === undefined ? {} : { key_pem: key }),
  };
}
