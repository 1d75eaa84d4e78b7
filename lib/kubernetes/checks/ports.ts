import type { PortProblem } from '../network/workload-port';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const randomPort: ConstructRule = {
  code: 'random-port',
  severity: 'warning',
  description:
    "A component opens one more listener on a port that changes with each start, and the pod is in the node's network: it may take a port that somebody else on the node wants. Set the port.",
  fails: `const { config } = new Alloy(chart, 'alloy', { hostNetwork: true });
new loki.source.Api(config, 'push', { http: {}, forwardTo: [] });`,
  passes: `const { config } = new Alloy(chart, 'alloy', { hostNetwork: true });
new loki.source.Api(config, 'push', { http: {}, grpc: { listenPort: 9095 }, forwardTo: [] });`,
};

const RULES: { readonly [code in PortProblem['code']]: ConstructRule } = {
  'port-unknown': {
    code: 'port-unknown',
    severity: 'warning',
    description:
      'Where a component listens is known only at run time, so that container and Service get no port for it. Write the address as a literal, or add the port to `ports`.',
    fails: `const { config } = new Alloy(chart, 'alloy', { env: [{ name: 'ADDRESS', value: '0.0.0.0:1514' }] });
new loki.source.Syslog(config, 'devices', { listener: [{ address: std.sys.env('ADDRESS') }], forwardTo: [] });`,
    passes: `const { config } = new Alloy(chart, 'alloy');
new loki.source.Syslog(config, 'devices', { listener: [{ address: '0.0.0.0:1514' }], forwardTo: [] });`,
  },
  'listener-address': {
    code: 'listener-address',
    severity: 'warning',
    description:
      'A component listens on one address, and every pod has an address of its own: it fails to start in all pods but one. Listen on all addresses (0.0.0.0).',
    fails: `const { config } = new Alloy(chart, 'alloy');
new loki.source.Syslog(config, 'devices', { listener: [{ address: '10.0.0.7:1514' }], forwardTo: [] });`,
    passes: `const { config } = new Alloy(chart, 'alloy');
new loki.source.Syslog(config, 'devices', { listener: [{ address: '0.0.0.0:1514' }], forwardTo: [] });`,
  },
  'port-name': {
    code: 'port-name',
    severity: 'error',
    description:
      'A name of `ports` that Kubernetes takes for no port, or that another port has. At most 15 lower case letters, digits and single `-` between them.',
    fails: "new Alloy(chart, 'alloy', { ports: [{ name: 'Port_Of_Sidecar', port: 9000 }] });",
    passes: "new Alloy(chart, 'alloy', { ports: [{ name: 'sidecar', port: 9000 }] });",
  },
  'port-number': {
    code: 'port-number',
    severity: 'error',
    description: 'A number of `ports` that is no port: a whole number from 1 to 65535.',
    fails: "new Alloy(chart, 'alloy', { ports: [{ name: 'sidecar', port: 90_000 }] });",
    passes: "new Alloy(chart, 'alloy', { ports: [{ name: 'sidecar', port: 9000 }] });",
  },
  'port-taken': {
    code: 'port-taken',
    severity: 'error',
    description:
      "A port of `ports` is that of a listener of the configuration, or of Alloy's own server: it has one already. Two listeners on one port are `lint/port-conflict`.",
    fails: "new Alloy(chart, 'alloy', { ports: [{ name: 'ui', port: 12345 }] });",
    passes: "new Alloy(chart, 'alloy', { ports: [{ name: 'sidecar', port: 9000 }] });",
  },
};

/** Problems found while the ports are collected: invalid names and numbers, and addresses that no pod has or that are unknown. */
export const ports: WorkloadCheck = {
  rules: [randomPort, ...Object.values(RULES)],

  check({ security, needs, ports: { problems } }, report) {
    if (security.hostNetwork) {
      for (const { origin, argument } of needs.randomListeners) {
        const message = `${origin.id} opens one more listener in the node's network, on a port that changes with each start`;
        report(randomPort, message, `set \`${argument}\``, { origin });
      }
    }
    for (const { listener, code, message, hint } of problems) {
      report(RULES[code], message, hint, { origin: listener?.origin });
    }
  },
};
