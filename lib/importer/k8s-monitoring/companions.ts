import { literalCode, Props } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { type Code, callCode, textCode } from '../code';
import { sizeCode } from './collectors';
import type { Importing } from './importing';

/** Services of the chart that are companions here. */
const COMPANIONS: Readonly<Record<string, string>> = {
  'kube-state-metrics': 'KubeStateMetrics',
  'node-exporter': 'NodeExporter',
  beyla: 'Beyla',
};

/** The companions that the program makes; of the other services of the chart is said that they stay what they are. */
export function companionsOf(root: Values, importing: Importing): readonly Code[] {
  return root.items.flatMap(([name, values]) => {
    if (!values.at('deploy').flag(false, name)) {
      values.leave('it is not deployed');
      return [];
    }
    const kind = Object.hasOwn(COMPANIONS, name) ? COMPANIONS[name] : undefined;
    if (kind === undefined) {
      values.file.note([...values.path, 'deploy'], { kind: 'unmapped', reason: '' });
      importing.remark(
        values.at('deploy').path,
        `${name} isn't made here: keep it, or install it by its own chart; pipelines find its pods by their labels`,
      );
      values.leave('it is set up where it is installed');
      return [];
    }
    importing.use('companions');
    const props = new Props();
    const to = `companions.${kind}`;
    const cpu = values.below('resources.requests.cpu').text(to);
    if (cpu !== undefined) props.set('cpuRequest', textCode(cpu));
    const memory = values.below('resources.limits.memory').text(to);
    if (memory !== undefined) props.set('memoryLimit', sizeCode(memory, importing));
    values.below('resources.requests.memory').leave('the request is half of the limit');
    values.below('resources.limits.cpu').leave('a limit of CPU only slows it down');
    pods(values, props, to);
    if (kind === 'KubeStateMetrics') {
      objectNames('objectLabels', values.at('metricLabelsAllowlist'), props, to);
      objectNames('objectAnnotations', values.at('metricAnnotationsAllowList'), props, to);
      replicas(values, props, to);
    }
    const args = ['chart', textCode(name), ...(props.isEmpty ? [] : [props.code])];
    return [callCode(`new companions.${kind}`, args)];
  });
}

/** Where the pods run, and how their image gets there. */
function pods(values: Values, props: Props, to: string): void {
  const policy = values.below('image.pullPolicy').text(`${to}.pullPolicy`);
  if (policy !== undefined) props.set('pullPolicy', textCode(policy));
  const secrets = [...values.at('imagePullSecrets').items, ...values.below('image.pullSecrets').items].map(
    ([, each]) => each.at('name').text(`${to}.pullSecrets`) ?? each.text(`${to}.pullSecrets`) ?? '',
  );
  if (secrets.length > 0) props.set('pullSecrets', literalCode(secrets));
  values.at('image').leave('say `image` of the companion: all of its name, with a tag or a digest');
  const tolerations = values.at('tolerations');
  if (tolerations.items.length > 0) props.set('tolerations', literalCode(tolerations.take(`${to}.tolerations`)));
}

/** Several pods are shards with the option for that, and alike without. */
function replicas(values: Values, props: Props, to: string): void {
  const isSharded = values.below('autosharding.enabled').flag(false, `${to}.replicas`);
  const count = Number(values.at('replicas').text(`${to}.replicas`) ?? 1);
  if (count > 1) {
    props.put(['replicas', isSharded ? 'shards' : 'identical'], literalCode(count));
  }
}

/** `pods=[team,app]`, by kind. */
function objectNames(prop: string, values: Values, props: Props, to: string): void {
  for (const text of values.list(to)) {
    const [, kind, labels] = /^(\w+)=\[(.*)\]$/.exec(text) ?? [];
    if (kind !== undefined) props.put([prop, kind], literalCode(labels!.split(',').filter((label) => label !== '')));
  }
}
