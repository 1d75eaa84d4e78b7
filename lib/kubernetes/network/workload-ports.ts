import { formatPath } from '../../facts';
import type { Listener } from '../../needs';
import { HTTP_PORT_NAME, type HttpServer } from '../workload/http-server';
import { MAX_NAME_LENGTH, PortList } from './port-list';
import type { PortOfOther } from './taken-ports';
import type { PortProblem, WorkloadPort } from './workload-port';

/** A port added by hand to those of the configuration's listeners. */
export interface ExtraPort {
  /** At most 15 lower case letters, digits and `-`. */
  readonly name: string;
  readonly port: number;
  /** @default 'TCP' */
  readonly protocol?: 'TCP' | 'UDP';
  /** @default - none */
  readonly appProtocol?: string;
}

export interface WorkloadPorts {
  readonly ports: readonly WorkloadPort[];
  readonly problems: readonly PortProblem[];
}

/** The ports of a workload: Alloy's own, those of the listeners in the order of the configuration, those added by hand. */
export function workloadPorts(options: {
  readonly listeners: readonly Listener[];
  readonly extra: readonly ExtraPort[];
  readonly privateListeners: readonly string[];
  readonly server: HttpServer;
  /** The protocol that the Service says of a port, by its name. */
  readonly appProtocols: Readonly<Record<string, string>>;
  /** Ports of the pod that other containers use. */
  readonly taken: readonly PortOfOther[];
}): WorkloadPorts {
  const { server, privateListeners } = options;
  const ports = new PortList(options.taken);
  ports.add({
    name: HTTP_PORT_NAME,
    port: server.port,
    protocol: 'TCP',
    appProtocol: server.scheme === 'HTTPS' ? 'https' : 'http',
    exposed: server.exposed,
  });
  for (const listener of options.listeners) {
    const isPrivate = [listener.origin.id, listener.name].some((name) => privateListeners.includes(name));
    addListener(ports, listener, isPrivate);
  }
  for (const port of options.extra) addByHand(ports, port);
  return { ports: ports.ports.map((port) => withProtocol(port, options.appProtocols)), problems: ports.problems };
}

/** A port whose protocol is said by hand. */
function withProtocol(port: WorkloadPort, said: Readonly<Record<string, string>>): WorkloadPort {
  const appProtocol = Object.hasOwn(said, port.name) ? said[port.name] : undefined;
  return appProtocol === undefined ? port : { ...port, appProtocol };
}

function addListener(ports: PortList, listener: Listener, isPrivate: boolean): void {
  const { origin, name, port, protocol, argument, ownAddress } = listener;
  if (port === undefined) {
    ports.problems.push({
      listener,
      code: 'port-unknown',
      message: `${origin.id} listens where \`${formatPath(argument)}\` says, which is known only at run time, so it gets no port`,
      hint: 'write the address as a literal, or add the port to `ports`',
    });
    return;
  }
  if (ownAddress !== undefined) {
    ports.problems.push({
      listener,
      code: 'listener-address',
      message: `${origin.id} listens on ${ownAddress}, and every pod has an address of its own`,
      hint: `set \`${formatPath(argument).replace(/listen_port$/, 'listen_address')}\` to all addresses (0.0.0.0)`,
    });
  }
  const exposed = !isPrivate && !listener.loopback;
  ports.add({ name, port, protocol, ...appProtocolOf(listener), listener, exposed });
}

function addByHand(ports: PortList, { name, port, protocol = 'TCP', appProtocol }: ExtraPort): void {
  if (!isPortName(name)) {
    ports.problems.push({
      code: 'port-name',
      message: `${JSON.stringify(name)} can't be the name of a port`,
      hint: 'at most 15 lower case letters, digits and single `-` between them',
    });
  }
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    ports.problems.push({
      code: 'port-number',
      message: `port ${JSON.stringify(name)} must be a whole number from 1 to 65535, got ${port}`,
      hint: 'give the number that the process listens on',
    });
    return;
  }
  if (ports.ports.some((other) => other.name === name)) {
    ports.problems.push({
      code: 'port-name',
      message: `the name ${name} of \`ports\` is that of another port`,
      hint: 'choose another name',
    });
    return;
  }
  ports.add({ name, port, protocol, exposed: true, ...(appProtocol === undefined ? {} : { appProtocol }) });
}

function isPortName(name: string): boolean {
  const isName = /^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(name);
  return isName && name.length <= MAX_NAME_LENGTH && !name.includes('--');
}

function appProtocolOf({ appProtocol, tls }: Listener): { readonly appProtocol?: string } {
  if (appProtocol === undefined) return {};
  // Whoever reads along, a mesh for one, must not take what is encrypted for gRPC or HTTP.
  return { appProtocol: tls ? 'https' : appProtocol };
}
