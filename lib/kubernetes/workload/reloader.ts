import { Size } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { CONFIG_DIRECTORY, CONFIG_VOLUME } from './config-directory';
import { RELOADER_NAME } from './container-names';
import type { HttpServer } from './http-server';
import { type ResourcesProps, resourceRequirements } from './resources';

/** The sidecar that makes Alloy load a changed configuration. */
export interface ReloaderProps {
  /** @default 'quay.io/prometheus-operator/prometheus-config-reloader:v0.91.0' */
  readonly image?: string;
  /** @default - 10m CPU and 32 MiB requested, 128 MiB as the limit */
  readonly resources?: ResourcesProps;
}

/** Path of Alloy's HTTP server that reloads its configuration. */
export const RELOAD_PATH = '/-/reload';

/** The user `nobody` of the reloader's image. */
const RELOADER_USER = 65_534;

/**
 * Port of the reloader's own HTTP server, on the loopback address, next to Alloy's: its default, 8080, is also that of several receivers, and two Alloys
 * with two ports on the host network also get two reloader ports.
 */
export function reloaderPort({ port }: HttpServer): number {
  return port < 65_535 ? port + 1 : port - 1;
}

/** The sidecar that watches the mounted configuration. It can access only that directory, whatever Alloy's own container may access. */
export function reloaderContainer(props: ReloaderProps, server: HttpServer): k8s.Container {
  return {
    name: RELOADER_NAME,
    image: props.image ?? 'quay.io/prometheus-operator/prometheus-config-reloader:v0.91.0',
    args: [
      `--watched-dir=${CONFIG_DIRECTORY}`,
      `--reload-url=${server.scheme.toLowerCase()}://localhost:${server.port}${RELOAD_PATH}`,
      `--listen-address=127.0.0.1:${reloaderPort(server)}`,
    ],
    resources: resourceRequirements(props.resources, {
      cpuRequest: '10m',
      memoryRequest: Size.mebibytes(32),
      memoryLimit: Size.mebibytes(128),
    }),
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      runAsGroup: RELOADER_USER,
      runAsNonRoot: true,
      runAsUser: RELOADER_USER,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    volumeMounts: [{ name: CONFIG_VOLUME, mountPath: CONFIG_DIRECTORY, readOnly: true }],
  };
}
