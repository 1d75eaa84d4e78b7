import { unknownPorts } from '../network/policy/ingress';
import type { Check } from './check';

/** Props that name ports which aren't there, and node ports of a Service that has none. */
export const service: Check = ({ input, ports, security }, { error, warning }) => {
  const { networkPolicy = {}, service: props } = input.props;
  const { nodePorts, externalTrafficPolicy, type = 'ClusterIP' } = props || {};
  const exposed = ports.ports.filter((port) => port.exposed).map(({ name }) => name);
  const hint = exposed.length > 0 ? `its ports are ${exposed.join(', ')}` : 'it has no ports';
  if (exposed.length === 0 && props !== false) {
    const message = 'the Service has no port: nothing listens for others, and the HTTP server is not exposed';
    error('service-port', message, '`service: false`, or leave out `httpServer.exposed`');
  }
  for (const name of unknownPorts(networkPolicy, ports.ports)) {
    error('network-policy', `\`networkPolicy\` names the port ${name}, which the workload doesn't have`, hint);
  }
  if (input.props.networkPolicy !== undefined && security.hostNetwork) {
    const message = "the pods are in the node's network, where the network policy doesn't hold for them";
    warning('network-policy', message, 'leave out `networkPolicy`, or do without the host network');
  }
  for (const name of Object.keys(nodePorts ?? {})) {
    if (exposed.includes(name)) continue;
    error('node-port', `\`nodePorts\` names the port ${name}, which the Service doesn't have`, hint);
  }
  const taken = new Map<string, string>();
  for (const [name, number] of Object.entries(nodePorts ?? {})) {
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
  if (externalTrafficPolicy !== undefined && type === 'ClusterIP') {
    const message =
      'nothing from outside of the cluster reaches a ClusterIP Service, so it has no `externalTrafficPolicy`';
    error('traffic-policy', message, "`type: 'NodePort'` or `type: 'LoadBalancer'`, or `internalTrafficPolicy`");
  }
  if (nodePorts !== undefined && type === 'ClusterIP') {
    error('node-port', 'a ClusterIP Service has no node ports', "`type: 'NodePort'` or `type: 'LoadBalancer'`");
  }
};
