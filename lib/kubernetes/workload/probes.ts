import { k8s } from 'cdk8s-plus-28';
import { HTTP_PORT_NAME, type HttpServer, READY_PATH } from './http-server';

/** A probe of the Alloy container. */
export class AlloyProbe {
  /**
   * The probe derived from Alloy's own HTTP server, with changes. @param changes a field replaces the derived one, another handler (`exec`, `httpGet`,
   * ...) the derived handler
   */
  static derived(changes: k8s.Probe = {}): AlloyProbe {
    return new AlloyProbe(changes);
  }

  /** No probe. */
  static none(): AlloyProbe {
    return new AlloyProbe(undefined);
  }

  readonly #changes: k8s.Probe | undefined;

  private constructor(changes: k8s.Probe | undefined) {
    this.#changes = changes;
  }

  /**
   * Absent if there is no probe.
   * @internal
   */
  get changes(): k8s.Probe | undefined {
    return this.#changes;
  }
}

/** The probes of the Alloy container. */
export interface ProbesProps {
  /** How long the first load may take. @default - derived: 60 failures in steps of 5 seconds */
  readonly startup?: AlloyProbe;
  /** @default - derived */
  readonly readiness?: AlloyProbe;
  /** @default - derived */
  readonly liveness?: AlloyProbe;
}

/** The probes as the container has them. */
export interface Probes {
  readonly startupProbe?: k8s.Probe;
  readonly readinessProbe?: k8s.Probe;
  readonly livenessProbe?: k8s.Probe;
}

/**
 * `/-/ready` succeeds once the configuration is loaded, whatever the health of its components, and then fails only if the process hangs: suitable for all
 * three. `/-/healthy` also fails for a component that can't reach its destination, which a restart doesn't fix and only makes worse.
 */
export function probesOf(server: HttpServer, props: ProbesProps = {}, hostNetwork = false): Probes {
  const port = server.exposed ? k8s.IntOrString.fromString(HTTP_PORT_NAME) : k8s.IntOrString.fromNumber(server.port);
  const { scheme } = server;
  // On the host network, the kubelet can reach the loopback address.
  const host = server.loopback && hostNetwork ? { host: server.address } : {};
  // The kubelet has no credentials: if it would be refused, an open port has to be enough.
  const asked: k8s.Probe =
    server.refuses(READY_PATH) === undefined
      ? { httpGet: { path: READY_PATH, port, ...host, ...(scheme === 'HTTPS' ? { scheme } : {}) } }
      : { tcpSocket: { port, ...host } };
  const derived = {
    // Five minutes: a first load waits for files, repositories and secrets of other systems.
    startupProbe: { ...asked, periodSeconds: 5, failureThreshold: 60 },
    readinessProbe: { ...asked, timeoutSeconds: 3 },
    // Two minutes without an answer: patient with a collector under load, which a restart would only set further back.
    livenessProbe: { ...asked, periodSeconds: 30, timeoutSeconds: 10, failureThreshold: 4 },
  };
  return {
    ...changed('startupProbe', derived.startupProbe, props.startup),
    ...changed('readinessProbe', derived.readinessProbe, props.readiness),
    ...changed('livenessProbe', derived.livenessProbe, props.liveness),
  };
}

const WAYS_TO_ASK = ['exec', 'grpc', 'httpGet', 'tcpSocket'] as const;

/** A member for the probe, none for one that is removed. */
function changed(key: keyof Probes, derived: k8s.Probe, { changes: change } = AlloyProbe.derived()): Probes {
  if (change === undefined) return {};
  const probe: Record<string, unknown> = { ...derived };
  if (WAYS_TO_ASK.some((way) => change[way] !== undefined)) for (const way of WAYS_TO_ASK) delete probe[way];
  return { [key]: { ...probe, ...change } };
}
