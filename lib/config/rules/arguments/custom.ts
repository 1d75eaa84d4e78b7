import { parseDuration } from '../../../values/evaluate/duration';
import type { BodyPlace } from '../../path';
import type { PathValue } from '../../path-value';
import { valueOfLiteral, type WrittenValue } from '../../path-value';
import { parseByteSize } from '../../../languages/byte-size';
import type { ArgumentRule, KindOfRules } from './argument-rule';
import { isSet } from './counting';
import { attributeAt, type Finding, type RuleValue, valuesAt } from './findings';

export const custom: KindOfRules = {
  code: 'rule/custom',
  severity: 'error',
  message: "match stage requires at least one additional stage to be defined in '- stages'",
  description:
    'Conditions of single components that are of no general kind. Those that need the machine (directories, the region of a cloud) or a language of their own (OTTL, operators of a log receiver) are left to Alloy.',
  fails: 'loki.process "x" {\n\tforward_to = []\n\n\tstage.match {\n\t\tselector = "{}"\n\t}\n}\n',
  passes:
    'loki.process "x" {\n\tforward_to = []\n\n\tstage.match {\n\t\tselector = "{}"\n\n\t\tstage.json {\n\t\t\texpressions = { a = "" }\n\t\t}\n\t}\n}\n',

  find(rule, place) {
    return checks.get(rule.message)?.(rule, place) ?? [];
  },
};

type Check = (rule: ArgumentRule, place: BodyPlace) => readonly Finding[];

/** What is checked, by Alloy's message. */
const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  [
    'invalid arg <arg> for sampler <name>: ratio must be between 0 and 1 (inclusive)',
    each((value) => !(number(value) >= 0 && number(value) <= 1)),
  ],
  ['custom HTTP client configuration is not allowed when kubeconfig_file is set', clientBesideKubeconfig],
  ['api_server must be set when custom HTTP client configuration is provided', clientWithoutServer],
  ['label stage config cannot be empty', missing],
  ['static_labels stage config cannot be empty', missing],
  [
    "match stage requires at least one additional stage to be defined in '- stages'",
    ({ paths }, place) => (valuesAt(place, paths[0]!).length === 0 ? [{}] : []),
  ],
  [
    'match stage configured to drop entries cannot contains stages',
    ({ paths }, place) => valuesAt(place, paths[0]!).slice(0, 1),
  ],
  ['suffix length cannot be greater than or equal to limit', suffixTooLong],
  [
    'discovery.services, discovery.instrument, or discovery.survey is required when application features are enabled',
    applicationsToDiscover,
  ],
  [
    'discovery.services[<n>] must define at least one of: open_ports, exe_path, cmd_args, or kubernetes configuration',
    selectorless,
  ],
  ['"raw" syslog format is available only at experimental stability level', each((value) => text(value) === 'raw')],
  ['rfc3164_cisco_components block is available only at experimental stability level', present],
  ['changing queue_config requires stability.level flag to be experimental', changedBlock],
  [
    'using remote write v2 (protobuf_message=io.prometheus.write.v2.Request) with endpoint <name> requires setting the stability.level flag to experimental',
    each((value) => text(value) === 'io.prometheus.write.v2.Request'),
  ],
  [
    'validation failed for action block number <n>: the action <action> requires at least the key argument or the pattern argument to be set',
    actionWithout(['key', 'pattern'], (action) => action === 'delete' || action === 'hash'),
  ],
  [
    'validation failed for action block number <n>: the action <action> requires the key argument to be set',
    actionWithout(['key'], (action) => action !== 'delete' && action !== 'hash'),
  ],
  ['sampling rate is too small: <n>%', each((value) => number(value) > 0 && number(value) / 100 < 2 ** -56)],
  ['all targets must have a `name`', targetWithout(['name'])],
  ['all targets must have an `address` or an `__address__` label', targetWithout(['address', '__address__'])],
  [
    'no metric_prefixes started with <prefix> which means the extra_filters <filters> will not have any effect',
    filterWithoutPrefix,
  ],
  ['scrape_native_histograms is set to true, but PrometheusProto is not in scrape_protocols', protocolsWithoutProtobuf],
  ['scrape_interval must be at least 2 seconds when using delta profiling', deltaProfiling((interval) => interval < 2)],
  [
    'delta_profiling_duration must be larger than 1 second when using delta profiling',
    deltaProfiling((_, duration) => duration <= 1),
  ],
  [
    'delta_profiling_duration must be at least 1 second smaller than scrape_interval when using delta profiling',
    deltaProfiling((interval, duration) => duration > interval - 1),
  ],
  ...[
    'convert_classic_histograms_to_nhcb is experimental and requires setting the stability.level flag to experimental',
    'enable_type_and_unit_labels is an experimental feature, and must be enabled by setting the stability.level flag to experimental',
    'append_metadata is an experimental feature, and must be enabled by setting the stability.level flag to experimental',
    'honor_metadata is an experimental feature, and must be enabled by setting the stability.level flag to experimental',
  ].map((message): [string, Check] => [message, present]),
]);

/** Messages of the rules that are checked; the others of this kind are left to Alloy. */
export const checkedMessages: readonly string[] = [...checks.keys()];

function text(value: PathValue): string | undefined {
  return value.kind === 'scalar' ? String(value.value) : undefined;
}

function number(value: PathValue): number {
  return Number(text(value) ?? Number.NaN);
}

/** Values that are known and wrong. */
function each(isWrong: (value: PathValue) => boolean): Check {
  return ({ paths }, place) =>
    paths
      .flatMap((path) => valuesAt(place, path))
      .filter(({ value }) => value.kind === 'scalar' && value.value !== '' && isWrong(value))
      .map(({ place, value }) => ({ place, values: { value: text(value)! } }));
}

function present({ paths }: ArgumentRule, place: BodyPlace): readonly Finding[] {
  return paths.flatMap((path) => valuesAt(place, path).filter((found) => isSet(found) === true));
}

function missing({ paths }: ArgumentRule, place: BodyPlace): readonly Finding[] {
  return paths.flatMap((path) =>
    valuesAt(place, path).filter(
      ({ place: at, value }) =>
        value.kind === 'absent' && !(at.kind === 'value' && !at.expr && attributeAt(place.schema, path)?.required),
    ),
  );
}

/** Whether an argument or a block was written with something else than what holds without it. */
function isChanged(found: RuleValue): boolean {
  if (found.place.kind === 'body') return (found.place.block?.body.length ?? 0) > 0;
  return isSet(found, 'nonDefault') === true;
}

function changed(paths: readonly string[], from: BodyPlace): readonly RuleValue[] {
  return paths.flatMap((path) => valuesAt(from, path).filter((found) => isChanged(found)));
}

function clientBesideKubeconfig({ paths: [file, ...client] }: ArgumentRule, place: BodyPlace): readonly Finding[] {
  const isGiven = valuesAt(place, file!).some((found) => isSet(found) === true);
  return isGiven ? changed(client, place).slice(0, 1) : [];
}

function clientWithoutServer({ paths: [server, ...client] }: ArgumentRule, place: BodyPlace): readonly Finding[] {
  const isMissing = valuesAt(place, server!).every((found) => isSet(found) === false);
  return isMissing ? changed(client, place).slice(0, 1) : [];
}

function suffixTooLong(_: ArgumentRule, place: BodyPlace): readonly Finding[] {
  const [suffix] = valuesAt(place, 'suffix');
  const [limit] = valuesAt(place, 'limit');
  const length = Buffer.byteLength(text(suffix?.value ?? { kind: 'absent' }) ?? '');
  const most = parseByteSize(text(limit?.value ?? { kind: 'absent' }) ?? '');
  return length > 0 && most !== undefined && length >= most ? [suffix!] : [];
}

function changedBlock({ paths }: ArgumentRule, place: BodyPlace): readonly Finding[] {
  return paths.flatMap((path) =>
    valuesAt(place, path).filter(
      ({ place: block }) =>
        block.kind === 'body' &&
        [...(block.schema?.attributes.keys() ?? [])].some((name) =>
          valuesAt(block, name).some((found) => isChanged(found)),
        ),
    ),
  );
}

const applicationFeatures: ReadonlySet<string> = new Set([
  'application',
  'application_span',
  'application_span_otel',
  'application_span_sizes',
  'application_host',
  'application_service_graph',
  'application_process',
  '*',
  'all',
]);

function usesApplications(place: BodyPlace): boolean {
  return valuesAt(place, 'metrics/features').some(
    ({ value }) => value.kind === 'list' && value.items.some((item) => applicationFeatures.has(text(item.value) ?? '')),
  );
}

function applicationsToDiscover(_: ArgumentRule, place: BodyPlace): readonly Finding[] {
  const discovered = ['services', 'instrument', 'survey'].some(
    (name) => valuesAt(place, `discovery/${name}[]`).length > 0,
  );
  return usesApplications(place) && !discovered ? [{}] : [];
}

const excluded = /exclude/;

function selectorless({ paths }: ArgumentRule, place: BodyPlace): readonly Finding[] {
  return paths
    .filter((path) => excluded.test(path) || usesApplications(place))
    .flatMap((path) =>
      valuesAt(place, path).flatMap(({ place: service }, n) => {
        if (service.kind !== 'body') return [];
        const selects =
          ['open_ports', 'exe_path', 'cmd_args'].some((name) =>
            valuesAt(service, name).some((found) => isSet(found) !== false),
          ) ||
          valuesAt(service, 'kubernetes').some(
            ({ place: block }) => block.kind === 'body' && (block.block?.body.length ?? 0) > 0,
          );
        return selects ? [] : [{ place: service, values: { n: String(n) } }];
      }),
    );
}

function actionWithout(names: readonly string[], applies: (action: string) => boolean): Check {
  return ({ paths }, place) =>
    paths.flatMap((path) =>
      valuesAt(place, path).flatMap(({ place: block }, i) => {
        if (block.kind !== 'body') return [];
        const [found] = valuesAt(block, 'action');
        const action = text(found?.value ?? { kind: 'absent' })?.toLowerCase();
        const hasOne = names.some((name) => valuesAt(block, name).some((value) => isSet(value) !== false));
        return action === undefined || !applies(action) || hasOne
          ? []
          : [{ place: block, values: { n: String(i + 1), action } }];
      }),
    );
}

function targetWithout(keys: readonly string[]): Check {
  return ({ paths }, place) =>
    paths.flatMap((path) =>
      valuesAt(place, path).flatMap(({ value }) =>
        value.kind === 'list' ? value.items.filter((item) => lacksAll(item.value, keys)).map(placeOfItem) : [],
      ),
    );
}

function lacksAll(value: PathValue, keys: readonly string[]): boolean {
  return value.kind === 'object' && !keys.some((key) => value.fields.has(key));
}

function placeOfItem(item: WrittenValue): Finding {
  return { place: { kind: 'value', ...item } };
}

function filterWithoutPrefix({ paths }: ArgumentRule, place: BodyPlace): readonly Finding[] {
  const [prefixes] = valuesAt(place, 'metrics_prefixes');
  const known = prefixes?.value.kind === 'list' ? prefixes.value.items.map((item) => text(item.value)) : undefined;
  if (!known || known.includes(undefined)) return [];
  return paths.flatMap((path) =>
    valuesAt(place, path).flatMap(({ value }) =>
      value.kind === 'list'
        ? value.items.flatMap((item) => {
            const [, prefix] = /^([^:]*):/.exec(text(item.value) ?? '') ?? [];
            return prefix === undefined || known.some((other) => other!.startsWith(prefix))
              ? []
              : [{ place: { kind: 'value', ...item } as const, values: { prefix, filters: `[${text(item.value)}]` } }];
          })
        : [],
    ),
  );
}

function protocolsWithoutProtobuf({ paths }: ArgumentRule, place: BodyPlace): readonly Finding[] {
  return changed(paths, place).filter(
    ({ value }) =>
      value.kind === 'list' &&
      value.items.every((item) => item.value.kind === 'scalar' && item.value.value !== 'PrometheusProto'),
  );
}

/** On `scrape_interval` and `delta_profiling_duration` in seconds, if a profile is a delta. */
function deltaProfiling(isWrong: (interval: number, duration: number) => boolean): Check {
  return ({ paths }, place) => {
    const seconds = (name: string) => {
      const duration = parseDuration(text(valuesAt(place, name)[0]?.value ?? { kind: 'absent' }) ?? '');
      return typeof duration === 'bigint' ? Number(duration) / 1e9 : Number.NaN;
    };
    const isDelta = usesDeltas(place);
    return isDelta && isWrong(seconds('scrape_interval'), seconds('delta_profiling_duration'))
      ? valuesAt(place, paths[0]!).slice(0, 1)
      : [];
  };
}

function usesDeltas(place: BodyPlace): boolean {
  const [config] = valuesAt(place, 'profiling_config');
  if (config?.place.kind !== 'body' || !config.place.block) return true;
  const body = config.place;
  return [...(body.schema?.blocks.keys() ?? [])].some((name) => {
    const [profile] = valuesAt(body, name);
    if (profile?.place.kind !== 'body') return false;
    const isOn = (attribute: string) => {
      const schema = profile.place.kind === 'body' ? profile.place.schema : undefined;
      const [found] = profile.place.kind === 'body' && profile.place.block ? valuesAt(profile.place, attribute) : [];
      const value = found?.value ?? valueOfLiteral(schema?.attributes.get(attribute)?.default);
      return value.kind === 'scalar' && value.value === true;
    };
    return isOn('enabled') && isOn('delta');
  });
}
