import { unknownPorts } from '../network/policy/ingress';
import { hasService } from '../network/service';
import type { Check } from './check';

/** Props that name ports which aren't there, and node ports of a Service that has none. */
export const serviceCheck: Check = ({ input, ports, security }, { error, warning }) => {
  const { networkPolicy = {}, service } = input.props;
  const { nodePorts = {} } = service?.options ?? {};
  const exposed = ports.ports.filter((port) => port.exposed).map(({ name }) => name);
  const hint = exposed.length > 0 ? `its ports are ${exposed.join(', ')}` : 'it has no ports';
  if (exposed.length === 0 && hasService(service)) {
    const message = 'the Service has no port: nothing listens for others, and the HTTP server is not exposed';
    error('service-port', message, '`AlloyService.none()`, or leave out `httpServer.exposed`');
  }
  for (const name of unknownPorts(networkPolicy, ports.ports)) {
    error('network-policy', `\`networkPolicy\` names the port ${name}, which the workload doesn't have`, hint);
  }
  if (input.props.networkPolicy !== undefined && security.hostNetwork) {
    const message = "the pods are in the node's network, where the network policy doesn't hold for them";
    warning('network-policy', message, 'leave out `networkPolicy`, or do without the host network');
  }
  for (const name of Object.keys(nodePorts)) {
    if (exposed.includes(name)) continue;
    error('node-port', `\`nodePorts\` names the port ${name}, which the Service doesn't have`, hint);
  }
  const taken = new Map<string, string>();
  for (const [name, number] of Object.entries(nodePorts)) {
    if (!Number.isInteger(number) || number < 1 || number > 65_535) {
      const message = `\`nodePorts\` has ${number} for ${name}, which is no port`;
      error(
        'node-port',
        message,
        'a whole number in the range of the cluster, 30000 to 32767 unless it says otherwise',
      );
    }
    const protocol = ports.ports.find((port) => port.name === name)?.protocol ?? 'TCP';
    const other = taken.get(`${protocol} ${number}`);
    taken.set(`${protocol} ${number}`, name);
    if (other !== undefined) {
      error('node-port', `\`nodePorts\` has ${number} for ${other} and for ${name}`, 'give one of them another number');
    }
  }
};
