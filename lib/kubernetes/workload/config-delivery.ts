import { createHash } from 'node:crypto';
import { Size } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import type { ConfigDelivery, ReloaderProps } from './alloy-props';
import type { HttpServer } from './http-server';
import { resourceRequirements } from './resources';

/** Directory of the configuration in the container, its file there, and the volume. */
export const CONFIG_DIRECTORY = '/etc/alloy';
export const CONFIG_FILE = 'config.alloy';
export const CONFIG_VOLUME = 'config';

/** Path of Alloy's HTTP server that makes it load its configuration again. */
export const RELOAD_PATH = '/-/reload';

/**
 * Port of the reloader's own HTTP server, on the loopback address, beside Alloy's: its default, 8080, is also that of several receivers, and
 * in the node's network two Alloys that have two ports have two here.
 */
export function reloaderPort({ port }: HttpServer): number {
  return port < 65_535 ? port + 1 : port - 1;
}

export const RELOADER_NAME = 'config-reloader';

/** The user `nobody` of the reloader's image. */
const RELOADER_USER = 65_534;

/** SHA-256 of a configuration's bytes, in hexadecimal digits. */
export function configHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Name of the object that holds a configuration. */
export function configObjectName(name: string, hash: string, delivery: ConfigDelivery): string {
  return delivery === 'immutable' ? `${name}-${hash.slice(0, 10)}` : name;
}

/** The sidecar that watches the mounted configuration. It knows no more than the directory, whatever Alloy's own container may. */
export function reloaderContainer(props: ReloaderProps = {}, server: HttpServer): k8s.Container {
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
