import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { withScope } from '../profiles/scope-labels';
import { serviceName } from '../profiles/service-name';
import type { Site, Target } from '../site';

/** `pyroscope.java`: profiles of the processes that targets name, as if they ran Java where Alloy runs. */
export function pyroscopeJava(site: Site): Component {
  site.args.expect({ executed: ['targets', 'forward_to', 'profiling_config'], irrelevant: ['dist', 'tmp_dir'] });
  return {
    start() {
      const { kinds, event, interval } = takenBy(site.args);
      for (const [pid, { labels, step }] of processesOf(site)) {
        const own = [...labels].filter(
          ([name, value]) => value !== '' && (!name.startsWith('__') || name === '__session_id__'),
        );
        const service = labels.get('service_name') || serviceName(labels, 'java/');
        for (const kind of kinds) {
          const profiled = new Map([
            ...own,
            ['service_name', service],
            ['pyroscope_spy', 'alloy.java'],
            ['__delta__', 'false'],
            ['jfr_event', event],
            ['__name__', kind],
          ]);
          const all = withScope(profiled, site.instance.node.block.name);
          site.forward({
            signal: 'profiles',
            labels: all,
            source: { component: site.id, interval },
            step: site.step(step, 'changed', { labels: all }, `profile ${kind} of process ${pid}`),
          });
        }
      }
    },
  };
}

interface Taken {
  /** The kinds of profiles that a process may give. */
  readonly kinds: readonly string[];
  /** What the profiler counts. */
  readonly event: string;
  /** Nanoseconds. */
  readonly interval: bigint;
}

function takenBy(args: ComponentArguments): Taken {
  const [config] = args.blocks('profiling_config');
  config?.expect({
    executed: ['interval', 'cpu', 'event', 'alloc', 'lock', 'custom_arguments'],
    irrelevant: ['sample_rate', 'per_thread', 'log_level', 'quiet'],
  });
  if (config?.has('custom_arguments') && config.texts('custom_arguments').length > 0) {
    throw config.notExecuted("custom_arguments: what the profiler does with them isn't executed here");
  }
  const setting = (name: string, own: string) => (config?.has(name) ? config.text(name) : own);
  if (setting('cpu', 'true') !== 'true') {
    throw args.notExecuted("cpu: how profiles are called without those of the processor isn't executed here");
  }
  const event = setting('event', 'itimer');
  return {
    kinds: [
      'process_cpu',
      ...(event === 'wall' ? ['wall'] : []),
      ...(setting('alloc', '512k') === '' ? [] : ['memory']),
      ...(setting('lock', '10ms') === '' ? [] : ['mutex', 'block']),
    ],
    event,
    interval: config?.has('interval') ? config.duration('interval') : 60_000_000_000n,
  };
}

/** The targets by their processes. Of several that name the same, the last one counts. */
function processesOf(site: Site): ReadonlyMap<number, Target> {
  const found = new Map<number, Target>();
  for (const target of site.targets()) {
    const { labels, step } = target;
    const pid = labels.get('__process_pid__') ?? '';
    if (/^[+-]?\d+$/.test(pid) && Math.abs(Number(pid)) < 2 ** 31) found.set(Number(pid), target);
    else
      site.lose(site.step(step, 'dropped', { labels }, 'target', 'no label __process_pid__ says which process it is'));
  }
  return found;
}
