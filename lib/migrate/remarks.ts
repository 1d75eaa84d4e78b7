import { identityOf, type KubernetesObject, nameOf, titleOf } from '../diff';
import { bystanders, type Migration } from './decisions';
import { collectorsIn, type Installation, titleOfInstallation } from './installation';
import { isOfCollectorChart, type Move } from './move';
import { handover } from './overlap';
import { releaseOf } from './ownership';
import { movedServices } from './services';
import type { Situation } from './situation';
import { isTakenOver } from './steps-after';

/** What to know before: what is kept or lost, addresses that change, what others have. */
export function remarksOn(situation: Situation, moves: readonly Move[], migration: Migration): readonly string[] {
  const { next, others, existing = [], installations } = situation;
  const remarks: string[] = [];
  for (const { release } of installations) {
    if (release?.attempt !== undefined) {
      const { revision, status } = release.attempt;
      remarks.push(
        `revision ${revision} of release ${release.name} is ${status}: what runs may be in part what it has, and this is about revision ${release.revision}`,
      );
    }
  }
  for (const { objects, isNamed = false } of installations) {
    if (isNamed) continue;
    for (const { workload } of collectorsIn(objects).filter(({ isStore }) => isStore))
      remarks.push(storeRemark(workload));
  }
  const after = collectorsIn(next);
  for (const { decisions, installation } of moves) {
    for (const collector of collectorsIn(installation.objects)) {
      const decision = decisions.find(({ object }) => object === collector.workload);
      if (decision === undefined) continue;
      const pair = migration.pairs.find(({ old }) => old === collector.workload);
      const kept = handover(
        collector,
        after.find(({ workload }) => workload === pair?.next),
      );
      if (kept !== undefined) remarks.push(`${titleOf(nameOf(collector.workload))}: ${kept.text}`);
    }
    if (installation.release !== undefined) remarks.push(...bystanderRemarks(installation, migration));
  }
  remarks.push(
    ...movedServices(
      moves.flatMap(({ decisions }) => decisions),
      migration,
    ),
  );
  const replaced = new Set(installations.flatMap(({ objects }) => objects.map(identityOf)));
  for (const object of existing) {
    const release = releaseOf(object);
    if (release === undefined || replaced.has(identityOf(object)) || isTakenOver(object)) continue;
    remarks.push(
      `${titleOf(nameOf(object))} belongs to Helm release ${release.name} in namespace ${release.namespace}, which stays: give the new one another name, or Helm changes or deletes it`,
    );
  }
  for (const other of others) {
    remarks.push(
      `${titleOfInstallation(other)} collects, too, and is not among what is replaced (--old): see that both don't collect the same`,
    );
  }
  return remarks;
}

function storeRemark(workload: KubernetesObject): string {
  return `${titleOf(nameOf(workload))} also stores data and answers queries, so it stays: take scrape_configs out of its configuration once Alloy sends to it (--web.enable-remote-write-receiver), or metrics are there twice; --old ${workload.kind.toLowerCase()}/${workload.metadata.name} replaces it`;
}

function bystanderRemarks(installation: Installation, migration: Migration): readonly string[] {
  const all = bystanders(installation, migration);
  if (all.length === 0 || !isOfCollectorChart(installation)) return [];
  const names = all.map((each) => titleOf(nameOf(each))).join(', ');
  return [
    `${names} ${all.length === 1 ? 'goes' : 'go'} with ${titleOfInstallation(installation)}, and nothing new takes ${all.length === 1 ? 'its' : 'their'} place`,
  ];
}
