import type { Component } from '../component';
import { matchesGlob } from '../logs/glob';
import type { Site, Target } from '../site';
import { targetGroups } from '../targets/target-groups';

/** `discovery.file`: the targets that files list, of those that the test knows. */
export function discoveryFile(site: Site): Component {
  site.args.expect({ executed: ['files'], irrelevant: ['refresh_interval'] });
  return { exports: { targets: () => site.targetsValue(listedTargets(site)) } };
}

function listedTargets(site: Site): readonly Target[] {
  const { files = {} } = site.world;
  if (typeof files === 'function') throw site.args.notExecuted('which files there are is known only of a list of them');
  return site.args.texts('files').flatMap((pattern) => {
    const found = Object.keys(files).filter((path) => matchesGlob(pattern, path));
    if (found.length === 0) throw site.args.notExecuted(`no file ${pattern} is known: give one with \`files\``);
    return found.sort().flatMap((path) => targetGroups(site, path, files[path]!, ['__meta_filepath', path]));
  });
}
