import { AlloyService, AlloyStack } from '../../lib';
import { cluster, logs, metrics, type TopologyGroup, traces } from './topology';

export const traceTopologies: TopologyGroup = {
  title: 'Traces',
  topologies: [
    {
      chart: 'applications send to one receiver',
      here: "`{ kind: 'OtlpGateway' }`, and `stack.otlpHttp.url` for who sends",
      make: (chart) =>
        new AlloyStack(chart, 'stack', { cluster, destinations: { traces }, pipelines: [{ kind: 'OtlpGateway' }] }),
      shows: [{ object: 'Deployment alloy-receiver', at: 'spec.replicas', is: 2 }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'applications send to their node',
      here: "`{ kind: 'OtlpGateway', on: 'node' }`, and `service: AlloyService.clusterIp({ internalTrafficPolicy: 'Local' })` of that collector",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { traces },
          pipelines: [{ kind: 'OtlpGateway', on: 'node' }],
          collectors: { node: { service: AlloyService.clusterIp({ internalTrafficPolicy: 'Local' }) } },
        }),
      shows: [
        { object: 'Service alloy-node', at: 'spec.internalTrafficPolicy', is: 'Local' },
        { object: 'Deployment', absent: true },
      ],
      level: 'privileged',
      rights: ['pods'],
    },
    {
      chart: 'tail sampling',
      here: "`{ kind: 'TailSampling' }`: a second tier, whose pods the first finds by the DNS of a headless Service, without rights",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { traces },
          pipelines: [{ kind: 'OtlpGateway' }, { kind: 'TailSampling' }],
        }),
      shows: [
        { object: 'StatefulSet alloy-sampler', at: 'spec.replicas', is: 2 },
        { object: 'Service alloy-sampler', at: 'spec.clusterIP', is: 'None' },
        { object: 'ClusterRole observability-alloy-sampler', absent: true },
      ],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'service graph',
      here: "`{ kind: 'ServiceGraph' }`: copies of the traces go to the second tier",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, traces },
          pipelines: [{ kind: 'OtlpGateway' }, { kind: 'ServiceGraph' }],
        }),
      shows: [{ object: 'StatefulSet alloy-sampler', at: 'spec.replicas', is: 2 }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'tail sampling with a service graph',
      here: 'both: one second tier does both, and sees all spans before it samples',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, traces },
          pipelines: [{ kind: 'OtlpGateway' }, { kind: 'TailSampling' }, { kind: 'ServiceGraph' }],
        }),
      shows: [{ object: 'StatefulSet alloy-sampler', at: 'spec.replicas', is: 2 }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'span metrics and span logs',
      here: "`{ kind: 'SpanMetrics' }`, `{ kind: 'HostInfo' }`, `{ kind: 'SpanLogs' }`: beside the gateway, before sampling",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, logs, traces },
          pipelines: [{ kind: 'OtlpGateway' }, { kind: 'SpanMetrics' }, { kind: 'HostInfo' }, { kind: 'SpanLogs' }],
        }),
      shows: [{ object: 'StatefulSet', absent: true }],
      level: 'restricted',
      rights: ['pods'],
    },
  ],
};
