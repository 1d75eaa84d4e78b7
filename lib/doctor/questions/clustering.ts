import type { Diagnosis } from '../diagnosis';
import type { AlloyInstance, ObservedAlloy } from '../observation/observed-alloy';
import type { Question } from '../question';

/** Whether all members of a cluster of Alloys see each other. */
export const clustering: Question = {
  name: 'clustering',
  text: 'Do all members of the cluster see each other?',
  diagnose: (alloy) => split(alloy),
};

function split(alloy: ObservedAlloy): Diagnosis[] {
  const members = alloy.instances.filter((instance) => instance.peers !== undefined && isClustered(alloy, instance));
  if (members.length === 0) return [];
  const views = new Map<string, string[]>();
  for (const { name, peers } of members) {
    const view = peers!
      .map((peer) => peer.name)
      .sort()
      .join(', ');
    views.set(view, [...(views.get(view) ?? []), name]);
  }
  const expected = alloy.owner === undefined ? members.length : members.length + alloy.unread;
  const isComplete = [...views.keys()].every((view) => view.split(', ').length >= expected);
  const evidence = [...views].map(
    ([view, names]) => `${names.join(', ')} ${names.length === 1 ? 'sees' : 'see'}: ${view}`,
  );
  const advice = [
    'pods must reach each other on the port of Alloy’s HTTP server: look at network policies and at the headless Service that --cluster.join-addresses names',
    'and have one --cluster.name',
  ];
  if (views.size > 1) {
    return [
      {
        severity: 'error',
        pods: members.map(({ name }) => name),
        summary: `the cluster is split: its members see ${views.size} different sets of peers, so work is done twice or not at all`,
        evidence,
        advice,
      },
    ];
  }
  if (isComplete) return [];
  return [
    {
      severity: 'warning',
      pods: members.map(({ name }) => name),
      summary: `${expected} Alloys run, but the members of the cluster see only ${[...views.keys()][0]!.split(', ').length}`,
      evidence,
      advice,
    },
  ];
}

function isClustered({ container }: ObservedAlloy, { window }: AlloyInstance): boolean {
  return container?.isClustered ?? (window?.total('cluster_node_info') ?? 0) > 0;
}
