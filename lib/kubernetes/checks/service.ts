import { unknownPorts } from '../network/ingress';
import type { Check } from './check';

/** Props that name ports which aren't there, and node ports of a Service that has none. */
export const service: Check = ({ input, ports, security }, { error, warning }) => {
  const { networkPolicy = {}, service: props } = input.props;
  const { nodePorts, type = 'ClusterIP' } = props || {};
  const exposed = ports.ports.filter((port) => port.exposed).map(({ name }) => name);
  const hint = `its ports are ${exposed.join(', ')}`;
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
  if (nodePorts !== undefined && type === 'ClusterIP') {
    error('node-port', 'a ClusterIP Service has no node ports', "`type: 'NodePort'` or `type: 'LoadBalancer'`");
  }
};
