import type { Model } from '../../analysis';
import type { Need, NeedOrigin } from '../../needs';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const nodeName: ConstructRule = {
  code: 'node-name',
  severity: 'warning',
  description:
    'A component takes `constants.hostname`, or the variable `HOSTNAME`, which is the name of the pod, for that of its node: it finds nothing. `sys.env("K8S_NODE_NAME")` is the node\'s, and set by itself.',
  fails: `const { config } = new Alloy(chart, 'alloy');
config.addText(\`discovery.kubernetes "pods" {
  role = "pod"
  selectors {
    role  = "pod"
    field = "spec.nodeName=" + constants.hostname
  }
}\`);`,
  passes: `const { config } = new Alloy(chart, 'alloy');
config.addText(\`discovery.kubernetes "pods" {
  role = "pod"
  selectors {
    role  = "pod"
    field = "spec.nodeName=" + sys.env("K8S_NODE_NAME")
  }
}\`);`,
};

const singleReplica: ConstructRule = {
  code: 'single-replica',
  severity: 'warning',
  description:
    "A component must run once, and several pods may run: they would undo each other's work. Give it an Alloy of its own, as a Deployment of one pod.",
  fails: `const { config } = new Alloy(chart, 'alloy');
new mimir.alerts.Kubernetes(config, 'alerts', {
  address: 'http://mimir:8080',
  globalConfig: Secret.env('alertmanager', 'config'),
});`,
  passes: `const { config } = new Alloy(chart, 'alloy', { controller: Controller.deployment() });
new mimir.alerts.Kubernetes(config, 'alerts', {
  address: 'http://mimir:8080',
  globalConfig: Secret.env('alertmanager', 'config'),
});`,
};

const nodeLocal: ConstructRule = {
  code: 'node-local',
  severity: 'warning',
  description:
    "A component is about the node that it runs on, and the pods don't run on every node: most of them would not be seen. Give it a DaemonSet of its own.",
  fails: `const { config } = new Alloy(chart, 'alloy', { controller: Controller.deployment() });
new discovery.Process(config, 'node');`,
  passes: `const { config } = new Alloy(chart, 'alloy', { controller: Controller.daemonSet() });
new discovery.Process(config, 'node');`,
};

const operatingSystem: ConstructRule = {
  code: 'operating-system',
  severity: 'warning',
  description:
    'A component works on the nodes of one operating system, and the pods run on those of another, where it does nothing. Give it an Alloy of its own on nodes of that system.',
  fails: `const { config } = new Alloy(chart, 'alloy');
new prometheus.exporter.Windows(config, 'node');`,
  passes: `const { config } = new Alloy(chart, 'alloy', { platform: Platform.windows() });
new prometheus.exporter.Windows(config, 'node');`,
};

const missingGrant: ConstructRule = {
  code: 'missing-grant',
  severity: 'warning',
  description:
    "What a component shows is something else than it says, unless an option is granted: the metrics of a node's network need the node's network. Name the option in `grants`, turn off what needs it, or name it in `declinedGrants` where that is known.",
  fails: `const { config } = new Alloy(chart, 'alloy');
new prometheus.exporter.Unix(config, 'node', { procfsPath: '/host/proc', sysfsPath: '/host/sys', rootfsPath: '/host/root', udevDataPath: '/host/root/run/udev/data' });`,
  passes: `const { config } = new Alloy(chart, 'alloy', { grants: ['hostNetworkInterfaces'] });
new prometheus.exporter.Unix(config, 'node', { procfsPath: '/host/proc', sysfsPath: '/host/sys', rootfsPath: '/host/root', udevDataPath: '/host/root/run/udev/data' });`,
};

/** Of components that hand on what they found on the node (files, processes), the ones that use it: they all need the same. */
function lastOfEach(needs: readonly Need[], model: Model): readonly NeedOrigin[] {
  const nodes = new Map(model.nodes.map((node) => [node.block, node]));
  const blocks = new Set(needs.map(({ origin }) => origin.at?.block));
  return needs.flatMap(({ origin }) => {
    const node = origin.at && nodes.get(origin.at.block);
    const users = node === undefined ? [] : model.wiresTo(node);
    return users.length > 0 && users.every(({ from }) => blocks.has(from.block)) ? [] : [origin];
  });
}

/**
 * Components that need a different workload, because they must run only once, on every node, or on nodes with another operating system; and those that
 * would report on the pod instead of its node.
 */
export const placement: WorkloadCheck = {
  rules: [nodeName, singleReplica, nodeLocal, operatingSystem, missingGrant],

  check({ input, needs, controller, template, environment }, report) {
    if (!template.spec?.hostNetwork) {
      const isSet =
        (input.props.envFrom?.length ?? 0) > 0 ||
        environment.variables.some(({ variable }) => variable.name === 'HOSTNAME');
      for (const { origin, argument, name } of needs.hostnamesAsNodes) {
        if (name === 'HOSTNAME' && isSet) continue;
        const what = name === 'HOSTNAME' ? 'the variable HOSTNAME' : name;
        const message = `\`${argument}\` of ${origin.id} compares the name of the node with ${what}, which is the pod's name`;
        report(nodeName, message, '`sys.env("K8S_NODE_NAME")`, which is set by itself', { origin });
      }
    }
    const own = (how: string) => `give it an Alloy of its own with \`${how}\``;
    if (controller.multipleReplicas) {
      for (const { origin } of needs.singleReplica) {
        const message = `${origin.id} must run once, and the ${controller.kind} may run several pods`;
        report(
          singleReplica,
          message,
          `${own('controller: Controller.deployment()')}, or make this one a Deployment with one replica`,
          {
            origin,
          },
        );
      }
    }
    if (controller.kind !== 'DaemonSet') {
      for (const path of input.config.aboutOwnNode) {
        const message = `${path} sees only the node that it runs on, and the ${controller.kind} doesn't run on every node`;
        report(
          nodeLocal,
          message,
          '`controller: Controller.daemonSet()`, or let all Alloy pods share the pods of the cluster (`clustering`)',
        );
      }
      for (const origin of lastOfEach(needs.nodeLocal, input.config.model)) {
        const message = `${origin.id} is about the node that it runs on, and the ${controller.kind} doesn't run on every node`;
        report(nodeLocal, message, `${own('controller: Controller.daemonSet()')}, or make this one a DaemonSet`, {
          origin,
        });
      }
    }
    for (const { origin, option, without } of needs.offers) {
      if (without === undefined) continue;
      const hint = `\`grants: ['${option}']\`, or \`declinedGrants: ['${option}']\` where that is known`;
      report(missingGrant, `${origin.id} isn't granted ${option}: ${without}`, hint, { origin });
    }
    const nodes = input.props.nodeSelector?.['kubernetes.io/os'] ?? 'linux';
    for (const { origin, os } of needs.systems) {
      if (os === nodes) continue;
      const message = `${origin.id} works on ${os} nodes, and the pods run on ${nodes} nodes`;
      report(operatingSystem, message, own(`nodeSelector: { 'kubernetes.io/os': '${os}' }`), { origin });
    }
  },
};
