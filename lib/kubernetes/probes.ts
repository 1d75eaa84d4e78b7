import { k8s } from 'cdk8s-plus-28';
import { HTTP_PORT_NAME, type HttpServer, READY_PATH } from './http-server';

/** The probes of the Alloy container. */
export interface Probes {
  readonly startupProbe: k8s.Probe;
  readonly readinessProbe: k8s.Probe;
  readonly livenessProbe: k8s.Probe;
}

/**
 * `/-/ready` answers once the configuration is loaded, whatever the health of its components, and fails only if the process hangs: fit for
 * all three. `/-/healthy` also fails for a component that can't reach its destination, which a restart doesn't cure and only makes worse.
 */
export function probesOf(server: HttpServer): Probes {
  const port = k8s.IntOrString.fromString(HTTP_PORT_NAME);
  const { scheme } = server;
  // The kubelet has no credentials: where it would be refused, an open port has to do.
  const asked: k8s.Probe =
    server.refuses(READY_PATH) === undefined
      ? { httpGet: { path: READY_PATH, port, ...(scheme === 'HTTPS' ? { scheme } : {}) } }
      : { tcpSocket: { port } };
  return {
    // Five minutes: a first load waits for files, repositories and secrets of other systems.
    startupProbe: { ...asked, periodSeconds: 5, failureThreshold: 60 },
    readinessProbe: { ...asked, timeoutSeconds: 3 },
    // Two minutes without an answer: patient with a collector under load, which a restart would only put further behind.
    livenessProbe: { ...asked, periodSeconds: 30, timeoutSeconds: 10, failureThreshold: 4 },
  };
}
