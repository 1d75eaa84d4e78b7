import type { Labels } from '../../semantics';
import type { Component } from '../component';
import { withScope } from '../profiles/scope-labels';
import { serviceName } from '../profiles/service-name';
import type { Site, Target } from '../site';

const executed = ['targets', 'forward_to', 'collect_interval', 'off_cpu_threshold', 'targets_only'];

/** `pyroscope.ebpf`: profiles of the processes and containers that targets name, as if they ran where Alloy does. */
export function pyroscopeEbpf(site: Site): Component {
  const { args } = site;
  args.expect({
    executed,
    irrelevant: args.attributeNames.filter((name) => !executed.includes(name)).concat('debug_info'),
  });
  return {
    start() {
      if (args.number('off_cpu_threshold') > 0) {
        throw args.notExecuted('off_cpu_threshold: which processes wait is known only where Alloy runs');
      }
      if (!args.flag('targets_only')) {
        throw args.notExecuted('targets_only: which other processes there are is known only where Alloy runs');
      }
      for (const [process, { labels, step }] of processesOf(site)) {
        const own = [...labels].filter(([name, value]) => !name.startsWith('__') && value !== '');
        const service = labels.get('service_name') || serviceName(labels, 'ebpf/');
        const profiled = new Map([...own, ['service_name', service], process, ['__name__', 'process_cpu']]);
        const all = withScope(profiled, site.instance.node.block.name);
        site.forward({
          signal: 'profiles',
          labels: all,
          source: { component: site.id, interval: args.duration('collect_interval') },
          step: site.step(step, 'changed', { labels: all }, 'profile process_cpu'),
        });
      }
    },
  };
}

type Process = readonly ['__process_pid__' | '__container_id__', string];

/** The targets by what they name. Of several that name the same, the last one counts. */
function processesOf(site: Site): readonly (readonly [Process, Target])[] {
  const found = new Map<string, readonly [Process, Target]>();
  for (const target of site.targets()) {
    const process = processOf(target.labels);
    if (process === undefined) {
      const { labels, step } = target;
      site.lose(site.step(step, 'dropped', { labels }, 'target', 'no label names its process or its container'));
    } else found.set(process.join(' '), [process, target]);
  }
  return [...found.values()];
}

function processOf(labels: Labels): Process | undefined {
  const of = (name: string) => labels.get(name) ?? '';
  const pid = of('__process_pid__');
  if (/^0*[1-9]\d*$/.test(pid) && Number(pid) < 2 ** 32) return ['__process_pid__', String(Number(pid))];
  const inKubernetes = of('__meta_kubernetes_pod_container_id');
  const known = /^(?:docker|containerd|cri-o):\/\/(.*)$/s.exec(inKubernetes)?.[1];
  const container =
    of('__container_id__') ||
    // Where Kubernetes names one, Docker isn't asked.
    (inKubernetes === '' ? of('__meta_docker_container_id') || of('__meta_dockerswarm_task_container_id') : known) ||
    '';
  return container === '' ? undefined : ['__container_id__', container];
}
