import type { WorkloadPort } from '../network/workload-port';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const appProtocol: ConstructRule = {
  code: 'app-protocol',
  severity: 'error',
  description:
    "`appProtocols` names a port that the workload doesn't have, so that nothing is said of the one that is meant. `cdk8s-alloy explain` lists the ports.",
  fails: "new Alloy(chart, 'alloy', { appProtocols: { 'otlp-grcp': 'tcp' } });",
  passes: "new Alloy(chart, 'alloy', { appProtocols: { 'http-metrics': 'tcp' } });",
};

const meshProtocol: ConstructRule = {
  code: 'mesh-protocol',
  severity: 'warning',
  description:
    'A service mesh takes the first word of the name of a port for its protocol where `appProtocol` says none, and this word says another transport than the port has: it would treat the traffic as something that it is not. Name the port otherwise, or say its protocol in `appProtocols`.',
  fails: "new Alloy(chart, 'alloy', { ports: [{ name: 'http-events', port: 9000, protocol: 'UDP' }] });",
  passes: "new Alloy(chart, 'alloy', { ports: [{ name: 'udp-events', port: 9000, protocol: 'UDP' }] });",
};

/** Words that a mesh takes for a protocol, all but `udp` over TCP. */
const WORDS: ReadonlySet<string> = new Set([
  'grpc',
  'http',
  'http2',
  'https',
  'mongo',
  'mysql',
  'redis',
  'tcp',
  'tls',
  'udp',
]);

/** What the ports of the Service say of their protocols, to a service mesh for one. */
export const appProtocols: WorkloadCheck = {
  rules: [appProtocol, meshProtocol],

  check({ input, ports: { ports } }, report) {
    const names = ports.map(({ name }) => name);
    for (const name of Object.keys(input.props.appProtocols ?? {})) {
      if (names.includes(name)) continue;
      const message = `\`appProtocols\` names the port ${name}, which the workload doesn't have`;
      report(appProtocol, message, `its ports are ${names.join(', ')}`);
    }
    for (const port of ports.filter(isMisread)) {
      const message = `a service mesh takes the port ${port.name} for what its first word says, and it is ${port.protocol}`;
      report(meshProtocol, message, 'another name, or its protocol in `appProtocols`', {
        origin: port.listener?.origin,
      });
    }
  },
};

function isMisread({ name, protocol, appProtocol, exposed }: WorkloadPort): boolean {
  const word = name.split('-')[0]!;
  return exposed && appProtocol === undefined && WORDS.has(word) && (word === 'udp') !== (protocol === 'UDP');
}
