import { type BodySchema, componentSchema } from '../../facts';
import { type Block, build, type Expr, print, type Statement } from '../../syntax';
import type { ConvertedText } from '../prometheus';
import { discoveries, joined, Labels, staticTargets } from '../prometheus/discovery';
import { rulesOf } from '../prometheus/relabeling';
import { bodyOf, objectOf, sizeText } from '../yaml-file/body-of';
import { Section } from '../yaml-file/section';
import { YamlFile } from '../yaml-file/yaml-file';
import { writeOf } from './clients';
import { SOURCES, sourceOf } from './sources';
import { stagesOf } from './stages';

/** Where Promtail keeps how far it has read, unless told otherwise. */
const POSITIONS = '/var/log/positions.yaml';

/** A configuration of Promtail in Alloy's language. */
export interface ConvertedPromtail extends ConvertedText {
  /** The file in which Promtail keeps how far it has read. */
  readonly positions: string;
}

/** What is the same for all scrape configurations. */
interface Common {
  readonly labels: Labels;
  readonly forwardTo: Expr;
  readonly positions: string;
  /** Stages that stand for limits of the whole process. */
  readonly limits: readonly Statement[];
}

/**
 * A configuration of Promtail: discoveries and sources of logs, pipelines, a `loki.write` for each client. How far Promtail has read is taken over from its
 * file of positions.
 */
export function importPromtail(text: string): ConvertedPromtail {
  const file = new YamlFile(text);
  const root = new Section(file, [], file.content);
  root.section('server').lose(['http_path_prefix'], "Alloy's own HTTP server has no such setting");
  root.ignore(['tracing']);
  root.section('global').lose(['file_watch_config'], 'how often files are looked at is set in loki.source.file');
  root.lose(['wal', 'target_config', 'options']);
  const labels = new Labels();
  const limits = root.section('limits_config');
  const maxStreams = limits.take('max_streams');
  const stages = limitStages(limits);
  const clients = [...root.sections('clients'), ...(root.has('client') ? [root.section('client')] : [])];
  const writes = clients.map((client) => writeOf(client, labels.of('loki.write', 'default'), maxStreams));
  const receivers = writes.map(({ name, label }) => build.reference([...name.split('.'), label!, 'receiver']));
  const common: Common = {
    labels,
    forwardTo: build.array(receivers),
    positions: String(root.section('positions').take('filename') ?? POSITIONS),
    limits: stages,
  };
  const blocks = root.sections('scrape_configs').flatMap((section) => scrapeOf(section, common));
  root.end('Promtail');
  const { positions } = common;
  return { ...(file.isBroken ? {} : { text: print([...blocks, ...writes]) }), problems: file.problems, positions };
}

function limitStages(limits: Section): readonly Statement[] {
  const isLimited = limits.take('readline_rate_enabled') === true;
  const [rate, burst, drop] = ['readline_rate', 'readline_burst', 'readline_rate_drop'].map((name) =>
    limits.take(name),
  );
  const [size, truncate] = [limits.take('max_line_size'), limits.take('max_line_size_truncate')];
  const stages: Statement[] = [];
  if (isLimited) {
    limits.file.report('note', limits.path, 'Promtail limits all lines together, each loki.process those of its own');
    const section = new Section(limits.file, limits.path, {
      rate: rate ?? 10000,
      burst: burst ?? 10000,
      drop: drop ?? true,
    });
    stages.push(build.block('stage.limit', undefined, bodyOf(section, stageSchema('limit'))));
  }
  const limit = size === undefined || size === 0 ? undefined : sizeText(size);
  if (limit !== undefined && truncate === true) {
    const rule = build.block('rule', undefined, [build.attribute('limit', build.string(limit))]);
    stages.push(build.block('stage.truncate', undefined, [rule]));
  } else if (limit !== undefined) {
    const longer = build.attribute('longer_than', build.string(limit));
    stages.push(build.block('stage.drop', undefined, [longer]));
  }
  limits.end('limits_config');
  return stages;
}

function stageSchema(name: string): BodySchema {
  return componentSchema('loki.process')!.body.enumBlocks.get('stage')!.get(name)!.body;
}

function scrapeOf(section: Section, common: Common): readonly Block[] {
  const { labels } = common;
  const job = String(section.take('job_name') ?? '');
  const stages = [...common.limits, ...stagesOf(section, 'pipeline_stages')];
  const rules = rulesOf(section, 'relabel_configs');
  const docker = section.sections('docker_sd_configs');
  const found = discoveries(section, { labels, job, ownNode: true });
  const given = staticTargets(section, 'localhost');
  const list =
    given.length === 0
      ? []
      : [build.array(given.map((each) => objectOf(each, (value) => build.string(String(value)))))];
  const targets = [...found.targets, ...list];
  const sources = Object.keys(SOURCES).filter((name) => section.has(name));
  const isUsed = targets.length > 0 || sources.length > 0 || docker.length > 0;

  const process = stages.length === 0 || !isUsed ? undefined : labels.of('loki.process', job);
  const forwardTo =
    process === undefined ? common.forwardTo : build.array([build.reference(['loki', 'process', process, 'receiver'])]);
  const blocks: Block[] = [...found.blocks];
  if (process !== undefined) {
    blocks.push(build.block('loki.process', process, [build.attribute('forward_to', common.forwardTo), ...stages]));
  }
  // Alone, this source takes no rules: its lines go through a component that relabels them.
  const isCloudflare = sources.includes('cloudflare');
  let relabel: string | undefined;
  if (rules.length > 0 && isUsed && !(isCloudflare && sources.length === 1 && targets.length === 0)) {
    relabel = labels.of('discovery.relabel', job);
    blocks.push(build.block('discovery.relabel', relabel, [build.attribute('targets', joined(targets)), ...rules]));
  }
  const relabelRules = relabel === undefined ? undefined : build.reference(['discovery', 'relabel', relabel, 'rules']);
  const ofFiles = { relabel, forwardTo, targets };
  if (targets.length > 0) blocks.push(fileSource(section, job, common, ofFiles));
  else section.ignore(['encoding', 'decompression']);
  for (const name of sources) {
    const component = SOURCES[name]!;
    if (name === 'cloudflare' && rules.length > 0) {
      const label = labels.of('loki.relabel', job);
      blocks.push(build.block('loki.relabel', label, [build.attribute('forward_to', forwardTo), ...rules]));
      const receiver = build.array([build.reference(['loki', 'relabel', label, 'receiver'])]);
      const wiring = { label: labels.of(component, job), forwardTo: receiver, rules: undefined };
      blocks.push(sourceOf(section.section(name), name, wiring));
    } else {
      blocks.push(
        sourceOf(section.section(name), name, { label: labels.of(component, job), forwardTo, rules: relabelRules }),
      );
    }
  }
  for (const part of docker) blocks.push(...dockerSource(part, job, labels, forwardTo, relabelRules));
  section.end('a scrape configuration');
  return blocks;
}

interface FileWiring {
  readonly relabel: string | undefined;
  readonly forwardTo: Expr;
  readonly targets: readonly Expr[];
}

function fileSource(
  section: Section,
  job: string,
  { labels, positions }: Common,
  { relabel, forwardTo, targets }: FileWiring,
): Block {
  const body = bodyOf(section, componentSchema('loki.source.file')!.body, {
    targets: relabel === undefined ? joined(targets) : build.reference(['discovery', 'relabel', relabel, 'output']),
    forward_to: forwardTo,
    legacy_positions_file: build.string(positions),
  });
  const match = build.block('file_match', undefined, [build.attribute('enabled', build.bool(true))]);
  return build.block('loki.source.file', labels.of('loki.source.file', job), [...body, match]);
}

/** Containers are discovered and read by two components with the same settings. */
function dockerSource(
  part: Section,
  job: string,
  labels: Labels,
  forwardTo: Expr,
  rules: Expr | undefined,
): readonly Block[] {
  const content = Object.fromEntries(part.names.map((name) => [name, part.take(name)]));
  const of = (value: object) => new Section(part.file, part.path, value);
  const discovery = labels.of('discovery.docker', job);
  const finder = of({ ...content });
  const found = bodyOf(finder, componentSchema('discovery.docker')!.body);
  finder.lose(finder.names, 'discovery.docker has nothing like it');
  const { host, refresh_interval, port: _, filters: __, host_networking_host: ___, ...client } = content;
  const http = Object.keys(client).length === 0 ? {} : { http_client_config: client };
  const reader = of({ host, ...(refresh_interval === undefined ? {} : { refresh_interval }), ...http });
  const body = bodyOf(reader, componentSchema('loki.source.docker')!.body, {
    targets: build.reference(['discovery', 'docker', discovery, 'targets']),
    forward_to: forwardTo,
    ...(rules === undefined ? {} : { relabel_rules: rules }),
  });
  return [
    build.block('discovery.docker', discovery, found),
    build.block('loki.source.docker', labels.of('loki.source.docker', job), body),
  ];
}
