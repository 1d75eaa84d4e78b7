import { HTTP_PORT_NAME } from '../workload/http-server';
import type { PortOfOther } from './taken-ports';
import type { PortProblem, WorkloadPort } from './workload-port';

/** Maximum length of a port name. */
export const MAX_NAME_LENGTH = 15;

/** The ports of a workload while they are collected: each number and each name once. */
export class PortList {
  readonly ports: WorkloadPort[] = [];
  readonly problems: PortProblem[] = [];
  readonly #taken: readonly PortOfOther[];

  /** @param taken ports of the pod that other containers use */
  constructor(taken: readonly PortOfOther[]) {
    this.#taken = taken;
  }

  /** A name that is taken gets a number as a suffix. A listener whose port is taken gets none: the lints report it. */
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

  /** What listens on the port already. */
  #userOf(port: WorkloadPort): string | undefined {
    const known = this.ports.find((other) => isSame(other, port));
    if (known !== undefined) return whoListens(known);
    // A port added by hand may be that of a sidecar, which the Service then exposes.
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

function isSame(a: Pick<PortOfOther, 'port' | 'protocol'>, b: WorkloadPort): boolean {
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
