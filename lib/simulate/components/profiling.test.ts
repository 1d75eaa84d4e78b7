import { scrape } from '../../testing';

const pod = (labels: Record<string, string> = {}) => ({
  kind: 'Pod',
  metadata: { name: 'cart', namespace: 'shop', labels },
  spec: { containers: [{ name: 'app', ports: [{ containerPort: 6060 }] }] },
});

const config = (scraping = '', relabeling = '') => `
discovery.kubernetes "pods" {
  role = "pod"
}
discovery.relabel "pods" {
  targets = discovery.kubernetes.pods.targets
  rule {
    source_labels = ["__meta_kubernetes_pod_label_profiles"]
    regex         = "no"
    action        = "drop"
  }
}
pyroscope.scrape "pods" {
  targets    = discovery.relabel.pods.output
  forward_to = [pyroscope.relabel.pods.receiver]
  ${scraping}
}
pyroscope.relabel "pods" {
  forward_to = [pyroscope.write.default.receiver]
  ${relabeling}
}
pyroscope.write "default" {
  external_labels = {cluster = "dev"}
  endpoint {
    url = "http://pyroscope:4040"
  }
}
`;

test('a pod is asked for each kind of profile, and what arrives says whose it is', () => {
  const { profiles } = scrape(config(), pod());

  expect(profiles.map(({ name, source }) => [name, source.url, source.interval])).toEqual([
    ['memory', 'http://10.1.0.1:6060/debug/pprof/allocs', 15],
    ['block', 'http://10.1.0.1:6060/debug/pprof/block', 15],
    ['goroutine', 'http://10.1.0.1:6060/debug/pprof/goroutine', 15],
    ['mutex', 'http://10.1.0.1:6060/debug/pprof/mutex', 15],
    ['process_cpu', 'http://10.1.0.1:6060/debug/pprof/profile?seconds=14', 15],
  ]);
  expect(profiles.find(({ name }) => name === 'process_cpu')).toMatchObject({
    destination: 'pyroscope.write.default',
    url: 'http://pyroscope:4040',
    labels: {
      cluster: 'dev',
      instance: '10.1.0.1:6060',
      job: 'pyroscope.scrape.pods',
      service_name: 'shop/app',
      'otel.scope.name': 'com.grafana.alloy/pyroscope.scrape',
    },
  });
});

test('a pod that rules leave out has no profiles', () => {
  const { profiles, dropped } = scrape(config(), pod({ profiles: 'no' }));

  expect(profiles).toEqual([]);
  expect(dropped).toMatchObject([{ component: 'discovery.relabel.pods', what: 'rule 1: drop' }]);
});

test('kinds can be disabled, enabled, moved and added', () => {
  const kinds = `
  scrape_interval = "30s"
  profiling_config {
    path_prefix = "/own"
    profile.block {
      enabled = false
    }
    profile.goroutine {
      enabled = false
    }
    profile.mutex {
      enabled = false
    }
    profile.godeltaprof_memory {
      enabled = true
    }
    profile.memory {
      enabled = false
    }
    profile.custom "locks" {
      enabled = true
      path    = "/locks"
      delta   = true
    }
  }`;

  expect(scrape(config(kinds), pod()).profiles.map(({ name, source }) => [name, source.url])).toEqual([
    ['process_cpu', 'http://10.1.0.1:6060/own/debug/pprof/profile?seconds=29'],
    ['memory', 'http://10.1.0.1:6060/own/debug/pprof/delta_heap'],
    ['locks', 'http://10.1.0.1:6060/own/locks?seconds=29'],
  ]);
});

test('rules see all labels of the target, and decide about each kind', () => {
  const rules = `
  rule {
    source_labels = ["__name__"]
    regex         = "process_cpu|memory"
    action        = "keep"
  }
  rule {
    source_labels = ["__meta_kubernetes_pod_name"]
    target_label  = "pod"
  }`;
  const { profiles, dropped } = scrape(config('', rules), pod());

  expect(profiles.map(({ name, labels }) => [name, labels['pod']])).toEqual([
    ['memory', 'cart'],
    ['process_cpu', 'cart'],
  ]);
  expect(dropped.map(({ component }) => component)).toEqual(Array(3).fill('pyroscope.relabel.pods'));
});

test('labels of targets can be copied', () => {
  const text = `
pyroscope.scrape "a" {
  targets    = [{__address__ = "a:1", service_name = "cart"}]
  forward_to = [pyroscope.enrich.a.receiver]
}
pyroscope.enrich "a" {
  targets            = [{service_name = "cart", team = "shop", other = "x"}]
  target_match_label = "service_name"
  labels_to_copy     = ["team"]
  forward_to         = [pyroscope.write.a.receiver]
}
pyroscope.write "a" {
  endpoint {
    url = "http://p"
  }
}
`;

  expect(scrape(text, []).profiles[0]?.labels).toMatchObject({ team: 'shop', service_name: 'cart' });
  expect(scrape(text, []).profiles[0]?.labels).not.toHaveProperty('other');
});

describe('pyroscope.ebpf', () => {
  const ebpf = (targets: string, more = '') => `
discovery.kubernetes "pods" {
  role = "pod"
}
pyroscope.ebpf "node" {
  targets    = ${targets}
  forward_to = [pyroscope.relabel.all.receiver]
  ${more}
}
pyroscope.relabel "all" {
  forward_to = [pyroscope.write.all.receiver]
  rule {
    source_labels = ["__container_id__", "__process_pid__"]
    target_label  = "process"
  }
}
pyroscope.write "all" {
  endpoint {
    url = "http://p"
  }
}
`;
  const processes = (targets: string) =>
    scrape(ebpf(targets), []).profiles.map(({ labels }) => [labels['process'], labels['service_name']]);

  test('takes profiles of the containers of pods, each once however many ports it has', () => {
    const ports = [{ containerPort: 80 }, { containerPort: 81 }];
    const two = { ...pod(), spec: { containers: [{ name: 'app', ports }, { name: 'proxy' }] } };
    const { profiles } = scrape(ebpf('discovery.kubernetes.pods.targets', 'collect_interval = "30s"'), two);

    expect(profiles.map(({ name, labels }) => [name, labels['service_name']])).toEqual([
      ['process_cpu', 'ebpf/shop/app'],
      ['process_cpu', 'ebpf/shop/proxy'],
    ]);
    expect(profiles[0]).toMatchObject({
      labels: { 'otel.scope.name': 'com.grafana.alloy/pyroscope.ebpf', process: expect.stringMatching(/^c0+10+1;$/) },
      source: { component: 'pyroscope.ebpf.node', interval: 30 },
    });
  });

  test('finds processes and containers by the labels that name them', () => {
    expect(processes('[{__process_pid__ = "7", __container_id__ = "c", service_name = "a"}]')).toEqual([[';7', 'a']]);
    expect(processes('[{__process_pid__ = "x", __container_id__ = "c"}]')).toEqual([['c;', 'unspecified']]);
    expect(processes('[{__meta_kubernetes_pod_container_id = "cri-o://c"}]')).toEqual([['c;', 'unspecified']]);
    expect(processes('[{__meta_docker_container_id = "c", __meta_docker_container_name = "d"}]')).toEqual([
      ['c;', 'd'],
    ]);
    expect(processes('[{__meta_kubernetes_pod_container_id = "x://c", __meta_docker_container_id = "d"}]')).toEqual([]);
    expect(
      processes('[{__container_id__ = "c", service_name = "a"}, {__container_id__ = "c", service_name = "b"}]'),
    ).toEqual([['c;', 'b']]);
  });

  test('says which targets name none', () => {
    expect(scrape(ebpf('[{service_name = "a"}]'), []).dropped).toMatchObject([
      { why: 'no label names its process or its container' },
    ]);
  });

  test.each(['targets_only = false', 'off_cpu_threshold = 0.5'])('does not execute %s', (argument) => {
    const [message] = scrape(ebpf('[]', argument), []).notExecuted;

    expect(message).toContain(`pyroscope.ebpf.node: ${argument.split(' ')[0]}: which `);
  });
});

describe('pyroscope.java', () => {
  const java = (targets: string, more = '') =>
    `pyroscope.java "a" {\n targets = ${targets}\n forward_to = [pyroscope.write.a.receiver]\n profiling_config {\n ${more}\n }\n}\npyroscope.write "a" {\n endpoint {\n url = "http://p"\n }\n}\n`;
  const one =
    '[{__process_pid__ = "7", app = "cart", __meta_kubernetes_namespace = "shop", __meta_kubernetes_pod_container_name = "app"}]';

  test('takes profiles of each kind of each process', () => {
    const { profiles } = scrape(java(one), []);

    expect(profiles.map(({ name }) => name)).toEqual(['process_cpu', 'memory', 'mutex', 'block']);
    expect(profiles[0]).toMatchObject({
      labels: {
        app: 'cart',
        service_name: 'java/shop/app',
        jfr_event: 'itimer',
        pyroscope_spy: 'alloy.java',
        __delta__: 'false',
      },
      source: { component: 'pyroscope.java.a', interval: 60 },
    });
    expect(profiles[0]!.labels['otel.scope.name']).toBe('com.grafana.alloy/pyroscope.java');
  });

  test.each([
    ['alloc = ""', ['process_cpu', 'mutex', 'block']],
    ['lock = ""\n event = "wall"', ['process_cpu', 'wall', 'memory']],
  ])('with %s takes %j', (settings, kinds) => {
    expect(scrape(java(one, settings), []).profiles.map(({ name }) => name)).toEqual(kinds);
  });

  test('a target names its service, and says the process', () => {
    const { profiles, dropped } = scrape(
      java('[{__process_pid__ = "7", service_name = "own"}, {a = "b"}, {__process_pid__ = "x"}]', 'interval = "15s"'),
      [],
    );

    expect(profiles[0]).toMatchObject({ labels: { service_name: 'own' }, source: { interval: 15 } });
    expect(dropped).toHaveLength(2);
  });

  test('of several targets of a process, the last one counts', () => {
    const { profiles } = scrape(java('[{__process_pid__ = "7", a = "1"}, {__process_pid__ = "07", a = "2"}]'), []);

    expect(new Set(profiles.map(({ labels }) => labels['a']))).toEqual(new Set(['2']));
  });

  test.each(['custom_arguments = ["-e", "cpu"]', 'cpu = false'])('does not execute %s', (settings) => {
    expect(scrape(java(one, settings), []).notExecuted[0]).toContain(settings.split(' ')[0]);
  });
});

describe('what Alloy does not do as it is said', () => {
  test('one target without an address keeps it from taking any', () => {
    const text = `
pyroscope.scrape "a" {
  targets    = [{__address__ = "a:1"}, {other = "x"}]
  forward_to = [pyroscope.write.a.receiver]
}
pyroscope.write "a" { }
`;
    const { profiles, dropped } = scrape(text, []);

    expect(profiles).toEqual([]);
    expect(new Set(dropped.map(({ why }) => why))).toEqual(
      new Set(['no address', 'another target makes no sense, so that Alloy takes none']),
    );
  });

  test('parameters beside kinds that take time are not executed', () => {
    const { notExecuted, profiles } = scrape(config('params = {a = ["b"]}'), pod());

    expect(profiles).toEqual([]);
    expect(notExecuted.join()).toContain("is Alloy's chance");
  });
});
