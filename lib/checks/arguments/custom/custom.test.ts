import { diagnoseRules } from '../../../../test/harness/argument-rules';
import { argumentRules, ruleOwners } from '../../../facts';
import { checkedIds } from './custom';

const process = (stage: string) => diagnoseRules(`loki.process "x" {\n\tforward_to = []\n${stage}\n}`);
const scrape = (body: string) =>
  diagnoseRules(`prometheus.scrape "x" {\n\ttargets = []\n\tforward_to = []\n${body}\n}`);
const profiles = (body: string) =>
  diagnoseRules(`pyroscope.scrape "x" {\n\ttargets = []\n\tforward_to = []\n${body}\n}`);
const messages = (found: readonly string[]) => found.map((line) => line.replace(/^\S+ \S+ /, ''));

test('a match stage has stages or drops', () => {
  const drop = 'stage.match {\nselector = "{}"\naction = "drop"\nstage.docker { }\n}';

  expect(messages(process(drop))).toEqual(['match stage configured to drop entries cannot contains stages']);
  expect(process(drop.replace('stage.docker { }\n', ''))).toEqual([]);
});

test('a suffix is shorter than the limit', () => {
  const truncate = (suffix: string) => process(`stage.truncate {\nrule {\nlimit = "10B"\nsuffix = "${suffix}"\n}\n}`);

  expect(messages(truncate('0123456789'))).toEqual(['suffix length cannot be greater than or equal to limit']);
  expect(truncate('...')).toEqual([]);
});

test('an HTTP client needs an API server, and excludes a kubeconfig', () => {
  const client = (body: string) =>
    messages(diagnoseRules(`loki.source.kubernetes_events "x" {\n\tforward_to = []\n\tclient {\n${body}\n\t}\n}`));

  expect(client('bearer_token = "a"')).toEqual([
    'api_server must be set when custom HTTP client configuration is provided',
  ]);
  expect(client('bearer_token = "a"\nkubeconfig_file = "/k"')).toContain(
    'custom HTTP client configuration is not allowed when kubeconfig_file is set',
  );
  expect(client('bearer_token = "a"\napi_server = "https://k"')).toEqual([]);
  expect(client('follow_redirects = true')).toEqual([]);
});

test('actions on attributes say on which', () => {
  const action = (body: string) =>
    messages(diagnoseRules(`otelcol.processor.attributes "x" {\n\taction {\n${body}\n\t}\n\toutput { }\n}`));

  expect(action('action = "delete"')).toContain(
    'validation failed for action block number 1: the action delete requires at least the key argument or the pattern argument to be set',
  );
  expect(action('action = "insert"\npattern = "a"\nvalue = 1')).toContain(
    'validation failed for action block number 1: the action insert requires the key argument to be set',
  );
  expect(action('action = "delete"\npattern = "a"')).toEqual([]);
});

test('targets of a blackbox exporter have a name and an address', () => {
  const targets = (list: string) =>
    messages(diagnoseRules(`prometheus.exporter.blackbox "x" {\n\tconfig = "modules: {}"\n\ttargets = ${list}\n}`));

  expect(targets('[{ name = "a" }, { address = "b" }]')).toEqual([
    'all targets must have a `name`',
    'all targets must have an `address` or an `__address__` label',
  ]);
  expect(targets('[{ name = "a", __address__ = "b" }]')).toEqual([]);
});

test('native histograms come by protobuf', () => {
  expect(messages(scrape('scrape_native_histograms = true\nscrape_protocols = ["PrometheusText0.0.4"]'))).toEqual([
    'scrape_native_histograms is set to true, but PrometheusProto is not in scrape_protocols',
  ]);
  expect(scrape('scrape_native_histograms = true')).toEqual([]);
});

test('delta profiles leave time between scrapes', () => {
  expect(messages(profiles('scrape_interval = "1s"\ndelta_profiling_duration = "1s"'))).toEqual([
    'scrape_interval must be at least 2 seconds when using delta profiling',
    'delta_profiling_duration must be larger than 1 second when using delta profiling',
    'delta_profiling_duration must be at least 1 second smaller than scrape_interval when using delta profiling',
  ]);
  expect(profiles('')).toEqual([]);
  expect(
    profiles('scrape_interval = "1s"\nprofiling_config {\n\tprofile.process_cpu {\n\t\tenabled = false\n\t}\n}'),
  ).toEqual([]);
});

test('applications to instrument have to be found', () => {
  const beyla = (discovery: string) =>
    messages(
      diagnoseRules(
        `beyla.ebpf "x" {\n\tmetrics {\n\t\tfeatures = ["application"]\n\t}\n\toutput { }\n${discovery}\n}`,
      ),
    );

  expect(beyla('')).toContain(
    'discovery.services, discovery.instrument, or discovery.survey is required when application features are enabled',
  );
  expect(beyla('discovery {\ninstrument { }\n}')).toContain(
    'discovery.services[0] must define at least one of: open_ports, exe_path, cmd_args, or kubernetes configuration',
  );
  expect(beyla('discovery {\ninstrument {\nopen_ports = "80"\n}\n}')).toEqual([]);
});

test('what is left to Alloy', () => {
  const ids = ruleOwners().flatMap((owner) =>
    argumentRules(owner).flatMap(({ rule, id }) => (rule === 'custom' ? [`${owner} ${id}`] : [])),
  );
  const idOf = (named: string) => named.slice(named.indexOf(' ') + 1);

  expect(checkedIds.filter((id) => !ids.map(idOf).includes(id))).toEqual([]);
  expect(ids.filter((named) => !checkedIds.includes(idOf(named)))).toEqual([
    'discovery.aws custom/region',
    'discovery.ec2 custom/region',
    'discovery.lightsail custom/region',
    'otelcol.processor.filter custom/traces',
    'otelcol.processor.transform custom/trace_statements[]',
    'otelcol.receiver.filelog custom/operators',
    'otelcol.storage.file custom/directory',
    'otelcol.storage.file custom/compaction/directory',
  ]);
});

test('an id names one rule of its owner', () => {
  for (const owner of ruleOwners()) {
    const ids = argumentRules(owner).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
