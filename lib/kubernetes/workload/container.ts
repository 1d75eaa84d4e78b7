import { Size } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import type { WorkloadPort } from '../network/workload-port';
import type { Argument } from './argument';
import { CONTAINER_NAME } from './container-names';
import type { Environment } from './environment';
import { HTTP_PORT_NAME, type HttpServer } from './http-server';
import { type ImageProps, imageReference } from './image';
import type { Mount } from './mount';
import { type ProbesProps, probesOf } from './probes';
import { type ResourcesProps, resourceRequirements } from './resources';
import type { SecurityContexts } from './security-context';
import { unlessEmpty } from './unless-empty';

/** Props for the Alloy container. */
export interface AlloyContainerProps {
  /** @default - docker.io/grafana/alloy at the version of this package's components */
  readonly image?: ImageProps;
  /** @default - 100m CPU and 256 MiB requested, 1 GiB as the limit */
  readonly resources?: ResourcesProps;
  /** Replaces the entrypoint of the image; the arguments of `alloy run` follow it. @default - the image's own */
  readonly command?: readonly string[];
  /** Additional environment variables of the Alloy container. @default - what the configuration needs */
  readonly env?: readonly k8s.EnvVar[];
  /** ConfigMaps and Secrets whose keys become environment variables. @default - none */
  readonly envFrom?: readonly k8s.EnvFromSource[];
  /** Additional mounts of the Alloy container. @default - none */
  readonly volumeMounts?: readonly k8s.VolumeMount[];
  /** Changes or removes the probes of the Alloy container. @default - all three request `/-/ready` */
  readonly probes?: ProbesProps;
  /** `preStop` and `postStart` of the Alloy container. @default - none */
  readonly lifecycle?: k8s.Lifecycle;
}

const USUAL_RESOURCES = {
  cpuRequest: '100m',
  memoryRequest: Size.mebibytes(256),
  memoryLimit: Size.gibibytes(1),
};

/** What is derived for the container of an Alloy. */
export interface ContainerParts {
  readonly args: readonly Argument[];
  readonly ports: readonly WorkloadPort[];
  readonly server: HttpServer;
  readonly environment: Environment;
  readonly mounts: readonly Mount[];
  readonly security: SecurityContexts;
}

/** The container that runs Alloy. */
export function alloyContainer(props: AlloyContainerProps, parts: ContainerParts): k8s.Container {
  const { args, ports, server, environment, mounts, security } = parts;
  return {
    name: CONTAINER_NAME,
    image: imageReference(props.image),
    ...(props.image?.pullPolicy === undefined ? {} : { imagePullPolicy: props.image.pullPolicy }),
    ...unlessEmpty('command', props.command),
    args: args.map(({ text }) => text),
    ...unlessEmpty(
      'env',
      environment.variables.map(({ variable }) => variable),
    ),
    ...unlessEmpty('envFrom', props.envFrom),
    ...unlessEmpty(
      'ports',
      ports.filter(isDeclared).map(({ name, port, protocol }) => ({
        name,
        containerPort: port,
        ...(protocol === 'TCP' ? {} : { protocol }),
      })),
    ),
    ...probesOf(server, props.probes, security.hostNetwork),
    ...(props.lifecycle === undefined ? {} : { lifecycle: props.lifecycle }),
    resources: resourceRequirements(props.resources, USUAL_RESOURCES),
    securityContext: security.container,
    volumeMounts: [...mounts.map(({ mount }) => mount), ...(props.volumeMounts ?? [])],
  };
}

/** If the Service doesn't have Alloy's own port, neither does the container; a private listener's port is still the container's. */
function isDeclared({ name, exposed }: WorkloadPort): boolean {
  return exposed || name !== HTTP_PORT_NAME;
}
