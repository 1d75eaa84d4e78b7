import { isMap, isSeq, type Node } from 'yaml';
import { AlloyConfig } from '../config';
import { type SourceLookup, sourcesByName } from '../report';
import { type AlloyStack, pipelineEntry } from '../stack';
import type { Diagnostic } from '../syntax';
import { formatPath } from '../values';
import { pairsOf, type YamlSource } from './yaml-source';

type Path = readonly (string | number)[];

/** A copy of the problems of a stack in which those that come from the file are at their place in it. */
export function placeInFile(
  diagnostics: readonly Diagnostic[],
  stack: AlloyStack,
  yaml: YamlSource,
): readonly Diagnostic[] {
  const origins = originsOf(stack, yaml);
  const sources = sourcesOf(stack);
  return diagnostics.map((diagnostic) => placed(diagnostic, origins, yaml, sources));
}

/** What the constructs of a stack come from: paths in the file by paths of constructs, the innermost first. */
function originsOf(stack: AlloyStack, yaml: YamlSource): readonly (readonly [string, Path])[] {
  const origins: [string, Path][] = [[stack.node.path, []]];
  const chart = stack.node.scope!.node.path;
  for (const name of keysAt(yaml, ['companions'])) origins.push([`${chart}/${name}`, ['companions', name]]);
  for (const [collector, alloy] of stack.collectors) {
    if (keysAt(yaml, ['collectors']).includes(collector)) origins.push([alloy.node.path, ['collectors', collector]]);
    for (const { node } of alloy.config.node.children) {
      // The id of a pipeline or a destination: its class and its own id.
      const [, made = '', id = '', repeated = '1'] = /^(\w+)\.(.*?)(?: \((\d+)\))?$/.exec(node.id) ?? [];
      const destination = made.endsWith('Destination') && keysAt(yaml, ['destinations']).includes(id);
      const index = destination ? -1 : indexOf(made, id, Number(repeated), yaml);
      if (destination) origins.push([node.path, ['destinations', id]]);
      else if (index >= 0) origins.push([node.path, ['pipelines', index]]);
    }
  }
  return origins.sort(([a], [b]) => b.length - a.length);
}

/** Which of the pipelines is the one of a kind and an id, of which there may be several by mistake. */
function indexOf(kind: string, id: string, repeated: number, yaml: YamlSource): number {
  const pipelines = yaml.document.get('pipelines', true);
  if (!isSeq(pipelines)) return -1;
  const same = pipelines.items.flatMap((item, index) => {
    if (!isMap(item) || item.get('kind') !== kind) return [];
    return [{ index, id: (item.get('id') as string | undefined) ?? pipelineEntry(kind)?.id }];
  });
  return same.filter((one) => one.id === id)[repeated - 1]?.index ?? -1;
}

function placed(
  { creationSite, ...diagnostic }: Diagnostic,
  origins: readonly (readonly [string, Path])[],
  yaml: YamlSource,
  sources: SourceLookup,
): Diagnostic {
  const { constructPath, file: made, range: within } = diagnostic;
  const origin = origins.find(
    ([path]) => constructPath !== undefined && (constructPath === path || constructPath.startsWith(`${path}/`)),
  );
  if (origin === undefined) return creationSite ? { ...diagnostic, creationSite } : diagnostic;
  const [path, start] = origin;
  const inner =
    path === constructPath ? innerPath(diagnostic.message, start, yaml) : valuePath(diagnostic, start, yaml, sources);
  if (inner.length === 0) return diagnostic;
  const node = path === constructPath ? yaml.nodeAt(inner) : yaml.valueAt(inner);
  const { file, line, column, range } = yaml.problem(node, '');
  const related = [
    ...(diagnostic.related ?? []),
    ...(within === undefined ? [] : [{ message: 'in the configuration', file: made, range: within }]),
  ];
  return { ...diagnostic, file, line, column, ...(range && { range }), ...(related.length > 0 && { related }) };
}

/** The path in the file of the value that a problem of a configuration is about, if only one is the same; else of what is around it. */
function valuePath({ file, range }: Diagnostic, start: Path, yaml: YamlSource, sources: SourceLookup): Path {
  const text = range && sources(file)?.slice(range.start.offset, range.end.offset + 1);
  if (text === undefined) return start;
  const same = [...pathsBelow(yaml, start)].filter((path) => {
    const value = yaml.document.getIn(path);
    return typeof value === 'string' ? JSON.stringify(value) === text : String(value) === text;
  });
  return same.length === 1 ? same[0]! : start;
}

/** The path in the file that a message begins with: that of a prop of a construct. */
function innerPath(message: string, start: Path, yaml: YamlSource): Path {
  let longest = start;
  for (const path of pathsBelow(yaml, start)) {
    const text = formatPath(path.slice(start.length));
    const isNamed = message.startsWith(`${text}: `) || message.startsWith(`${text}.`) || message.startsWith(`${text}[`);
    if (isNamed && path.length > longest.length) longest = path;
  }
  return longest;
}

function* pathsBelow(yaml: YamlSource, path: Path): Generator<Path> {
  const node = (path.length === 0 ? yaml.document.contents : yaml.document.getIn(path, true)) as Node | undefined;
  const steps = isMap(node) ? pairsOf(node).map(([name]) => name) : isSeq(node) ? [...node.items.keys()] : [];
  for (const step of steps) {
    const inner = [...path, step];
    yield inner;
    yield* pathsBelow(yaml, inner);
  }
}

/** The texts that the problems are in. */
function sourcesOf(stack: AlloyStack): SourceLookup {
  const blocks = [...stack.collectors.values()].flatMap((alloy) => alloy.config.node.findAll());
  const sources = blocks.flatMap((node) =>
    AlloyConfig.isAlloyConfig(node) ? node.blocks.map(({ source }) => source) : [],
  );
  return sourcesByName(sources);
}

function keysAt(yaml: YamlSource, path: Path): readonly string[] {
  const node = yaml.document.getIn(path, true);
  return isMap(node) ? pairsOf(node).map(([name]) => name) : [];
}
