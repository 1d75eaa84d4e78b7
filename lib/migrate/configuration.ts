import { readModel } from '../analysis';
import { isFields, type KubernetesObject, nameOf, titleOf } from '../diff';
import { type ConvertedText, importPrometheus, importPromtail } from '../importer';
import { type Needs, needsOf } from '../needs';
import { parse } from '../syntax';
import { namesIn } from './parts';
import { type Program, podOf, runningIn, type Workload } from './workload';

/** The configuration of a workload in the language of Alloy. */
export interface Configuration {
  readonly workload: Workload;
  /** The ConfigMap or Secret that has it, and the key. */
  readonly holder: KubernetesObject;
  readonly key: string;
  /** In the language of Alloy, whatever it was written in. Absent where it can't be converted. */
  readonly text?: string;
  /** Why there is no text, or what of it is missing. */
  readonly problem?: string;
  /** The file in which Promtail keeps how far it has read. */
  readonly positions?: string;
}

/** The languages of other programs, by what their files say. */
const CONVERSIONS: Partial<Record<Program, (text: string) => ConvertedText & { readonly positions?: string }>> = {
  Promtail: importPromtail,
  Prometheus: importPrometheus,
};

/** The configuration of a workload, if an object among those given has it. */
export function configurationOf(workload: Workload, objects: readonly KubernetesObject[]): Configuration | undefined {
  const running = runningIn(workload);
  if (running === undefined) return undefined;
  const { configMaps, secrets } = namesIn(workload);
  const holders = objects.filter(
    ({ kind, metadata }) =>
      metadata.namespace === workload.metadata.namespace &&
      ((kind === 'ConfigMap' && configMaps.has(metadata.name)) || (kind === 'Secret' && secrets.has(metadata.name))),
  );
  const files = holders.flatMap((holder) => filesOf(holder).map(([key, text]) => ({ holder, key, text })));
  const words = [...(running.container.args ?? []), ...(running.container.command ?? [])];
  const isMeant = ({ key }: { readonly key: string }) => words.some((word) => word.endsWith(`/${key}`));
  const isAlloy = ({ key }: { readonly key: string }) => /\.(alloy|river)$/.test(key);
  const isYaml = ({ key }: { readonly key: string }) => /\.ya?ml$/.test(key);
  const file = files.find(isMeant) ?? files.find(isAlloy) ?? files.find(isYaml);
  if (file === undefined) return undefined;
  const { holder, key, text } = file;
  return { workload, holder, key, ...translated(text, key, running.program) };
}

function translated(
  text: string,
  key: string,
  program: Program,
): Pick<Configuration, 'text' | 'problem' | 'positions'> {
  if (program === 'Alloy' || (program === 'Grafana Agent' && !/\.ya?ml$/.test(key))) {
    return parse(text, { filename: key }).diagnostics.length === 0
      ? { text }
      : { text, problem: `${key} does not parse` };
  }
  const convert = CONVERSIONS[program];
  if (convert === undefined) {
    const problem = `${key} is a configuration of the Agent's static mode: compare it after \`alloy convert --source-format=static\``;
    return { problem };
  }
  const { text: converted, problems, positions } = convert(text);
  const [first] = problems.filter(({ kind }) => kind !== 'note');
  const problem =
    first === undefined
      ? {}
      : { problem: `${key}:${first.line}:${first.column}: ${first.message}, so it is not in the comparison` };
  return {
    ...(converted === undefined ? {} : { text: converted }),
    ...problem,
    ...(positions === undefined ? {} : { positions }),
  };
}

function filesOf({ data, stringData, kind }: KubernetesObject): readonly (readonly [key: string, text: string])[] {
  const decode = (text: string) => (kind === 'Secret' ? Buffer.from(text, 'base64').toString('utf8') : text);
  const entries = (value: unknown, read: (text: string) => string) =>
    Object.entries(isFields(value) ? value : {}).flatMap(([key, text]): [string, string][] =>
      typeof text === 'string' ? [[key, read(text)]] : [],
    );
  return [...entries(data, decode), ...entries(stringData, (text) => text)].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What a configuration asks for and does: where it sends, what it listens on, what it keeps. */
export function needsOfConfiguration({ text = '', workload }: Configuration): Needs {
  return needsOf(readModel(text), {
    namespace: workload.metadata.namespace ?? '',
    controller: workload.kind as 'DaemonSet' | 'Deployment' | 'StatefulSet',
    hostNetwork: podOf(workload).hostNetwork === true,
  });
}

/** `ConfigMap monitoring/alloy, config.alloy` */
export function titleOfConfiguration({ holder, key }: Configuration): string {
  return `${titleOf(nameOf(holder))}, ${key}`;
}
