import { unknownPorts } from '../network/policy/ingress';
import { hasService } from '../network/service';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const servicePort: ConstructRule = {
  code: 'service-port',
  severity: 'error',
  description:
    'The Service has no port, and the API server refuses it: nothing listens for others, and the HTTP server is not exposed. Do without the Service, or expose the server.',
  fails: "new Alloy(chart, 'alloy', { httpServer: { exposed: false } });",
  passes: "new Alloy(chart, 'alloy', { httpServer: { exposed: false }, service: AlloyService.none() });",
};

const networkPolicyRule: ConstructRule = {
  code: 'network-policy',
  severity: 'error',
  description:
    "`networkPolicy` names a port that the workload doesn't have, so that the rule would hold for nothing. `cdk8s-alloy explain` lists the ports.",
  fails: "new Alloy(chart, 'alloy', { networkPolicy: { from: { 'otlp-grcp': [] } } });",
  passes: "new Alloy(chart, 'alloy', { networkPolicy: { from: { 'http-metrics': [] } } });",
};

const hostNetworkPolicy: ConstructRule = {
  code: 'host-network-policy',
  severity: 'warning',
  description:
    "The pods are in the node's network, where a network policy doesn't hold for them. Do without the policy, or without the node's network.",
  fails: "new Alloy(chart, 'alloy', { hostNetwork: true, networkPolicy: {} });",
  passes: "new Alloy(chart, 'alloy', { networkPolicy: {} });",
};

const nodePort: ConstructRule = {
  code: 'node-port',
  severity: 'error',
  description:
    "`nodePorts` names a port that the Service doesn't have, a number that is none, or one number for two ports of a protocol.",
  fails: "new Alloy(chart, 'alloy', { service: AlloyService.nodePort({ nodePorts: { 'otlp-grpc': 30_317 } }) });",
  passes: "new Alloy(chart, 'alloy', { service: AlloyService.nodePort({ nodePorts: { 'http-metrics': 30_345 } }) });",
};

/** Props that name ports which don't exist, and node ports of a Service that has none. */
export const service: WorkloadCheck = {
  rules: [servicePort, networkPolicyRule, hostNetworkPolicy, nodePort],

  check({ input, ports, security }, report) {
    const { networkPolicy = {}, service: chosen } = input.props;
    const { nodePorts = {} } = chosen?.options ?? {};
    const exposed = ports.ports.filter((port) => port.exposed).map(({ name }) => name);
    const hint = exposed.length > 0 ? `its ports are ${exposed.join(', ')}` : 'it has no ports';
    if (exposed.length === 0 && hasService(chosen)) {
      const message = 'the Service has no port: nothing listens for others, and the HTTP server is not exposed';
      report(servicePort, message, '`AlloyService.none()`, or leave out `httpServer.exposed`');
    }
    for (const name of unknownPorts(networkPolicy, ports.ports)) {
      report(networkPolicyRule, `\`networkPolicy\` names the port ${name}, which the workload doesn't have`, hint);
    }
    if (input.props.networkPolicy !== undefined && security.hostNetwork) {
      const message = "the pods are in the node's network, where the network policy doesn't hold for them";
      report(hostNetworkPolicy, message, 'leave out `networkPolicy`, or do without the host network');
    }
    for (const name of Object.keys(nodePorts)) {
      if (exposed.includes(name)) continue;
      report(nodePort, `\`nodePorts\` names the port ${name}, which the Service doesn't have`, hint);
    }
    const taken = new Map<string, string>();
    for (const [name, number] of Object.entries(nodePorts)) {
      if (!Number.isInteger(number) || number < 1 || number > 65_535) {
        const message = `\`nodePorts\` has ${number} for ${name}, which is no port`;
        report(
          nodePort,
          message,
          'a whole number in the range of the cluster, 30000 to 32767 unless it says otherwise',
        );
      }
      const protocol = ports.ports.find((port) => port.name === name)?.protocol ?? 'TCP';
      const other = taken.get(`${protocol} ${number}`);
      taken.set(`${protocol} ${number}`, name);
      if (other !== undefined) {
        report(nodePort, `\`nodePorts\` has ${number} for ${other} and for ${name}`, 'give one of them another number');
      }
    }
  },
};
