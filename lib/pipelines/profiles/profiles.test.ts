import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { ON_NODE, type Pod, podObject, targetsOf } from '../../../test/harness/pipelines/pods';
import { prometheus, pyroscope } from '../../components';
import { wrongPropsOf } from '../../config';
import { relabel, scrape } from '../../testing';
import { PodDiscovery } from '../discovery/pod-discovery';
import { PodMetrics } from '../metrics/pod-metrics';
import { EbpfProfiles, type EbpfProfilesProps } from './ebpf-profiles';
import { JavaProfiles, type JavaProfilesProps } from './java-profiles';
import { PprofProfiles, type PprofProfilesProps } from './pprof-profiles';
import { ProfileReceiver } from './profile-receiver';

function profiles() {
  const config = newConfig();
  const write = new pyroscope.Write(config, 'all', { endpoint: [{ url: 'http://pyroscope:4040' }] });
  return { config, forwardTo: [write.receiver] };
}

const ask = (...annotations: readonly string[]) =>
  Object.fromEntries(annotations.map((text) => [`profiles.grafana.com/${text.split('=')[0]}`, text.split('=')[1]!]));

describe('pprof', () => {
  const made = (props: Partial<PprofProfilesProps> = {}) => {
    const { config, forwardTo } = profiles();
    new PprofProfiles(config, 'pprof', { forwardTo, ...props });
    return config;
  };
  const taken = (pod: Pod, props: Partial<PprofProfilesProps> = {}) => scrape(made(props), podObject(pod)).profiles;
  const urls = (pod: Pod, props: Partial<PprofProfilesProps> = {}) =>
    taken(pod, props).map(({ name, source }) => [name, source.url]);
  const containers = [
    {
      name: 'app',
      ports: [
        { name: 'http', number: 8080 },
        { name: 'debug', number: 6060 },
      ],
    },
    { name: 'proxy', ports: [{ number: 15000 }] },
    { name: 'setup', init: true, ports: [{ number: 1 }] },
  ];

  test('each kind is asked for by itself', () => {
    expect(urls({ annotations: ask('memory.scrape=true', 'memory.port=6060') })).toEqual([
      ['memory', 'http://10.1.2.3:6060/debug/pprof/allocs'],
    ]);
    expect(urls({ annotations: ask('cpu.scrape=true', 'cpu.port=6060') })).toEqual([
      ['process_cpu', 'http://10.1.2.3:6060/debug/pprof/profile?seconds=14'],
    ]);
  });

  test.each<[string, Pod]>([
    ['that does not ask', {}],
    ['that says no', { annotations: ask('cpu.scrape=false', 'cpu.port=6060') }],
    ['that has ended', { annotations: ask('cpu.scrape=true', 'cpu.port=6060'), phase: 'Failed' }],
    ['whose port is no number', { annotations: ask('cpu.scrape=true', 'cpu.port=http') }],
    ['without any port', { annotations: ask('cpu.scrape=true') }],
  ])('not of a pod %s', (_, pod) => {
    expect(taken(pod)).toEqual([]);
  });

  test('once, however many containers and ports the pod has', () => {
    expect(urls({ annotations: ask('cpu.scrape=true', 'cpu.port=7070'), containers })).toHaveLength(1);
  });

  test('at the port of a name, in the container of a name', () => {
    const at = (...annotations: string[]) =>
      urls({ annotations: ask('goroutine.scrape=true', ...annotations), containers }).map(([, url]) => url);

    expect(at('goroutine.port_name=debug')).toEqual(['http://10.1.2.3:6060/debug/pprof/goroutine']);
    expect(at('goroutine.container=proxy')).toEqual(['http://10.1.2.3:15000/debug/pprof/goroutine']);
    expect(at()).toHaveLength(3);
  });

  test('by path and scheme, and at an IPv6 address', () => {
    const annotations = ask('mutex.scrape=true', 'mutex.port=1', 'mutex.path=/own', 'mutex.scheme=https');

    expect(urls({ annotations, ip: 'fd00::1:2' })).toEqual([['mutex', 'https://[fd00::1:2]:1/own']]);
  });

  test('other kinds are taken on request alone', () => {
    const annotations = ask(
      'fgprof.scrape=true',
      'fgprof.port=1',
      'godeltaprof_memory.scrape=true',
      'godeltaprof_memory.port=1',
    );

    expect(urls({ annotations })).toEqual([]);
    expect(urls({ annotations }, { kinds: ['fgprof', 'godeltaprof_memory'] }).map(([name]) => name)).toEqual([
      'fgprof',
      'memory',
    ]);
  });

  test('Alloy pods share the targets, or each has its own node', () => {
    const { config, forwardTo } = profiles();
    new PprofProfiles(config, 'pprof', {
      forwardTo,
      pods: new PodDiscovery(config, 'local', { nodeLocal: true }),
      kinds: ['cpu'],
    });

    expect(content(made(), 'pyroscope.scrape', 'pprof_cpu')['clustering']).toEqual([{ enabled: true }]);
    expect(content(config, 'pyroscope.scrape', 'pprof_cpu')['clustering']).toBeUndefined();
    expect(problems(config)).toEqual([]);
  });

  test.each<[readonly string[], string]>([
    [[], 'kinds: names no kind; there are memory, block'],
    [['heap'], 'kinds[0]: there is no kind "heap"; there are memory'],
    [['cpu', 'cpu'], 'kinds[1]: names cpu again'],
  ])('kinds %j are reported', (kinds, message) => {
    const { config, forwardTo } = profiles();
    const pprof = new PprofProfiles(config, 'pprof', { forwardTo, kinds: kinds as never });

    expect(wrongPropsOf(pprof)[0]!.message).toContain(message);
  });
});

test('the same pod has one identity in profiles, metrics and the labels of its logs', () => {
  const { config, forwardTo } = profiles();
  const pods = new PodDiscovery(config, 'pods');
  const samples = new prometheus.Echo(config, 'all');
  new PodMetrics(config, 'pods', { pods, forwardTo: [samples.receiver] });
  new PprofProfiles(config, 'pprof', { pods, forwardTo, kinds: ['cpu'] });
  new EbpfProfiles(config, 'ebpf', { pods, forwardTo });
  const pod = podObject({
    uid: '6f0c',
    labels: { 'app.kubernetes.io/name': 'cart' },
    annotations: {
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': '80',
      'resource.opentelemetry.io/service.namespace': 'shopping',
      ...ask('cpu.scrape=true', 'cpu.port=6060', 'cpu.ebpf.enabled=true'),
    },
  });
  const withId = {
    ...pod,
    status: { ...(pod['status'] as object), containerStatuses: [{ name: 'app', containerID: 'containerd://c0ffee' }] },
  };

  const result = scrape(config, withId, { metrics: 'requests_total 1', ...ON_NODE });
  const shared = ['namespace', 'pod', 'node', 'service_name', 'job', 'instance'];
  const identity = (labels: Readonly<Record<string, string>>) => shared.map((name) => labels[name]);
  const series = result.series.find(({ name }) => name === 'requests_total')!;
  expect(result.profiles.map(({ labels }) => labels['source'])).toEqual([
    'alloy/pyroscope.pprof',
    'alloy/pyroscope.ebpf',
  ]);
  for (const { labels } of result.profiles) {
    expect(identity(labels)).toEqual(identity(series.labels));
    expect(labels).toMatchObject({ service_namespace: 'shopping', service_instance_id: '6f0c' });
  }
});

describe('eBPF', () => {
  const made = (props: Partial<EbpfProfilesProps> = {}) => {
    const { config, forwardTo } = profiles();
    new EbpfProfiles(config, 'ebpf', { forwardTo, ...props });
    return config;
  };
  const taken = (enabled: string | undefined, props: Partial<EbpfProfilesProps> = {}, node = 'node-1') => {
    const pod = podObject({
      node,
      ...(enabled === undefined ? {} : { annotations: ask(`cpu.ebpf.enabled=${enabled}`) }),
    });
    const status = {
      ...(pod['status'] as object),
      containerStatuses: [{ name: 'app', containerID: 'containerd://c0ffee' }],
    };
    return scrape(made(props), { ...pod, status }, ON_NODE).profiles;
  };

  test('pods of the own node ask for it', () => {
    expect(taken('true')).toMatchObject([
      { name: 'process_cpu', labels: { container: 'app', source: 'alloy/pyroscope.ebpf' } },
    ]);
    expect([taken(undefined), taken('false'), taken('true', {}, 'node-2')]).toEqual([[], [], []]);
  });

  test('or every pod is profiled that does not opt out', () => {
    expect([taken(undefined, { everyPod: true }).length, taken('false', { everyPod: true }).length]).toEqual([1, 0]);
  });

  test('languages can be left out, by their names', () => {
    const block = content(made({ withoutLanguages: ['python', 'v8'] }), 'pyroscope.ebpf', 'ebpf');

    expect(block).toMatchObject({ python_enabled: false, v8_enabled: false });
    expect(problems(made({ withoutLanguages: ['python'] }))).toEqual([]);
    const { config, forwardTo } = profiles();
    const ebpf = new EbpfProfiles(config, 'ebpf', { forwardTo, withoutLanguages: ['java' as 'go'] });
    expect(wrongPropsOf(ebpf)[0]!.message).toContain('there is no language "java"; there are dotnet, go, hotspot');
  });
});

describe('Java', () => {
  const made = (props: Partial<JavaProfilesProps> = {}) => {
    const { config, forwardTo } = profiles();
    new JavaProfiles(config, 'java', { forwardTo, ...props });
    return config;
  };

  test('processes that are joined with pods become targets, if their program is Java', () => {
    const config = made();
    expect(components(config)).toEqual(
      expect.arrayContaining(['discovery.process "java"', 'discovery.relabel "java"', 'pyroscope.java "java"']),
    );
    expect(problems(config)).toEqual([]);
    expect(content(config, 'discovery.process', 'java')).toMatchObject({
      join: 'discovery.relabel.java_containers.output',
    });
    // The rules for processes are those of the second discovery.relabel.
    const text = config.text.slice(config.text.indexOf('discovery.relabel "java" {'));
    const process = (exe: string, more = {}) => ({ __process_pid__: '7', __meta_process_exe: exe, ...more });
    const own = { source: 'alloy/pyroscope.java', service_name: 'cart' };

    expect(
      relabel(text, [
        process('/usr/lib/jvm/bin/java', own),
        process('/usr/lib/jvm/bin/java'),
        process('/usr/bin/javac', own),
        own,
      ]),
    ).toMatchObject({ out: [{ service_name: 'cart', __process_pid__: '7' }] });
  });

  test('pods ask for it, or all are profiled that do not opt out', () => {
    const chosen = (enabled: string, props: Partial<JavaProfilesProps> = {}) => {
      const [target] = targetsOf({ annotations: ask(`java.enabled=${enabled}`) });
      // The rules for pods are those of the first discovery.relabel.
      const outcome = relabel(made(props).text, [target!]);
      return 'out' in outcome && outcome.out.length === 1;
    };

    expect([chosen('true'), chosen('false')]).toEqual([true, false]);
    expect([chosen('yes', { everyPod: true }), chosen('false', { everyPod: true })]).toEqual([true, false]);
  });

  test('what is measured is said in the block for it', () => {
    expect(content(made({ profiling: { alloc: '', interval: '30s' } }), 'pyroscope.java', 'java')).toMatchObject({
      profiling_config: [{ interval: '30s', alloc: '' }],
    });
  });
});

describe('profiles that are sent', () => {
  test('arrive on port 4040 of all addresses, and pass unchanged', () => {
    const { config, forwardTo } = profiles();
    new ProfileReceiver(config, 'default', { forwardTo });

    expect(content(config, 'pyroscope.receive_http', 'default')).toEqual({
      http: [{ listen_address: '0.0.0.0', listen_port: 4040 }],
      forward_to: ['pyroscope.write.all.receiver'],
    });
    expect(problems(config)).toEqual([]);
  });

  // The chart's example for it has the rules under a name that nothing reads, so that all profiles pass.
  test('go through the rules that are given', () => {
    const { config, forwardTo } = profiles();
    new ProfileReceiver(config, 'default', {
      forwardTo,
      profileRules: [
        { sourceLabels: ['pod'], modulus: 2, targetLabel: '__tmp_half', action: 'hashmod' },
        { sourceLabels: ['__tmp_half'], regex: '0', action: 'keep' },
      ],
    });

    expect(content(config, 'pyroscope.receive_http', 'default')['forward_to']).toEqual([
      'pyroscope.relabel.default.receiver',
    ]);
    expect(problems(config)).toEqual([]);
  });

  test('under another name, the rules are refused', () => {
    const { config, forwardTo } = profiles();
    const receiver = new ProfileReceiver(config, 'default', { forwardTo, profilesProcessingRules: [] } as never);

    expect(wrongPropsOf(receiver)[0]!.message).toBe('profilesProcessingRules: there is no such prop');
  });
});
