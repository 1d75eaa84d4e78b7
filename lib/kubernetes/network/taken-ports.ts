import type { TakenPort } from '../../analysis';
import type { ConfigDelivery } from '../workload/config-delivery';
import { RELOADER_NAME } from '../workload/container-names';
import type { HttpServer } from '../workload/http-server';
import type { AlloyPodProps } from '../workload/pod';
import { reloaderPort } from '../workload/reloader';

/** A port that another container of the pod listens on. */
export interface PortOfOther extends TakenPort {
  /** Whether it is the user's own container, whose port `ports` may name. */
  readonly sidecar: boolean;
}

/** Ports of the other containers of the pod. */
export function takenPorts(
  { sidecars = [] }: Pick<AlloyPodProps, 'sidecars'>,
  delivery: ConfigDelivery,
  server: HttpServer,
): PortOfOther[] {
  const ofReloader = {
    port: reloaderPort(server),
    protocol: 'TCP',
    by: `the container ${RELOADER_NAME}`,
    sidecar: false,
  };
  return [
    ...(delivery.reloader === undefined ? [] : [ofReloader]),
    ...sidecars.flatMap(({ name, ports = [] }) =>
      ports.map(({ containerPort, protocol = 'TCP' }) => ({
        port: containerPort,
        protocol,
        by: `the container ${name}`,
        sidecar: true,
      })),
    ),
  ];
}
