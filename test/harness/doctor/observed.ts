import {
  type AlloyComponent,
  type AlloyComponentDetail,
  type AlloyMember,
  type AlloyMetrics,
  type Pod,
  parsePrometheusText,
} from '../../../lib/cluster';
import { parseAlloyLog } from '../../../lib/doctor/observation/alloy-log';
import { MetricsWindow } from '../../../lib/doctor/observation/metrics-window';
import type { AlloyInstance, ObservedAlloy } from '../../../lib/doctor/observation/observed-alloy';

const NOW = 1_800_000_000;

/** Metrics of an Alloy that has run for an hour, unless told otherwise. */
export function metrics(text: string, age = 3600): AlloyMetrics {
  return { samples: parsePrometheusText(`${text}\nprocess_start_time_seconds ${NOW - age}\n`), time: NOW };
}

/** Metrics as they are read so many seconds after the start of an Alloy. */
export function metricsAt(seconds: number, text: string): AlloyMetrics {
  return { samples: parsePrometheusText(`${text}\nprocess_start_time_seconds ${NOW}\n`), time: NOW + seconds };
}

/** Two readings, or one. */
export function windowOf(first: string, last = first, age = 3600): MetricsWindow {
  return new MetricsWindow(metrics(first, age), metrics(last, age));
}

export function component(localID: string, state = 'healthy', message = 'started component'): AlloyComponent {
  const name = localID.split('.').slice(0, -1).join('.');
  return { name, localID, moduleID: '', referencesTo: [], health: { state, message } };
}

export function detail(
  localID: string,
  args: readonly AlloyMember[],
  debugInfo: readonly AlloyMember[] = [],
): AlloyComponentDetail {
  return { ...component(localID), arguments: args, exports: [], debugInfo };
}

export function attribute(name: string, value: unknown, type: string = typeof value): AlloyMember {
  return { name, type: 'attr', value: { type: type === 'boolean' ? 'bool' : type, value } };
}

export function block(name: string, ...body: AlloyMember[]): AlloyMember {
  return { name, type: 'block', body };
}

/** A running Alloy of which nothing is wrong. */
export function instance(more: Partial<AlloyInstance> & { readonly logText?: string } = {}): AlloyInstance {
  const { logText, ...rest } = more;
  return {
    name: 'alloy-a',
    ready: { isReady: true, says: 'Alloy is ready.' },
    components: [],
    details: new Map(),
    peers: [{ name: 'alloy-a', addr: '10.0.0.5:12345', isSelf: true, state: 'participant' }],
    window: windowOf('alloy_config_last_load_successful 1'),
    ...(logText === undefined ? {} : { log: parseAlloyLog(logText) }),
    ...rest,
  };
}

export function pod(name: string, more: { readonly [member: string]: unknown } = {}): Pod {
  const { metadata, spec, status } = more as { metadata?: object; spec?: object; status?: object };
  return {
    metadata: { name, namespace: 'monitoring-stack', labels: { app: 'alloy' }, ...metadata },
    spec: { containers: [{ name: 'alloy', args: ['run', '/etc/alloy/config.alloy'] }], ...spec },
    status: {
      phase: 'Running',
      podIP: '10.0.0.5',
      conditions: [{ type: 'Ready', status: 'True' }],
      containerStatuses: [{ name: 'alloy', ready: true, restartCount: 0, state: { running: {} } }],
      ...status,
    },
  } as Pod;
}

/** The Alloy of a DaemonSet, read through a cluster. */
export function observed(instances: readonly AlloyInstance[], more: Partial<ObservedAlloy> = {}): ObservedAlloy {
  const pods = instances.map(({ name, pod: own }) => own ?? pod(name));
  return {
    title: 'daemonset/alloy in namespace monitoring-stack',
    owner: { kind: 'daemonset', name: 'alloy', namespace: 'monitoring-stack', pods },
    container: {
      name: 'alloy',
      port: 12345,
      scheme: 'http',
      pathPrefix: '/',
      isClustered: false,
      hasReloader: false,
      config: { configMaps: ['alloy'], key: 'config.alloy' },
    },
    serviceAccount: 'alloy',
    instances: instances.map((each, index) => ({ pod: pods[index]!, ...each })),
    unread: 0,
    ...more,
  };
}
