import { Chart, Testing } from 'cdk8s';
import { AlloyApp } from '../app';
import { Controller } from '../kubernetes';
import { AlloyStack, type AlloyStackProps, type CollectorProps } from './alloy-stack';
import type { StackDestination } from './destination-kinds';

const destinations = {
  prometheus: { kind: 'Prometheus', url: 'https://mimir.example.com/api/v1/push' },
  loki: { kind: 'Loki', url: 'https://loki.example.com/loki/api/v1/push' },
  tempo: { kind: 'Tempo', endpoint: 'tempo.example.com:4317' },
} as const;

type Props = AlloyStackProps<typeof destinations, Record<string, CollectorProps>>;

const all: Props['pipelines'] = [
  { kind: 'PodMetrics' },
  { kind: 'PodLogs' },
  { kind: 'OtlpGateway' },
  { kind: 'SelfMonitoring' },
];

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: Record<string, unknown>;
}

function chartIn(app: AlloyApp): Chart {
  return new Chart(app, 'chart', { namespace: 'observability', disableResourceNameHashes: true });
}

function stackOf(props: Partial<Props> = {}) {
  const app = new AlloyApp();
  const chart = chartIn(app);
  const stack = new AlloyStack(chart, 'stack', {
    cluster: 'production',
    destinations,
    pipelines: all,
    ...props,
  } as Props);
  return { app, chart, stack };
}

/** Kinds and names of the workloads that are made. */
function workloads(chart: Chart): string[] {
  return (Testing.synth(chart) as Manifest[])
    .filter(({ kind }) => ['DaemonSet', 'Deployment', 'StatefulSet'].includes(kind))
    .map(({ kind, metadata }) => `${kind} ${metadata.name}`);
}

/** What is wrong with a stack of untyped code. */
function problemsOf(props: object): string[] {
  const { app } = stackOf(props);
  return app
    .check()
    .filter(({ severity }) => severity === 'error')
    .map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`));
}

describe('by task', () => {
  test('each pipeline stands on the workload that fits, and each workload has no other components', () => {
    const { app, chart, stack } = stackOf();

    expect(app.check().filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(workloads(chart)).toEqual([
      'DaemonSet alloy-node',
      'StatefulSet alloy-metrics',
      'Deployment alloy-receiver',
    ]);
    expect(stack.placements.map(({ kind, collectors }) => [kind, collectors])).toEqual([
      ['PodMetrics', ['metrics']],
      ['PodLogs', ['node']],
      ['OtlpGateway', ['receiver']],
      ['SelfMonitoring', ['node', 'metrics', 'receiver']],
    ]);
    const sources = [...stack.collectors].map(([name, { config }]) => [
      name,
      [...config.text.matchAll(/^(?:prometheus\.scrape|loki\.source|otelcol\.receiver)\S* "\w+"/gm)].map(
        ([found]) => found,
      ),
    ]);
    expect(Object.fromEntries(sources)).toEqual({
      node: ['loki.source.kubernetes "pods"', 'prometheus.scrape "alloy_self"'],
      metrics: ['prometheus.scrape "kubernetes_pods"', 'prometheus.scrape "alloy_self"'],
      receiver: ['otelcol.receiver.otlp "default"', 'prometheus.scrape "alloy_self"'],
    });
  });

  test('a workload has only the destinations that its pipelines send to, each with the name of the cluster', () => {
    const { stack } = stackOf();

    const { text } = stack.collector('metrics').config;

    expect(text).toContain('prometheus.remote_write "prometheus"');
    expect(text).toMatch(/cluster\s+= "production"/);
    expect(text).not.toContain('loki.write');
    expect(text).not.toContain('tempo');
  });

  test('what no pipeline asks for is not there', () => {
    const { chart, stack } = stackOf({
      destinations: { loki: destinations.loki } as never,
      pipelines: [{ kind: 'PodLogs' }],
      collectors: { spare: { task: 'scrape' } },
    });

    expect(workloads(chart)).toEqual(['DaemonSet alloy-node']);
    expect(() => stack.collector('metrics')).toThrow(
      'has no collector "metrics": no pipeline stands in it; there are "node"',
    );
  });

  test('rights are those of the pipelines: who receives may not read logs', () => {
    const { chart } = stackOf();

    const roles = (Testing.synth(chart) as (Manifest & { rules: { resources: string[] }[] })[])
      .filter(({ kind }) => kind === 'ClusterRole')
      .map(({ metadata, rules }) => [metadata.name, rules.flatMap(({ resources }) => resources)]);

    expect(Object.fromEntries(roles)['observability-alloy-node']).toContain('pods/log');
    expect(Object.fromEntries(roles)['observability-alloy-receiver']).not.toContain('pods/log');
  });

  test('applications send to the workload that receives', () => {
    const { stack } = stackOf();

    expect(stack.otlpHttp.url).toBe('http://alloy-receiver.observability.svc.cluster.local:4318');
    expect(stack.otlpGrpc.host).toBe('alloy-receiver.observability.svc.cluster.local');
  });

  test('a stack that receives nothing has no such address', () => {
    const { stack } = stackOf({ pipelines: [{ kind: 'PodLogs' }] });

    expect(() => stack.otlpHttp).toThrow(
      "chart/stack receives no OTLP: add `{ kind: 'OtlpGateway' }` to its pipelines",
    );
  });

  test('all workloads get the network policy, each for its own ports', () => {
    const { chart } = stackOf({ networkPolicy: {} });

    const policies = (Testing.synth(chart) as Manifest[]).filter(({ kind }) => kind === 'NetworkPolicy');

    expect(policies.map(({ metadata }) => metadata.name)).toEqual(['alloy-node', 'alloy-metrics', 'alloy-receiver']);
    expect(JSON.stringify(policies[2])).toContain('4317');
    expect(JSON.stringify(policies[0])).not.toContain('4317');
  });
});

describe('one DaemonSet', () => {
  test('has all pipelines, and shares the scraping among its pods', () => {
    const { app, chart, stack } = stackOf({ layout: 'oneDaemonSet' });

    expect(app.check().filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(workloads(chart)).toEqual(['DaemonSet alloy']);
    expect(stack.placements.map(({ collectors }) => collectors)).toEqual([['node'], ['node'], ['node'], ['node']]);
    expect(JSON.stringify(Testing.synth(chart))).toContain('--cluster.enabled=true');
  });

  test('one line takes a pipeline out of it', () => {
    const { chart } = stackOf({
      layout: 'oneDaemonSet',
      pipelines: [...all.slice(0, 2), { kind: 'OtlpGateway', on: 'receiver' }],
    });

    expect(workloads(chart)).toEqual(['DaemonSet alloy', 'Deployment alloy-receiver']);
  });
});

describe('a pipeline is moved by one line', () => {
  test('to another collector, with what is right there', () => {
    const { app, stack } = stackOf({
      pipelines: [{ kind: 'PodLogs', on: 'metrics' }],
      destinations: { loki: destinations.loki } as never,
    });

    expect(app.check().filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(stack.collector('metrics').config.text).toMatch(
      /loki\.source\.kubernetes "pods" \{[^}]*clustering \{\s+enabled = true/,
    );
  });

  test('to one of the user, with its props', () => {
    const { chart } = stackOf({
      pipelines: [{ kind: 'PodMetrics', on: 'team-a' }, ...all.slice(1)],
      collectors: { 'team-a': { task: 'scrape', controller: Controller.statefulSet({ replicas: 5 }), clustering: {} } },
    });

    expect(workloads(chart)).toContain('StatefulSet alloy-team-a');
    expect((Testing.synth(chart) as Manifest[]).find(({ kind }) => kind === 'StatefulSet')!.spec['replicas']).toBe(5);
  });

  test('not to where it can not work: the message says why, and where it could', () => {
    expect(problemsOf({ pipelines: [{ kind: 'PodLogs', on: 'metrics', reading: 'files' }, ...all.slice(2)] })).toEqual([
      'pipelines[0].on: PodLogs can\'t stand in "metrics", which does not run on every node: with reading "files" a pod reads the logs of its own node (it can in "node", "profiles", "windows"; without `on` it stands in "node")',
    ]);
  });
});

describe('what is wrong is said, all of it', () => {
  test('names that are not there', () => {
    expect(
      problemsOf({
        pipelines: [
          { kind: 'PodMetric' },
          { kind: 'PodMetrics', on: 'metric' },
          { kind: 'PodLogs', to: ['loki', 'lokki'] },
        ],
      }),
    ).toEqual([
      'pipelines[0].kind: there is no kind "PodMetric" (did you mean "PodMetrics"?)',
      'pipelines[1].on: there is no collector "metric" (one of "node", "metrics", "receiver", "singleton", "sampler", "profiles", "windows", or add it to `collectors`)',
      'pipelines[2].to[1]: there is no destination "lokki" (one of "prometheus", "loki", "tempo")',
    ]);
  });

  test('a destination of another signal', () => {
    expect(problemsOf({ pipelines: [{ kind: 'PodLogs', to: ['tempo'] }] })).toEqual([
      'pipelines[0].to[0]: "tempo" takes traces, and PodLogs gives logs',
    ]);
  });

  test('a signal that nothing takes, and a destination that gets nothing', () => {
    expect(problemsOf({ destinations: { tempo: destinations.tempo }, pipelines: [{ kind: 'PodLogs' }] })).toEqual([
      'pipelines[0]: PodLogs gives logs, and no destination takes it (add one to `destinations`, or leave the pipeline out)',
    ]);
    expect(problemsOf({ pipelines: [{ kind: 'PodLogs' }, { kind: 'PodMetrics' }] })).toEqual([
      'destinations.tempo: gets nothing: no pipeline sends to it (leave it out, or add a pipeline that gives what it takes)',
    ]);
  });

  test('two of a kind with one id', () => {
    expect(problemsOf({ pipelines: [...all, { kind: 'PodLogs', reading: 'clustered' }] })[0]).toBe(
      'pipelines[4]: is a second PodLogs with the id "pods"; the first is pipelines[1] (give it an `id` of its own)',
    );
  });

  test('props that neither a stack nor a pipeline has', () => {
    const problems = problemsOf({ pipeline: [], pipelines: [{ kind: 'PodLogs', readings: 'files' }, ...all.slice(2)] });

    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringContaining('pipeline: there is no such prop'),
        expect.stringContaining('readings: there is no such prop'),
      ]),
    );
  });

  test('no list at all', () => {
    expect(problemsOf({ destinations: undefined, pipelines: undefined })).toEqual([]);
  });
});

describe('what every collector has', () => {
  const images = (props: Partial<Props>) =>
    (
      Testing.synth(stackOf(props).chart) as (Manifest & {
        spec: { template: { spec: { containers: { image: string }[] } } };
      })[]
    )
      .filter(({ kind }) => ['DaemonSet', 'Deployment', 'StatefulSet'].includes(kind))
      .map(({ metadata, spec }) => `${metadata.name} ${spec.template.spec.containers[0]!.image.split('/')[0]}`);

  test('is in each workload, and one of them may have its own', () => {
    expect(
      images({
        everyCollector: { image: { registry: 'registry.example.com' } },
        collectors: { node: { image: { registry: 'edge.example.com' } }, metrics: { image: undefined } as never },
      }),
    ).toEqual([
      'alloy-node edge.example.com',
      'alloy-metrics registry.example.com',
      'alloy-receiver registry.example.com',
    ]);
  });

  test('is props of an Alloy: others are reported, once for each workload', () => {
    expect(problemsOf({ everyCollector: { imag: {} } })).toEqual(
      Array.from({ length: 3 }, () => expect.stringContaining('imag: there is no such prop (did you mean "image"?)')),
    );
  });
});

test('two of a kind have ids, and labels, of their own', () => {
  const { app, stack } = stackOf({
    pipelines: [...all, { kind: 'PodLogs', id: 'again', reading: 'clustered', on: 'metrics' }],
  });

  expect(app.check().filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(stack.collector('metrics').config.text).toContain('loki.source.kubernetes "again"');
});

test('a stack of destinations that are computed keeps its types', () => {
  const computed: Record<string, StackDestination> = { loki: destinations.loki };
  const stack = new AlloyStack(chartIn(new AlloyApp()), 'stack', {
    cluster: 'a',
    destinations: computed,
    pipelines: [{ kind: 'PodLogs', to: ['loki'] }],
  });

  expect(stack.placements[0]!.destinations).toEqual({ logs: ['loki'] });
});

test('queues follow from the size, unless a destination says its own', () => {
  const { stack } = stackOf({ size: 'large' });
  expect(stack.collector('metrics').config.text).toMatch(/max_shards\s+= 6/);
  expect(stack.collector('receiver').config.text).toMatch(/queue_size = 1\d{9}/);

  const own = { ...destinations, prometheus: { ...destinations.prometheus, queue: { maxShards: 3 } } };
  const { stack: other } = stackOf({ size: 'large', destinations: own as never });
  expect(other.collector('metrics').config.text).toMatch(/max_shards\s+= 3/);
});
