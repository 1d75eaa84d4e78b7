import type { k8s } from 'cdk8s-plus-28';
import { addressesIn, type Destination } from '../../../needs';
import { selectorLabels } from '../../workload/labels';
import type { Flow, FlowPort, Peer } from './flow';
import type { KnownService, KnownServices } from './known-services';
import type { EgressProps } from './network-policy-props';

export interface EgressOptions {
  readonly name: string;
  readonly namespace: string;
  readonly clusterDomain: string;
  readonly props: EgressProps;
  readonly destinations: readonly Destination[];
  /** Identifiers of components that call the API server. */
  readonly apiCallers: readonly string[];
  /** Whether RBAC rules are added by hand: then the API server is called, too. */
  readonly extraRules: boolean;
  /** Port at which cluster members talk to each other; absent without clustering. */
  readonly clusterPort?: number;
  /** Environment variables of the container that are set by hand. */
  readonly env: readonly k8s.EnvVar[];
  readonly services: KnownServices;
}

/** A destination for which no policy can be made, or only an ambiguous one. */
export interface EgressProblem {
  readonly destination?: Destination;
  readonly code: 'egress-unknown' | 'egress-ambiguous' | 'egress-address';
  readonly message: string;
  readonly hint: string;
}

export interface Egress {
  readonly flows: readonly Flow[];
  readonly problems: readonly EgressProblem[];
}

/** The address of NodeLocal DNSCache, on nodes that have it. */
const NODE_LOCAL_DNS = '169.254.20.10/32';
const API_SERVER_PORTS = [443, 6443];

/** Top-level domains that nobody uses as names of namespaces: `github.com` is no Service. */
const NO_NAMESPACES = new Set(['com', 'edu', 'gov', 'net', 'org']);

/** Environment variables from which Go programs take their proxy. */
const PROXY_VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];

/** All egress of the pods of an Alloy, with the components that need it. */
export function egressOf(options: EgressOptions): Egress {
  const { props, destinations } = options;
  const flows: Flow[] = [dnsFlow(props)];
  const problems: EgressProblem[] = [];
  if (options.clusterPort !== undefined) {
    const own: Peer = { kind: 'pods', namespace: options.namespace, labels: selectorLabels(options.name) };
    const ports = [tcp(options.clusterPort)];
    flows.push({ peers: [own], ports, what: 'the members of the cluster', askedBy: 'clustering' });
  }
  flows.push(...apiServerFlows(options), ...proxyFlows(options, problems));
  const named = new Set(Object.keys(props.to ?? {}));
  for (const destination of destinations) {
    if (destination.kind === 'unknown') {
      if (!named.has(destination.origin.id)) problems.push(unknownDestination(destination));
      continue;
    }
    flows.push(...flowsTo(destination, options, problems));
  }
  for (const [component, addresses] of Object.entries(props.to ?? {})) {
    for (const text of addresses) flows.push(...flowsByHand(component, text, options, problems));
  }
  return { flows, problems };
}

/** Proxies that the environment names. */
function proxyFlows(options: EgressOptions, problems: EgressProblem[]): Flow[] {
  return options.env.flatMap(({ name, value }) => {
    const addresses = PROXY_VARIABLES.includes(name) && value ? addressesIn(value, { form: 'any' }) : [];
    if (addresses === undefined) {
      problems.push({
        code: 'egress-unknown',
        message: `the proxy that ${name} names can't be told, so the network policy doesn't let it out`,
        hint: "name it in `networkPolicy.egress.to`: { proxy: ['http://proxy.example.com:3128'] }",
      });
    }
    return (addresses ?? []).flatMap(({ host, port }) =>
      hostFlows(host, port, 'TCP', options, () => {}).map((way) => ({
        ...way,
        askedBy: `the variable ${name} of \`env\``,
      })),
    );
  });
}

function dnsFlow({ dns }: EgressProps): Flow {
  const port = dns?.port ?? 53;
  const { namespace, labels } = dns ?? { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } };
  return {
    peers: [
      { kind: 'pods', namespace, ...(labels === undefined ? {} : { labels }) },
      ...(dns === undefined ? [{ kind: 'cidr', cidr: NODE_LOCAL_DNS } as const] : []),
    ],
    ports: [
      { port, protocol: 'UDP' },
      { port, protocol: 'TCP' },
    ],
    dns: true,
    what: 'DNS',
    askedBy: 'every name in the configuration',
  };
}

function apiServerFlows({ apiCallers, extraRules, props }: EgressOptions): Flow[] {
  const askers = [...new Set(apiCallers), ...(extraRules ? ['the prop `rules`'] : [])];
  return askers.map((askedBy) => ({ ...apiServer(props), what: 'the API server', askedBy }));
}

function apiServer({
  apiServer: { cidrs, ports = API_SERVER_PORTS } = {},
}: EgressProps): Pick<Flow, 'peers' | 'ports'> {
  return {
    peers: cidrs?.map((cidr) => ({ kind: 'cidr', cidr })) ?? [{ kind: 'api-server' }],
    ports: ports.map(tcp),
  };
}

function flowsTo(destination: Destination, options: EgressOptions, problems: EgressProblem[]): Flow[] {
  const { origin, protocol, why } = destination;
  const by = { askedBy: origin.id, ...(why === undefined ? {} : { why }) };
  switch (destination.kind) {
    case 'unknown':
      return [];
    case 'pods': {
      const { namespaces, ports = [] } = destination;
      const peers: Peer[] = namespaces?.map((namespace) => ({ kind: 'pods', namespace })) ?? [{ kind: 'pods' }];
      const what = namespaces === undefined ? 'the pods of the cluster' : `the pods in ${namespaces.join(', ')}`;
      return [{ peers, ports: ports.map(tcp), what, ...by }];
    }
    case 'nodes':
      return [{ peers: [{ kind: 'nodes' }], ports: [tcp(destination.port)], what: 'the kubelets', ...by }];
    case 'cloud':
      return [{ peers: [{ kind: 'world' }], ports: [tcp(destination.port)], what: 'hosts of a public cloud', ...by }];
    case 'cidr': {
      const { cidr, port } = destination;
      return [{ peers: [{ kind: 'cidr', cidr }], ports: [tcp(port)], what: `${cidr}, port ${port}`, ...by }];
    }
    case 'host': {
      const ambiguous = (host: string): void => {
        problems.push({
          destination,
          code: 'egress-ambiguous',
          message: `${origin.id} sends to ${host}, which may be a Service or a host outside of the cluster: the network policy lets it out to both`,
          hint: `write ${host}.svc for the Service, or ${host}. (with the dot) for the host`,
        });
      };
      return hostFlows(destination.host, destination.port, protocol, options, ambiguous).map((flow) => ({
        ...flow,
        ...by,
        ...(flow.why === undefined ? {} : { why: flow.why }),
      }));
    }
  }
}

type Way = Omit<Flow, 'askedBy'>;

/** Pods behind a Service, a host outside of the cluster, an address, or, if ambiguous, both a Service and a host. */
function hostFlows(
  host: string,
  port: number | undefined,
  protocol: 'TCP' | 'UDP',
  options: EgressOptions,
  ambiguous: (host: string) => void,
): Way[] {
  const what = `${host}${port === undefined ? '' : `:${port}`}`;
  const ports: FlowPort[] = port === undefined ? [] : [{ port, protocol }];
  if (isIp(host)) return [{ peers: [{ kind: 'cidr', cidr: `${host}/${host.includes(':') ? 128 : 32}` }], ports, what }];
  const outside: Way = { peers: [{ kind: 'host', host: host.replace(/\.$/, '') }], ports, what };
  const found = serviceOf(host, options);
  if (found === undefined) return [outside];
  // There are no pods behind the Service of the API server.
  if (found.certain && found.name === 'kubernetes' && found.namespace === 'default') {
    return [{ ...apiServer(options.props), what }];
  }
  const service = options.services.find(found.namespace, found.name);
  if (service !== undefined) return [behind(service, found.namespace, port, protocol, what)];
  const pods: Way = {
    peers: [{ kind: 'pods', namespace: found.namespace }],
    ports: [],
    what,
    why: 'any port: the Service is not part of the app, so that neither its pods nor their ports are known',
  };
  if (found.certain || options.services.hasNamespace(found.namespace)) return [pods];
  ambiguous(host);
  return [pods, outside];
}

/** The pods behind a Service that the app creates, and their own port. */
function behind(
  service: KnownService,
  namespace: string,
  port: number | undefined,
  protocol: 'TCP' | 'UDP',
  what: string,
): Way {
  const { externalName, selector } = service;
  const known = service.ports?.find((p) => p.port === port && (p.protocol ?? 'TCP') === protocol);
  const target = known?.targetPort ?? port;
  const ports: FlowPort[] = target === undefined ? [] : [{ port: target, protocol }];
  if (externalName !== undefined) return { peers: [{ kind: 'host', host: externalName }], ports, what };
  const peer: Peer = selector === undefined ? { kind: 'world' } : { kind: 'pods', namespace, labels: selector };
  return { peers: [peer], ports, what };
}

/** The Service that a name means, as the pods' DNS configuration completes it. */
function serviceOf(
  host: string,
  { namespace, clusterDomain }: EgressOptions,
): { readonly name: string; readonly namespace: string; readonly certain: boolean } | undefined {
  const isComplete = host.endsWith('.');
  const suffix = `.${clusterDomain}${isComplete ? '.' : ''}`;
  const inside = host.endsWith(suffix) ? host.slice(0, -suffix.length) : host;
  const labels = inside.split('.');
  const svc = labels.lastIndexOf('svc');
  // In `pod.name.namespace.svc`, the Service comes before the namespace.
  if (svc >= 2 && svc === labels.length - 1) {
    return { name: labels[svc - 2]!, namespace: labels[svc - 1]!, certain: true };
  }
  if (isComplete) return undefined;
  if (labels.length === 1) return { name: host, namespace, certain: true };
  return labels.length === 2 && !NO_NAMESPACES.has(labels[1]!) && !host.includes('*')
    ? { name: labels[0]!, namespace: labels[1]!, certain: false }
    : undefined;
}

function flowsByHand(component: string, text: string, options: EgressOptions, problems: EgressProblem[]): Flow[] {
  const askedBy = `the prop \`networkPolicy.egress.to\`, for ${component}`;
  const range = /^([0-9a-f.:]+\/\d{1,3})(?::(\d+))?$/i.exec(text);
  if (range !== null) {
    const [, cidr, port] = range;
    return [
      {
        peers: [{ kind: 'cidr', cidr: cidr! }],
        ports: port === undefined ? [] : [tcp(Number(port))],
        what: text,
        askedBy,
      },
    ];
  }
  const addresses = addressesIn(text, { form: 'any' });
  if (addresses === undefined || addresses.length === 0) {
    problems.push({
      code: 'egress-address',
      message: `\`networkPolicy.egress.to\` has ${JSON.stringify(text)} for ${component}, which is no address`,
      hint: 'a URL, host:port, or a range of addresses with a port: 10.0.0.0/8:9090',
    });
    return [];
  }
  return addresses.flatMap(({ host, port }) =>
    hostFlows(host, port, 'TCP', options, () => {}).map((flow) => ({ ...flow, askedBy })),
  );
}

function unknownDestination(destination: Destination): EgressProblem {
  const { origin, argument } = destination;
  return {
    destination,
    code: 'egress-unknown',
    message: `${origin.id} sends to where \`${argument}\` says, which is known only at run time, so the network policy doesn't let it out`,
    hint: `name the destination in \`networkPolicy.egress.to\`: { '${origin.id}': ['https://...'] }`,
  };
}

function isIp(host: string): boolean {
  return host.includes(':') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}

function tcp(port: number): FlowPort {
  return { port, protocol: 'TCP' };
}
