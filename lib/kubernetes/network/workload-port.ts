import type { Listener } from '../../needs';

/** A port of the container, and of the Service under the same number. */
export interface WorkloadPort {
  readonly name: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
  readonly appProtocol?: string;
  /** The listener behind it; absent for Alloy's own port and for ports added by hand. */
  readonly listener?: Listener;
  /** Whether the Service has the port; otherwise only the container has it. */
  readonly exposed: boolean;
}

/** A problem with the ports, attributed to the listener that has it. */
export interface PortProblem {
  readonly listener?: Listener;
  readonly code: 'port-unknown' | 'listener-address' | 'port-name' | 'port-number' | 'port-taken';
  readonly message: string;
  readonly hint: string;
}
