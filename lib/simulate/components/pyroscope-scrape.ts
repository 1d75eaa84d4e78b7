import { build } from '../../syntax';
import { type ComponentArguments, connection } from '../arguments';
import type { Component } from '../component';
import { type ProfileKind, type ProfileSettings, profileTarget } from '../profiles/profile-targets';
import { withScope } from '../profiles/scope-labels';
import type { Site } from '../site';

const executed = [
  'targets',
  'forward_to',
  'job_name',
  'params',
  'scrape_interval',
  'scrape_timeout',
  'scheme',
  'delta_profiling_duration',
  'profiling_config',
  'clustering',
];

/** Nanoseconds. */
const SECOND = 1_000_000_000n;

/** `pyroscope.scrape`: asks targets for profiles of each kind that is enabled. What is in a profile doesn't matter here. */
export function pyroscopeScrape(site: Site): Component {
  site.args.expect({ executed, irrelevant: connection });
  return {
    start() {
      const kinds = kindsOf(site.args);
      const settings = settingsOf(site, kinds);
      const found = site
        .targets()
        .flatMap(({ labels, step }) =>
          kinds.map((kind) => ({ labels, step, kind, made: profileTarget(labels, kind, settings) })),
        );
      const wrong = found.find(({ made }) => 'problem' in made);
      const seen = new Set<string>();
      for (const { labels, step, kind, made } of found) {
        if ('problem' in made || wrong !== undefined) {
          // Alloy takes the targets as a whole, or none.
          const why = 'problem' in made ? made.problem : 'another target makes no sense, so that Alloy takes none';
          site.lose(site.step(step, 'dropped', { labels }, `profile ${kind.name}`, why));
          continue;
        }
        const own = [...made.labels].filter(([name]) => !name.startsWith('__')).sort(([a], [b]) => (a < b ? -1 : 1));
        const key = JSON.stringify([made.url, own]);
        if (seen.has(key)) continue;
        seen.add(key);
        const view = { labels: withScope(made.labels, site.instance.node.block.name) };
        site.forward({
          signal: 'profiles',
          labels: view.labels,
          source: { url: made.url, component: site.id, interval: site.args.duration('scrape_interval') },
          step: site.step(step, 'changed', view, `profile ${kind.name}`, made.url),
        });
      }
    },
  };
}

/** The kinds of profiles that are asked for: those of Alloy, unless they are disabled, and others that are named. */
function kindsOf(args: ComponentArguments): readonly ProfileKind[] {
  const [config = args.inside(build.block('profiling_config', undefined, []))] = args.blocks('profiling_config');
  const names = config.blockNames.filter((name) => name.startsWith('profile.') && name !== 'profile.custom');
  config.expect({ executed: ['path_prefix', 'profile.custom', ...names] });
  const enabled = (name: string, block: ComponentArguments): readonly ProfileKind[] =>
    block.flag('enabled') ? [{ name, path: block.text('path'), delta: block.flag('delta') }] : [];
  return [
    ...names.flatMap((name) => {
      const [block = config.inside(build.block(name, undefined, []))] = config.blocks(name);
      return enabled(name.slice('profile.'.length), block);
    }),
    ...config.blocks('profile.custom').flatMap((block) => enabled(block.block.label ?? '', block)),
  ];
}

function settingsOf({ args, id }: Site, kinds: readonly ProfileKind[]): ProfileSettings {
  const params = new Map(Object.entries((args.plain('params') ?? {}) as Readonly<Record<string, readonly string[]>>));
  if (args.has('params') && kinds.some(({ delta }) => delta)) {
    // Alloy adds `seconds` to the parameters of all targets behind, in an order that is chance.
    throw args.notExecuted(
      "params: with a kind of profile that takes time, what else is asked for with `seconds` is Alloy's chance",
    );
  }
  const [config] = args.blocks('profiling_config');
  const duration = args.duration('delta_profiling_duration');
  const interval = args.duration('scrape_interval');
  return {
    jobName: args.text('job_name') || id,
    scheme: args.text('scheme'),
    pathPrefix: config?.text('path_prefix') ?? '',
    params,
    // As given, but where that is the default.
    seconds: duration === 14n * SECOND ? interval / SECOND - 1n : duration / SECOND,
  };
}
