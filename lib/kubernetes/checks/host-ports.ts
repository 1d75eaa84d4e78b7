import type { k8s } from 'cdk8s-plus-28';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';
import type { WorkloadInApp } from './workload-in-app';

const hostPort: ConstructRule = {
  code: 'host-port',
  severity: 'error',
  description:
    "Two workloads are in the network of the same nodes and want the same port, Alloy's own 12345 for one: on each node, only one of them starts, and the pods of the other wait for ever. Give one of them another port (`httpServer.port`, or the listener's), nodes of its own, or take it out of the node's network. A warning where they may be on different nodes.",
  fails: `new Alloy(chart, 'logs', { hostNetwork: true });
new Alloy(chart, 'metrics', { hostNetwork: true });`,
  passes: `new Alloy(chart, 'logs', { hostNetwork: true });
new Alloy(chart, 'metrics', { hostNetwork: true, httpServer: { port: 12346 } });`,
};

/** Ports of the nodes that another workload of the app takes, too. */
export const hostPorts: WorkloadCheck<WorkloadInApp> = {
  rules: [hostPort],

  check({ input, ports, controller, template, neighbours }, report) {
    for (const { constructPath, plan } of neighbours) {
      // The second of two says so.
      const isFirst = input.constructPath < constructPath;
      if (isFirst || !plan.security.hostNetwork) continue;
      // Without a pod on each node, the scheduler finds nodes for both.
      if (controller.kind !== 'DaemonSet' && plan.controller.kind !== 'DaemonSet') continue;
      const nodes = sharedNodes(template.spec, plan.template.spec);
      if (nodes === undefined) continue;
      const taken = ports.ports.filter(({ port, protocol }) =>
        plan.ports.ports.some((other) => other.port === port && other.protocol === protocol),
      );
      if (taken.length === 0) continue;
      const named = taken.map(({ name, port, protocol }) => `${port} (${protocol}, ${name})`);
      const [what, verb] = taken.length === 1 ? ['port', 'is'] : ['ports', 'are'];
      report(
        hostPort,
        `${what} ${named.join(', ')} of the nodes ${verb} taken by ${plan.input.name} (${constructPath}) as well`,
        `${taken.length === 1 ? 'another port' : 'other ports'} for one of them, nodes of its own, or no \`hostNetwork\``,
        { severity: nodes === 'surely' ? 'error' : 'warning' },
      );
    }
  },
};

/** Whether two kinds of pods surely are, may be, or never are on one node. */
function sharedNodes(
  a: k8s.PodSpec = { containers: [] },
  b: k8s.PodSpec = { containers: [] },
): 'surely' | 'perhaps' | undefined {
  const [one, other] = [a.nodeSelector ?? {}, b.nodeSelector ?? {}];
  if (Object.entries(one).some(([key, value]) => (other[key] ?? value) !== value)) return undefined;
  const isSame = Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((key) => key in other);
  return isSame && a.affinity === undefined && b.affinity === undefined ? 'surely' : 'perhaps';
}
