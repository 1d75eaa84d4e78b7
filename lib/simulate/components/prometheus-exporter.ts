import { attributeOf } from '../../analysis';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import type { Site, Target } from '../site';
import { instanceNames } from '../targets/instance-names';

/**
 * `prometheus.exporter.*`: one target, which is Alloy itself. Arguments say which metrics there are, and those are given by the test, but for the text
 * of `prometheus.exporter.static`.
 */
export function prometheusExporter(site: Site): Component {
  const kind = kindOf(site);
  const target = (): Target => {
    const instance = instanceNames.get(kind)!({ args: site.args, id: site.id, world: site.world });
    if (typeof instance !== 'string') {
      throw site.args.notExecuted(`${instance.unknown}; or give what it exports with \`targets\``);
    }
    const labels = new Map([...baseLabels(site), ['instance', instance || 'unknown']]);
    if (attributeOf(site.args.block, 'text') !== undefined) site.answer(pathOf(site), site.args.text('text'));
    return { labels, step: site.made({ labels }, 'target') };
  };
  return { exports: { targets: () => site.targetsValue([target()]) } };
}

/** `prometheus.exporter.blackbox`, `prometheus.exporter.snmp`: a target for each thing that is probed. */
export function prometheusProber(site: Site): Component {
  return { exports: { targets: () => site.targetsValue(probedTargets(site)) } };
}

/** A thing that is probed, and what is asked of it. */
interface Probed extends Target {
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
}

/** Arguments of a target that become parameters. */
const params = ['module', 'auth', 'walk_params', 'snmp_context'];

function probedTargets(site: Site): readonly Target[] {
  const written = site.args.blocks('target').map((block) => writtenTarget(block, site));
  const probed = written.length > 0 ? written : site.targets().map((target) => listedTarget(target, site));
  const isSnmp = kindOf(site) === 'snmp';
  return probed.map(({ labels: own, name, params: asked, step }) => {
    const base = baseLabels(site);
    const labels = new Map([
      ...own,
      ...base,
      ['instance', site.id],
      ['job', `${base.get('job')}/${name}`],
      ...(isSnmp ? [['__param_name', name] as const] : []),
      ...[...asked]
        .filter(([param, value]) => value !== '' || param === 'target')
        .map(([param, value]) => [`__param_${param}`, value] as const),
    ]);
    return {
      labels,
      step: step === undefined ? site.made({ labels }, 'target') : site.step(step, 'changed', { labels }, 'target'),
    };
  });
}

function writtenTarget(block: ComponentArguments, site: Site): Probed {
  const known = params.filter((name) => block.attributeNames.includes(name));
  block.expect({ executed: ['name', 'address', 'labels', ...known] });
  return {
    name: block.has('name') ? block.text('name') : (block.block.label ?? ''),
    labels: block.labels('labels'),
    params: new Map([['target', block.text('address')], ...known.map((name) => [name, block.text(name)] as const)]),
    step: site.made({ labels: block.labels('labels') }, 'target'),
  };
}

function listedTarget({ labels, step }: Target, site: Site): Probed {
  const known = kindOf(site) === 'snmp' ? params : ['module'];
  const [name, address] = [labels.get('name'), labels.get('address') ?? labels.get('__address__')];
  if (name === undefined || address === undefined) {
    throw site.args.notExecuted('Alloy refuses it: all targets need a name, and an address or __address__');
  }
  // Alloy keeps the label `target` of those of the one kind only.
  const taken = ['name', 'address', '__address__', ...known, ...(kindOf(site) === 'snmp' ? ['target'] : [])];
  return {
    name,
    labels: new Map([...labels].filter(([label]) => !taken.includes(label))),
    params: new Map([['target', address], ...known.map((param) => [param, labels.get(param) ?? ''] as const)]),
    step,
  };
}

function kindOf({ instance }: Site): string {
  return instance.node.block.name.split('.').at(-1)!;
}

/** What all targets of an exporter have. */
function baseLabels(site: Site): ReadonlyMap<string, string> {
  return new Map([
    ['__address__', 'alloy.internal:12345'],
    ['__scheme__', 'http'],
    ['__metrics_path__', pathOf(site)],
    ['__meta_component_id', site.id],
    ['__meta_component_name', site.id.slice(0, site.id.lastIndexOf('.'))],
    ['job', `integrations/${kindOf(site)}`],
  ]);
}

function pathOf({ id }: Site): string {
  return `/api/v0/component/${id}/metrics`;
}
