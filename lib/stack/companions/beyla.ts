import { Size } from 'cdk8s';
import type { Construct } from 'constructs';
import { checkedProps } from '../../config';
import type { Endpoint } from '../../kubernetes';
import { COMPANION_NAMES, Companion, type CompanionProps } from './companion';

export interface BeylaProps extends CompanionProps {
  /** Where it sends traces and metrics over OTLP: `stack.otlpHttp`. @default - nowhere; its metrics are scraped */
  readonly otlp?: Endpoint;
  /** Ports of the applications to look at, as Beyla writes them (`BEYLA_OPEN_PORT`): `'8080,9000-9999'`. @default - all ports */
  readonly openPorts?: string;
  /** Namespaces of the applications to look at, a pattern with `*` (`BEYLA_KUBE_NAMESPACE`). @default - all */
  readonly applicationNamespace?: string;
}

/**
 * Beyla: traces and metrics of applications that aren't instrumented, read from the kernel (eBPF), from a pod on every node. `pipelines.BeylaMetrics` scrapes its
 * metrics.
 *
 * Its container isn't privileged: it has the capabilities that Beyla's documentation lists for application metrics and traces, sees the node's processes
 * (`hostPID`), and needs the Pod Security level `privileged` for both. It may list and watch what names a process: nodes, pods, services and replica sets.
 *
 * @example
 * new companions.Beyla(chart, 'beyla', { otlp: stack.otlpHttp, openPorts: '8080' });
 */
export class Beyla extends Companion {
  constructor(scope: Construct, id: string, props: BeylaProps = {}) {
    const { otlp, openPorts = '1-65535', applicationNamespace } = props;
    super(
      scope,
      id,
      {
        product: 'beyla',
        image: 'docker.io/grafana/beyla:3.25.0',
        args: [],
        env: [
          { name: 'BEYLA_OPEN_PORT', value: openPorts },
          ...(applicationNamespace === undefined
            ? []
            : [{ name: 'BEYLA_KUBE_NAMESPACE', value: applicationNamespace }]),
          { name: 'BEYLA_KUBE_METADATA_ENABLE', value: 'true' },
          { name: 'BEYLA_PROMETHEUS_PORT', value: '9400' },
          { name: 'BEYLA_INTERNAL_METRICS_PROMETHEUS_PORT', value: '9400' },
          ...(otlp === undefined ? [] : [{ name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: otlp.url }]),
        ],
        port: { name: 'metrics', number: 9400 },
        readyPath: '/metrics',
        kind: 'DaemonSet',
        podSecurity: 'privileged',
        securityContext: {
          allowPrivilegeEscalation: false,
          runAsUser: 0,
          readOnlyRootFilesystem: true,
          capabilities: {
            drop: ['ALL'],
            add: ['BPF', 'CHECKPOINT_RESTORE', 'DAC_READ_SEARCH', 'NET_RAW', 'PERFMON', 'SYS_PTRACE'],
          },
        },
        rules: [
          { apiGroups: [''], resources: ['nodes', 'pods', 'services'], verbs: ['list', 'watch'] },
          { apiGroups: ['apps'], resources: ['replicasets'], verbs: ['list', 'watch'] },
        ],
        cpuRequest: '100m',
        memoryLimit: Size.gibibytes(1),
        pod: { hostPid: true },
        volumes: [
          { name: 'run', emptyDir: {} },
          { name: 'cgroup', hostPath: { path: '/sys/fs/cgroup' } },
        ],
        volumeMounts: [
          { name: 'run', mountPath: '/var/run/beyla' },
          { name: 'cgroup', mountPath: '/sys/fs/cgroup', readOnly: true },
        ],
      },
      props,
    );
    checkedProps(this, props, {
      ...COMPANION_NAMES,
      otlp: 'prop',
      openPorts: 'prop',
      applicationNamespace: 'prop',
    });
  }
}
