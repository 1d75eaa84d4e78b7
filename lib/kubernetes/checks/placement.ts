import type { Check } from './check';

/** Components that belong into a workload of their own: that must run once, on every node, or on nodes of another system; and those that mistake the pod for its node. */
export const placement: Check = ({ input, needs, controller, template }, { warning }) => {
  if (!template.spec?.hostNetwork) {
    for (const { origin, argument } of needs.hostnamesAsNodes) {
      const message = `\`${argument}\` of ${origin.id} compares the name of the node with constants.hostname, which is the pod's name`;
      warning('node-name', message, '`sys.env("K8S_NODE_NAME")`, which is set by itself', origin);
    }
  }
  const own = (how: string) => `give it an Alloy of its own with \`${how}\``;
  if (controller.multipleReplicas) {
    for (const { origin } of needs.singleReplica) {
      const message = `${origin.id} must run once, and the ${controller.kind} may run several pods`;
      warning('single-replica', message, own('controller: Controller.deployment()'), origin);
    }
  }
  if (controller.kind !== 'DaemonSet') {
    for (const { origin } of needs.nodeLocal) {
      const message = `${origin.id} is about the node that it runs on, and the ${controller.kind} doesn't run on every node`;
      warning('node-local', message, own('controller: Controller.daemonSet()'), origin);
    }
  }
  const nodes = input.props.nodeSelector?.['kubernetes.io/os'] ?? 'linux';
  for (const { origin, os } of needs.systems) {
    if (os === nodes) continue;
    const message = `${origin.id} works on ${os} nodes, and the pods run on ${nodes} nodes`;
    warning('operating-system', message, own(`nodeSelector: { 'kubernetes.io/os': '${os}' }`), origin);
  }
};
