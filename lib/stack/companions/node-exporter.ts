import { Size } from 'cdk8s';
import type { Construct } from 'constructs';
import { checkedProps } from '../../config';
import { COMPANION_NAMES, Companion, type CompanionProps } from './companion';

export interface NodeExporterProps extends CompanionProps {
  /** Collectors to turn on or off beside its defaults: `{ systemd: true, wifi: false }` (`--collector.<name>`, `--no-collector.<name>`). @default - none */
  readonly collectors?: Readonly<Record<string, boolean>>;
}

/** Mounts that aren't of the node, but of its pods. */
const PODS_MOUNTS =
  '^/(dev|proc|run/credentials/.+|sys|var/lib/docker/.+|var/lib/containers/storage/.+|var/lib/kubelet/.+)($|/)';

/**
 * node-exporter: metrics of the nodes' hardware and kernel, from a pod on every node. `pipelines.NodeExporterMetrics` scrapes it.
 *
 * It sees the node's processes, network and files, all of them to read only, as a user without any rights, and needs the Pod Security level `privileged` for
 * that: the node's network and process namespaces, and its root directory. It asks the API server for nothing.
 *
 * @example
 * new companions.NodeExporter(chart, 'node-exporter');
 */
export class NodeExporter extends Companion {
  constructor(scope: Construct, id: string, props: NodeExporterProps = {}) {
    const collectors = Object.entries(props.collectors ?? {}).map(
      ([name, isOn]) => `--${isOn ? '' : 'no-'}collector.${name}`,
    );
    super(
      scope,
      id,
      {
        product: 'node-exporter',
        image: 'quay.io/prometheus/node-exporter:v1.12.1',
        args: [
          '--path.procfs=/host/proc',
          '--path.sysfs=/host/sys',
          '--path.rootfs=/host/root',
          '--path.udev.data=/host/root/run/udev/data',
          `--collector.filesystem.mount-points-exclude=${PODS_MOUNTS}`,
          '--web.listen-address=:9100',
          ...collectors,
        ],
        port: { name: 'metrics', number: 9100 },
        readyPath: '/',
        kind: 'DaemonSet',
        podSecurity: 'privileged',
        podSecurityContext: { runAsNonRoot: true, runAsUser: 65534, runAsGroup: 65534 },
        securityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          readOnlyRootFilesystem: true,
        },
        rules: [],
        cpuRequest: '50m',
        memoryLimit: Size.mebibytes(128),
        pod: { hostNetwork: true, hostPid: true },
        volumes: [
          { name: 'proc', hostPath: { path: '/proc' } },
          { name: 'sys', hostPath: { path: '/sys' } },
          { name: 'root', hostPath: { path: '/' } },
        ],
        volumeMounts: [
          { name: 'proc', mountPath: '/host/proc', readOnly: true },
          { name: 'sys', mountPath: '/host/sys', readOnly: true, mountPropagation: 'HostToContainer' },
          { name: 'root', mountPath: '/host/root', readOnly: true, mountPropagation: 'HostToContainer' },
        ],
      },
      props,
    );
    checkedProps(this, props, {
      ...COMPANION_NAMES,
      collectors: 'prop',
    });
  }
}
