import type { k8s } from 'cdk8s-plus-28';
import type { TakenPort, Workload } from '../../analysis';
import type { StabilityLevel } from '../../facts';
import { hasService } from '../network/service';
import type { WorkloadPort } from '../network/workload-port';
import type { AlloyProps } from './alloy-props';
import { CONFIG_VOLUME } from './config-directory';
import type { ConfigObject } from './config-files';
import { CONTAINER_NAME, RELOADER_NAME } from './container-names';
import type { Controller } from './controller';
import type { Environment } from './environment';
import type { HttpServer } from './http-server';
import type { Mount } from './mount';
import type { SecurityContexts } from './security-context';

/** The parts of a planned workload that the checks of its configuration need. */
export interface PlannedParts {
  readonly props: AlloyProps;
  readonly controller: Controller;
  readonly ports: readonly WorkloadPort[];
  /** Ports of the other containers of the pod. */
  readonly takenPorts: readonly TakenPort[];
  readonly server: HttpServer;
  readonly environment: Environment;
  readonly mounts: readonly Mount[];
  readonly configFiles: readonly ConfigObject[];
  readonly security: SecurityContexts;
  readonly template: k8s.PodTemplateSpec;
  readonly stabilityLevel: StabilityLevel;
  readonly communityComponents: boolean;
}

/** What the checks of a configuration know about the workload that runs it. */
export function workloadFacts(parts: PlannedParts): Workload {
  const { props, controller, ports, server, environment, mounts, configFiles, security, template } = parts;
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
    sidecars: othersIn(template),
    privateListeners: props.privateListeners ?? [],
    httpPort: server.port,
    httpHost: server.address,
    ...(props.envFrom?.length ? {} : { env: variables }),
    mounts: [
      // Of the directory of the configuration, the files are known.
      ...mounts.flatMap(({ mount: { name, mountPath } }) =>
        name === CONFIG_VOLUME ? configFiles.map(({ file }) => `${mountPath}/${file}`) : mountPath,
      ),
      ...(props.volumeMounts ?? []).map(({ mountPath }) => mountPath),
    ],
    stabilityLevel: parts.stabilityLevel,
    communityComponents: parts.communityComponents,
    hostNetwork: template.spec?.hostNetwork ?? false,
    privileged: security.container.privileged ?? false,
    ownDirectories: ownDirectoriesIn(template),
  };
}

/** Where the container of Alloy has an empty volume to itself. */
function ownDirectoriesIn({ spec }: k8s.PodTemplateSpec): readonly string[] {
  const empty = new Set((spec?.volumes ?? []).flatMap(({ name, emptyDir }) => (emptyDir ? [name] : [])));
  const containers = [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])];
  for (const { name, volumeMounts = [] } of containers) {
    if (name !== CONTAINER_NAME) for (const mount of volumeMounts) empty.delete(mount.name);
  }
  const own = containers.find(({ name }) => name === CONTAINER_NAME)?.volumeMounts ?? [];
  return own.flatMap(({ name, mountPath }) => (empty.has(name) ? [mountPath] : []));
}

/** Whether containers run beside Alloy's, and the reloader's, whose port is known. */
function othersIn({ spec }: k8s.PodTemplateSpec): boolean {
  const stays = (spec?.initContainers ?? []).some(({ restartPolicy }) => restartPolicy === 'Always');
  return stays || (spec?.containers ?? []).some(({ name }) => name !== CONTAINER_NAME && name !== RELOADER_NAME);
}
