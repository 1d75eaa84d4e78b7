import { namePathOf, parse, visit } from '../../syntax';
import { literalCode, Props } from '../chart-values/props';
import { arrayCode, type Code, callCode, type Item, keyCode, objectCode, printCode, textCode } from '../code';
import type { Collector } from './collectors';
import type { Destination } from './destinations';
import type { PlacedDraft } from './draft';
import type { Importing } from './importing';
import type { Targets } from './targets';

export interface KubernetesMonitoringOptions {
  /** Name of the release: names of workloads begin with it. */
  readonly name: string;
  readonly namespace: string;
}

export interface ProgramParts {
  readonly options: KubernetesMonitoringOptions;
  readonly importing: Importing;
  readonly cluster: Code;
  readonly destinations: readonly Destination[];
  readonly drafts: readonly PlacedDraft[];
  readonly targets: Targets;
  readonly collectors: readonly Collector[];
  readonly companions: readonly Code[];
  /** Props of all collectors. */
  readonly shared: Props;
}

/** Types among what programs import. */
const TYPES = new Set(['SecretText', 'StorageHandler']);

/** What has to be imported from cdk8s. */
const OF_CDK8S = new Set(['Size', 'Chart']);

/** The text of the program. */
export function printProgram(parts: ProgramParts): string {
  const { importing, options, companions } = parts;
  const statements: string[] = [];
  const add = (code: Code, head = ''): void => void statements.push(`${head}${printCode(code, '', head.length)};\n`);
  for (const name of ['AlloyApp', 'Chart']) importing.use(name);
  const chart = [
    'app',
    textCode(options.name),
    objectCode([
      { key: 'namespace', code: textCode(options.namespace) },
      { key: 'disableResourceNameHashes', code: 'true' },
    ]),
  ];
  statements.push(
    `const app = new AlloyApp();\n${`const chart = ${printCode(callCode('new Chart', chart), '', 14)};\n`}`,
  );
  const standing = new Set(parts.drafts.map(({ on }) => on));
  const configs = parts.collectors.filter(({ settings, text }) => settings.length > 0 || text !== undefined);
  const isStack = parts.drafts.length > 0;
  if (isStack) {
    importing.use('AlloyStack');
    const used = configs.some(({ name }) => standing.has(name));
    add(callCode('new AlloyStack', ['chart', textCode('stack'), stackProps(parts)]), used ? 'const stack = ' : '');
  }
  for (const collector of configs) statements.push(ownStatements(collector, standing.has(collector.name), parts));
  if (companions.length > 0) statements.push(companions.map((code) => `${printCode(code)};\n`).join(''));
  statements.push('app.synth();\n');
  return `${imports(importing.names)}\n${statements.join('\n')}`;
}

function imports(names: ReadonlySet<string>): string {
  const sorted = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const line = (from: string, those: readonly string[]) => {
    const items = those.map((name) => ({ code: TYPES.has(name) ? `type ${name}` : name }));
    return `${printCode({ open: 'import { ', items, close: ` } from '${from}'` })};\n`;
  };
  const own = sorted.filter((name) => !OF_CDK8S.has(name));
  return `${line(
    'cdk8s',
    sorted.filter((name) => OF_CDK8S.has(name)),
  )}${line('cdk8s-alloy', own)}`;
}

function stackProps(parts: ProgramParts): Code {
  const { destinations, drafts, targets, collectors, cluster, options, shared } = parts;
  const converting = targets.converting(drafts.map(({ draft }) => draft));
  const used = new Set(drafts.flatMap(({ draft }) => targets.of(draft)));
  const standing = new Set(drafts.map(({ on }) => on));
  const items: Item[] = [
    { key: 'cluster', code: cluster },
    { key: 'name', code: textCode(options.name) },
    {
      key: 'destinations',
      code: objectCode(
        destinations
          .filter(({ name }) => used.has(name))
          .map((each) => ({
            key: keyCode(each.name),
            code: destinationCode(each, converting.has(each.name), cluster),
          })),
        true,
      ),
    },
    { key: 'pipelines', code: { ...arrayCode(pipelineCodes(drafts, targets, converting)), lines: true, hugs: false } },
  ];
  const own = collectors.filter(({ name }) => standing.has(name));
  if (own.length > 0) {
    const each = own.map(({ name, props }) => ({
      key: keyCode(name),
      code: shared.with(clustered(name, props, drafts)).code,
    }));
    items.push({ key: 'collectors', code: objectCode(each, true) });
  }
  return objectCode(items, true);
}

/** Pods that share what they read are a cluster; those of a DaemonSet, too, where something on them is shared. */
function clustered(name: string, props: Props, drafts: readonly PlacedDraft[]): Props {
  const shares = drafts.some(
    ({ draft, on }) =>
      on === name &&
      draft.asks === undefined &&
      (draft.kind === 'PprofProfiles' ||
        draft.gives.some(([, ecosystem]) => ecosystem === 'prometheus' || ecosystem === 'loki')),
  );
  return shares && !props.has('clustering') ? props.with(new Props().set('clustering', '{}')) : props;
}

function destinationCode({ kind, props }: Destination, converts: boolean, cluster: Code): Code {
  const further: Item[] = [
    ...(converts ? [{ key: 'converts', code: 'true' }] : []),
    // The others get it of the stack.
    ...(kind === 'Otlp' ? [{ key: 'cluster', code: cluster }] : []),
  ];
  return objectCode([{ key: 'kind', code: textCode(kind) }, ...props.items, ...further]);
}

function pipelineCodes(
  drafts: readonly PlacedDraft[],
  targets: Targets,
  converting: ReadonlySet<string>,
): readonly Code[] {
  const seen = new Map<string, Set<string>>();
  return drafts.map(({ draft, on }) => {
    const { kind, props } = draft;
    const ids = seen.get(kind) ?? new Set();
    seen.set(kind, ids);
    const repeated = drafts.filter((other) => other.draft.kind === kind).length > 1;
    let id = draft.id;
    for (let count = 2; ids.has(id); count++) id = `${draft.id}_${count}`;
    ids.add(id);
    const to = targets.of(draft);
    const isUsual = to.join() === targets.usual(draft, converting).join();
    return objectCode([
      { key: 'kind', code: textCode(kind) },
      ...(repeated ? [{ key: 'id', code: textCode(id) }] : []),
      ...(on === undefined ? [] : [{ key: 'on', code: textCode(on) }]),
      ...(isUsual ? [] : [{ key: 'to', code: literalCode(to) }]),
      ...props.items,
    ]);
  });
}

/** What stands in the configuration of a collector beside its pipelines. */
function ownStatements(collector: Collector, stands: boolean, parts: ProgramParts): string {
  const { importing, options } = parts;
  const { name, settings, text, destinations } = collector;
  const variable = variableOf(name);
  const lines: string[] = [];
  const add = (code: Code, head = ''): void => void lines.push(`${head}${printCode(code, '', head.length)};\n`);
  if (stands) add(`stack.collector(${textCode(name)})`, `const ${variable} = `);
  else {
    importing.use('Alloy');
    const items = parts.shared.with(collector.props).items.filter(({ key }) => key !== 'task');
    const usual = items.filter(({ code }) => code !== 'undefined');
    add(
      callCode('new Alloy', ['chart', textCode(`${options.name}-${name}`), objectCode(usual)]),
      `const ${variable} = `,
    );
  }
  for (const each of settings) add(each.code, `${variable}.config.${each.name} = `);
  const used = new Set(parts.drafts.filter(({ on }) => on === name).flatMap(({ draft }) => parts.targets.of(draft)));
  const named = referredTo(text ?? '');
  for (const destination of parts.destinations) {
    const isWanted = destinations.includes(destination.name) || named.has(labelOf(destination));
    if (!isWanted || used.has(destination.name)) continue;
    importing.use('destinations');
    const cluster =
      destination.kind === 'Drop' || destination.kind === 'Print' ? [] : [{ key: 'cluster', code: parts.cluster }];
    const props = objectCode([...cluster, ...destination.props.items]);
    add(callCode(`new destinations.${destination.kind}`, [`${variable}.config`, textCode(destination.name), props]));
  }
  if (text !== undefined) {
    add(callCode(`${variable}.config.addText`, [textCode(text), `{ filename: ${textCode(`${name}.alloy`)} }`]));
  }
  return lines.join('');
}

const COMPONENTS: Readonly<Record<string, string>> = {
  Prometheus: 'prometheus.remote_write',
  Loki: 'loki.write',
  Pyroscope: 'pyroscope.write',
};

/** What Alloy text calls a destination. */
function labelOf({ kind, name }: Destination): string {
  return `${COMPONENTS[kind] ?? kind}.${name.replace(/[^A-Za-z0-9]/g, '_')}`;
}

/** The components that a text refers to. */
function referredTo(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  visit(parse(text).file.body, (node) => {
    const names = 'kind' in node && node.kind === 'access' ? namePathOf(node)?.names : undefined;
    if (names !== undefined) found.add(names.slice(0, 3).join('.'));
  });
  return found;
}

const RESERVED = ['app', 'chart', 'stack', 'new', 'default', 'class', 'delete', 'in', 'do', 'if'];

function variableOf(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const camel = words.map((word, index) => (index === 0 ? word : `${word[0]!.toUpperCase()}${word.slice(1)}`)).join('');
  const safe = /^[A-Za-z_$]/.test(camel) ? camel : `_${camel}`;
  return RESERVED.includes(safe) ? `${safe}Collector` : safe;
}
