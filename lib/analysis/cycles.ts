/**
 * The strongly connected components of a graph with more than one member, in the order in which Tarjan's algorithm completes
 * them when started from the nodes in order. Iterative, and linear in nodes and edges.
 */
export function cycles<N>(nodes: readonly N[], edges: (node: N) => readonly N[]): N[][] {
  const found: N[][] = [];
  const index = new Map<N, number>();
  const low = new Map<N, number>();
  const open: N[] = [];
  const isOpen = new Set<N>();

  const start = (node: N): Visit<N> => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    open.push(node);
    isOpen.add(node);
    return { node, targets: edges(node), next: 0 };
  };

  for (const root of nodes) {
    if (index.has(root)) continue;
    const visits = [start(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { node } = visit;
      const target = visit.targets[visit.next++];
      if (target !== undefined) {
        if (!index.has(target)) visits.push(start(target));
        else if (isOpen.has(target)) low.set(node, Math.min(low.get(node)!, index.get(target)!));
        continue;
      }
      visits.pop();
      const caller = visits.at(-1)?.node;
      if (caller !== undefined) low.set(caller, Math.min(low.get(caller)!, low.get(node)!));
      if (low.get(node) === index.get(node)) {
        const members = open.splice(open.lastIndexOf(node));
        for (const member of members) isOpen.delete(member);
        if (members.length > 1) found.push(members);
      }
    }
  }
  return found;
}

interface Visit<N> {
  readonly node: N;
  readonly targets: readonly N[];
  next: number;
}
