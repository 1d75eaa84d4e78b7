import type { k8s } from 'cdk8s-plus-28';
import type { TakenPort, Workload } from '../../analysis';
import type { StabilityLevel } from '../../facts';
import { hasService } from '../network/service';
import type { WorkloadPort } from '../network/workload-port';
import type { AlloyProps } from './alloy-props';
import type { Controller } from './controller';
import type { Environment } from './environment';
import type { HttpServer } from './http-server';
import type { Mount } from './mount';
import type { SecurityContexts } from './security-context';

/** What is planned of a workload that the checks of its configuration have to know. */
export interface PlannedParts {
  readonly props: AlloyProps;
  readonly controller: Controller;
  readonly ports: readonly WorkloadPort[];
  /** Ports of the other containers of the pod. */
  readonly takenPorts: readonly TakenPort[];
  readonly server: HttpServer;
  readonly environment: Environment;
  readonly mounts: readonly Mount[];
  readonly security: SecurityContexts;
  readonly template: k8s.PodTemplateSpec;
  readonly stabilityLevel: StabilityLevel;
  readonly communityComponents: boolean;
}

/** What the checks of a configuration are told of the workload that runs it. */
export function workloadFacts(parts: PlannedParts): Workload {
  const { props, controller, ports, server, environment, mounts, security, template } = parts;
  const exposed = ports.filter((port) => port.exposed);
  const variables = environment.variables.map(({ variable }) => variable.name);
  return {
    controller: controller.kind,
    multipleReplicas: controller.multipleReplicas,
    clustered: props.clustering !== undefined,
    servicePorts: hasService(props.service)
      ? exposed.map(({ name, port, protocol }) => ({ name, port, protocol }))
      : [],
    takenPorts: parts.takenPorts,
    privateListeners: props.privateListeners ?? [],
    httpPort: server.port,
    httpHost: server.address,
    ...(props.envFrom?.length ? {} : { env: variables }),
    mounts: [...mounts.map(({ mount }) => mount.mountPath), ...(props.volumeMounts ?? []).map((m) => m.mountPath)],
    stabilityLevel: parts.stabilityLevel,
    communityComponents: parts.communityComponents,
    hostNetwork: template.spec?.hostNetwork ?? false,
    privileged: security.container.privileged ?? false,
  };
}
