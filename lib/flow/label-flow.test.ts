import { readModel } from '../analysis';
import { textsOf } from './known-text';
import { LabelFlow } from './label-flow';
import type { LabelState } from './label-state';

const flowOf = (text: string) => LabelFlow.of(readModel(text));
const given = (text: string, id: string): readonly LabelState[] => {
  const flow = flowOf(text);
  return flow.given(flow.instances.find((instance) => instance.id === id)!);
};
const arriving = (text: string): readonly LabelState[] => flowOf(text).arrivals.flatMap(({ states }) => states);
const shown = (state: LabelState) =>
  Object.fromEntries(
    state.names.map((name) => {
      const { presence, value } = state.get(name);
      return [`${name}${presence === 'surely' ? '' : '?'}`, textsOf(value)?.join('|') ?? '...'];
    }),
  );

const write = 'loki.write "out" { endpoint { url = "http://l" } }\n';
const journal = (to: string, more = 'labels = {job = "j"}') =>
  `loki.source.journal "in" {\n forward_to = [${to}]\n ${more}\n}\n`;

describe('sources', () => {
  test('a role has its labels, and those that are attached where it is asked for', () => {
    const [plain] = given('discovery.kubernetes "a" { role = "pod" }', 'discovery.kubernetes.a');
    const [attached] = given(
      'discovery.kubernetes "a" {\n role = "pod"\n attach_metadata { node = true }\n}',
      'discovery.kubernetes.a',
    );
    const presence = (state: LabelState, name: string) => state.get(name).presence;

    expect(presence(plain!, '__meta_kubernetes_pod_uid')).toBe('surely');
    expect(presence(plain!, '__meta_kubernetes_pod_label_app')).toBe('possibly');
    expect(presence(plain!, '__meta_kubernetes_pod_label_a.b')).toBe('never');
    expect(presence(plain!, '__meta_kubernetes_node_label_zone')).toBe('never');
    expect(presence(attached!, '__meta_kubernetes_node_label_zone')).toBe('possibly');
  });

  test('of a role that is not known nothing is known', () => {
    const [state] = given('discovery.kubernetes "a" { role = sys.env("ROLE") }', 'discovery.kubernetes.a');

    expect(state!.get('anything').presence).toBe('possibly');
  });

  test('each output of a component has labels of its own', () => {
    const scrape =
      'prometheus.scrape "s" { forward_to = [prometheus.remote_write.m.receiver]\n targets = database_observability.mysql.db.targets }';
    const text = `${write}prometheus.remote_write "m" { endpoint { url = "http://m" } }\n${scrape}
database_observability.mysql "db" { data_source_name = sys.env("DSN")\n forward_to = [loki.write.out.receiver] }`;
    const [logs, metrics] = arriving(text);

    expect(arriving(text)).toHaveLength(2);
    expect(shown(logs!)['op']).toMatch(/^query_association\|/);
    expect(logs!.isOpen).toBe(false);
    expect(metrics!.get('server_id').presence).toBe('surely');
    expect(metrics!.labels.has('op')).toBe(false);
    expect(given(text, 'database_observability.mysql.db')).toHaveLength(2);
  });

  test('what objects in Kubernetes decide gives a way for each of their kinds', () => {
    const text = `prometheus.remote_write "m" { endpoint { url = "http://m" } }
prometheus.operator.probes "p" { forward_to = [prometheus.remote_write.m.receiver] }`;

    expect(arriving(text).map((state) => [state.get('ingress').presence, state.get('instance').presence])).toEqual([
      ['surely', 'surely'],
      ['possibly', 'surely'],
    ]);
  });

  test('the labels for its rules are gone behind a source', () => {
    const rules = `loki.relabel "r" {\n forward_to = []\n rule {\n source_labels = ["__journal__systemd_unit"]\n target_label = "unit"\n }\n}\n`;
    const text = write + rules + journal('loki.write.out.receiver', 'relabel_rules = loki.relabel.r.rules');

    expect(arriving(text).map(shown)).toEqual([{ job: 'loki.source.journal.in', 'unit?': '...' }]);
  });

  test('a source of targets has labels for its rules, too: which of the two streams of a container a line is from', () => {
    const docker = (rules: string) => `${write}discovery.docker "d" { host = "unix:///d" }
discovery.relabel "r" {\n targets = []\n rule {\n source_labels = ["__meta_docker_container_log_stream"]\n target_label = "stream"\n }\n}
loki.source.docker "in" {\n host = "unix:///d"\n targets = discovery.docker.d.targets\n forward_to = [loki.write.out.receiver]\n ${rules}\n}`;

    expect(arriving(docker('relabel_rules = discovery.relabel.r.rules')).map(shown)).toEqual([
      { 'stream?': 'stdout|stderr' },
    ]);
    expect(arriving(docker('')).map(shown)).toEqual([{}]);
  });

  test('labels of listeners are a way each', () => {
    const text = `${write}loki.source.syslog "in" {\n listener {\n address = "a:1"\n labels = {l = "1"}\n }\n listener {\n address = "a:2"\n labels = {l = "2"}\n }\n forward_to = [loki.write.out.receiver]\n}`;

    expect(arriving(text).map(shown)).toEqual([{ l: '1' }, { l: '2' }]);
  });

  test('labels that an argument gives by default are there until others are written', () => {
    const hubs = (labels: string) =>
      `${write}loki.source.azure_event_hubs "in" {\n ${labels}\n forward_to = [loki.write.out.receiver]\n}`;

    expect(arriving(hubs('')).map(shown)).toEqual([{ job: 'loki.source.azure_event_hubs' }]);
    expect(arriving(hubs('labels = {l = "1"}')).map(shown)).toEqual([{ l: '1' }]);
  });

  test('what an environment variable says may be empty', () => {
    expect(arriving(write + journal('loki.write.out.receiver', 'labels = {a = sys.env("A")}')).map(shown)).toEqual([
      { 'a?': '...', job: 'loki.source.journal.in' },
    ]);
  });
});

describe('on the way', () => {
  test('a scrape hides labels that begin with __, and adds those of samples', () => {
    const text = `prometheus.scrape "s" {\n targets = [{__address__ = "a:1", __x = "1", y = "2"}]\n forward_to = [prometheus.echo.e.receiver]\n}\nprometheus.echo "e" { }`;
    const [state] = arriving(text);

    expect(shown(state!)).toEqual({ __name__: '...', instance: 'a:1', job: 'prometheus.scrape.s', y: '2' });
    expect(['__x', 'method'].map((name) => state!.get(name).presence)).toEqual(['never', 'possibly']);
  });

  test('labels of samples take the place of labels of targets where they are honoured', () => {
    const text = `prometheus.scrape "s" {\n honor_labels = true\n targets = [{__address__ = "a:1", y = "2"}]\n forward_to = [prometheus.echo.e.receiver]\n}\nprometheus.echo "e" { }`;

    expect(shown(arriving(text)[0]!)['y']).toBe('...');
  });

  test('rules and labels of destinations count', () => {
    const text = `prometheus.exporter.self "s" { }\nprometheus.scrape "s" {\n targets = prometheus.exporter.self.s.targets\n forward_to = [prometheus.remote_write.w.receiver]\n}\nprometheus.remote_write "w" {\n external_labels = {cluster = "c"}\n endpoint {\n url = "http://a"\n write_relabel_config {\n regex = "instance"\n action = "labeldrop"\n }\n }\n endpoint { url = "http://b" }\n}`;
    const [first, second] = arriving(text);

    expect(shown(first!)['instance']).toBeUndefined();
    expect(shown(second!)).toMatchObject({ cluster: '...', instance: '...', job: 'integrations/self' });
  });

  test('what two send to one is each of both', () => {
    const text = `${write}${journal('loki.write.out.receiver')}loki.source.kubernetes_events "e" { forward_to = [loki.write.out.receiver] }`;

    expect(arriving(text).map((state) => shown(state)['job'])).toEqual(['j', 'loki.source.kubernetes_events']);
  });

  test('a pattern for files becomes the name of one', () => {
    const text = `${write}local.file_match "f" { path_targets = [{__path__ = "/var/log/*.log"}] }\nloki.source.file "f" {\n targets = local.file_match.f.targets\n forward_to = [loki.write.out.receiver]\n}`;

    expect(arriving(text)[0]!.get('filename').value).toEqual([['/var/log/', { label: '__path__', what: 'path' }]]);
  });
});

describe('modules', () => {
  const module = `declare "m" {\n argument "to" { }\n loki.process "p" {\n forward_to = argument.to.value\n stage.static_labels { values = {m = "1"} }\n }\n export "receiver" { value = loki.process.p.receiver }\n}\n`;

  test('items go in and out of them', () => {
    const text = `${write}${module}m "a" { to = [loki.write.out.receiver] }\n${journal('m.a.receiver')}`;

    expect(arriving(text).map(shown)).toEqual([{ job: 'j', m: '1' }]);
  });

  test('the template of a foreach runs for each of its items', () => {
    const text = `${write}foreach "f" {\n collection = ["a", "b"]\n var = "v"\n template {\n loki.source.journal "j" {\n forward_to = [loki.write.out.receiver]\n labels = {l = v}\n }\n }\n}`;

    expect(arriving(text).map((state) => shown(state)['l'])).toEqual(['a', 'b']);
  });

  test('what a module out of sight sends is unknown', () => {
    const text = `${write}import.git "g" {\n repository = "r"\n path = "p"\n}\ng.m "a" { forward_to = [loki.write.out.receiver] }`;

    expect(arriving(text).map(({ isOpen }) => isOpen)).toEqual([true]);
  });

  test('what is sent to receivers that are not known may come to any', () => {
    const text = `${write}foreach "f" {\n collection = json_path(local.file.x.content, "$")\n var = "v"\n template {\n loki.source.journal "j" { forward_to = [v] }\n }\n}\nlocal.file "x" { filename = "x" }`;

    expect(arriving(text).some(({ isOpen }) => isOpen)).toBe(true);
  });

  test('the logs of Alloy itself are unknown', () => {
    const text = `${write}logging { write_to = [loki.write.out.receiver] }`;

    expect(arriving(text).map(({ isOpen }) => isOpen)).toEqual([true]);
  });
});

test('what depends on itself, and long chains, are unknown and end', () => {
  const loop =
    'loki.relabel "a" { forward_to = [loki.relabel.b.receiver] }\nloki.relabel "b" { forward_to = [loki.relabel.a.receiver] }';
  const chain = Array.from(
    { length: 5_000 },
    (_, i) => `loki.relabel "c${i}" { forward_to = [loki.relabel.c${i + 1}.receiver] }`,
  ).join('\n');

  expect(given(loop, 'loki.relabel.a').map(({ isOpen }) => isOpen)).toEqual([true]);
  expect(
    () => flowOf(`${chain}\nloki.relabel "c5000" { forward_to = [] }\n${journal('loki.relabel.c0.receiver')}`).arrivals,
  ).not.toThrow();
});
