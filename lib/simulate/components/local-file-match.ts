import type { Component } from '../component';
import { matchesGlob } from '../logs/glob';
import type { Site, Target } from '../site';

/** `local.file_match`: a target for each file that a pattern means, of those that the test knows. */
export function localFileMatch(site: Site): Component {
  site.args.expect({ executed: ['path_targets'], irrelevant: ['sync_period'] });
  return { exports: { targets: () => site.targetsValue(matchingFiles(site)) } };
}

function matchingFiles(site: Site): readonly Target[] {
  const { files = {} } = site.world;
  if (typeof files === 'function') throw site.args.notExecuted('which files there are is known only of a list of them');
  return site.targets('path_targets').flatMap(({ labels, step }) => {
    const [pattern = '', exclude = ''] = [labels.get('__path__'), labels.get('__path_exclude__')];
    return Object.keys(files)
      .filter((path) => matchesGlob(pattern, path) && (exclude === '' || !matchesGlob(exclude, path)))
      .sort()
      .map((path) => {
        const found = new Map([...labels, ['__path__', path]]);
        return { labels: found, step: site.step(step, 'changed', { labels: found }, 'file') };
      });
  });
}
