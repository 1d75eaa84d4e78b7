import type { TakenPort } from '../../analysis';
import { formatPath } from '../../facts';
import type { Listener } from '../../needs';
import { HTTP_PORT_NAME, type HttpServer } from '../workload/http-server';

/** A port that is added by hand to those of the configuration's listeners. */
export interface ExtraPort {
  /** At most 15 lower case letters, digits and `-`. */
  readonly name: string;
  readonly port: number;
  /** @default 'TCP' */
  readonly protocol?: 'TCP' | 'UDP';
  /** @default - none */
  readonly appProtocol?: string;
}

/** A port of the container, and of the Service under the same number. */
export interface WorkloadPort {
  readonly name: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
  readonly appProtocol?: string;
  /** The listener behind it; absent for Alloy's own port and for ports added by hand. */
  readonly listener?: Listener;
  /** Whether the Service has the port; otherwise it's the container's alone. */
  readonly exposed: boolean;
}

/** A problem with the ports, told by the listener that has it. */
export interface PortProblem {
  readonly listener?: Listener;
  readonly code: 'port-unknown' | 'listener-address' | 'port-name' | 'port-number' | 'port-taken';
  readonly message: string;
  readonly hint: string;
}

export interface WorkloadPorts {
  readonly ports: readonly WorkloadPort[];
  readonly problems: readonly PortProblem[];
}

/** A port that another container of the pod listens on. */
export interface PortOfOther extends TakenPort {
  /** The user's own container, whose port `ports` may name. */
  readonly sidecar: boolean;
}

const MAX_NAME_LENGTH = 15;

/** The ports of a workload: Alloy's own, those of the listeners in order of the configuration, those added by hand. */
export function workloadPorts(options: {
  readonly listeners: readonly Listener[];
  readonly extra: readonly ExtraPort[];
  readonly privateListeners: readonly string[];
  readonly server: HttpServer;
  /** Ports of the pod that others have taken. */
  readonly taken: readonly PortOfOther[];
}): WorkloadPorts {
  const ports = new PortList(options.taken);
  ports.add({
    name: HTTP_PORT_NAME,
    port: options.server.port,
    protocol: 'TCP',
    appProtocol: options.server.scheme === 'HTTPS' ? 'https' : 'http',
    exposed: options.server.exposed,
  });
  for (const listener of options.listeners) {
    const isPrivate = [listener.origin.id, listener.name].some((name) => options.privateListeners.includes(name));
    if (listener.port === undefined) {
      ports.problems.push({
        listener,
        code: 'port-unknown',
        message: `${listener.origin.id} listens where \`${formatPath(listener.argument)}\` says, which is known only at run time, so it gets no port`,
        hint: 'write the address as a literal, or add the port to `ports`',
      });
      continue;
    }
    if (listener.ownAddress !== undefined) {
      ports.problems.push({
        listener,
        code: 'listener-address',
        message: `${listener.origin.id} listens on ${listener.ownAddress}, and every pod has an address of its own`,
        hint: `set \`${formatPath(listener.argument).replace(/listen_port$/, 'listen_address')}\` to all addresses (0.0.0.0)`,
      });
    }
    ports.add({
      name: listener.name,
      port: listener.port,
      protocol: listener.protocol,
      ...appProtocolOf(listener),
      listener,
      exposed: !isPrivate && !listener.loopback,
    });
  }
  for (const { name, port, protocol = 'TCP', appProtocol } of options.extra) {
    if (
      !/^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(name) ||
      name.length > MAX_NAME_LENGTH ||
      name.includes('--')
    ) {
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
      continue;
    }
    if (ports.ports.some((other) => other.name === name)) {
      ports.problems.push({
        code: 'port-name',
        message: `the name ${name} of \`ports\` is that of another port`,
        hint: 'choose another name',
      });
      continue;
    }
    ports.add({ name, port, protocol, exposed: true, ...(appProtocol === undefined ? {} : { appProtocol }) });
  }
  return ports;
}

class PortList implements WorkloadPorts {
  readonly ports: WorkloadPort[] = [];
  readonly problems: PortProblem[] = [];
  readonly #taken: readonly PortOfOther[];

  constructor(taken: readonly PortOfOther[]) {
    this.#taken = taken;
  }

  /** A name that is taken gets a number behind it. A listener whose port is taken has none: the lints tell. */
  add(port: WorkloadPort): void {
    const user = this.#userOf(port);
    if (user === undefined) {
      this.ports.push({ ...port, name: this.#freeName(port.name) });
    } else if (isByHand(port)) {
      this.problems.push({
        code: 'port-taken',
        message: `the port ${JSON.stringify(port.name)} of \`ports\` is ${port.port} (${port.protocol}), where ${user} listens`,
        hint: 'give one of them another port',
      });
    }
  }

  /** Who listens on the port already. */
  #userOf(port: WorkloadPort): string | undefined {
    const known = this.ports.find((other) => isSame(other, port));
    if (known !== undefined) return whoListens(known);
    // A port by hand may be that of a sidecar, which the Service then has.
    return this.#taken.find((other) => isSame(other, port) && !(other.sidecar && isByHand(port)))?.by;
  }

  #freeName(name: string): string {
    let free = name;
    for (let n = 2; this.ports.some((other) => other.name === free); n++) {
      const suffix = `-${n}`;
      free = `${name.slice(0, MAX_NAME_LENGTH - suffix.length).replace(/-+$/, '')}${suffix}`;
    }
    return free;
  }
}

function isSame(a: Pick<TakenPort, 'port' | 'protocol'>, b: WorkloadPort): boolean {
  return a.port === b.port && a.protocol === b.protocol;
}

function isByHand({ listener, name }: WorkloadPort): boolean {
  return listener === undefined && name !== HTTP_PORT_NAME;
}

function whoListens(port: WorkloadPort): string {
  if (port.listener !== undefined) return port.listener.origin.id;
  return port.name === HTTP_PORT_NAME
    ? "Alloy's own HTTP server"
    : `the port ${JSON.stringify(port.name)} of \`ports\``;
}

function appProtocolOf({ appProtocol, tls }: Listener): { readonly appProtocol?: string } {
  if (appProtocol === undefined) return {};
  return { appProtocol: tls && appProtocol === 'http' ? 'https' : appProtocol };
}
