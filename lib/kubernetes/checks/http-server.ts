import { hasService } from '../network/service';
import { isEveryAddress } from '../workload/http-server';
import type { AlloyProbe } from '../workload/probes';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const PROBES = ['startup', 'readiness', 'liveness'] as const;

const httpServerRule: ConstructRule = {
  code: 'http-server',
  severity: 'error',
  description:
    "Alloy's own HTTP server can't listen where it is told to, or listens on the loopback address while something outside of the pod needs an answer: the Service, members of a cluster, probes. Each message names the way out.",
  fails: "new Alloy(chart, 'alloy', { httpServer: { address: '127.0.0.1' }, hostNetwork: true });",
  passes: "new Alloy(chart, 'alloy', { httpServer: { port: 22345 }, hostNetwork: true });",
};

/** Addresses on which Alloy's own HTTP server can't listen, and clients that would get no answer on a loopback address. */
export const httpServer: WorkloadCheck = {
  rules: [httpServerRule],

  check({ input, server, security }, report) {
    const { probes = {}, clustering, service } = input.props;
    const { address, exposed, loopback, port, uiPathPrefix = '/' } = server;
    const tell = (message: string, hint: string): void => report(httpServerRule, message, hint);
    if (port < 1 || port > 65_535) {
      tell(`\`httpServer.port\` must be a whole number from 1 to 65535, got ${port}`, 'leave it out for 12345');
    }
    if (!isEveryAddress(address) && !loopback) {
      tell(
        `\`httpServer.address\` is ${JSON.stringify(address)}, and every pod has an address of its own`,
        "all addresses ('0.0.0.0', '::') or a loopback address ('127.0.0.1')",
      );
    }
    if (!uiPathPrefix.startsWith('/')) {
      tell(`\`httpServer.uiPathPrefix\` is ${JSON.stringify(uiPathPrefix)}`, 'a path starts with /');
    }
    if (!loopback) return;
    const here = `Alloy's own HTTP server listens on ${address}`;
    if (exposed && hasService(service)) {
      tell(`${here}, so that nothing reaches it through the Service`, 'add `exposed: false` to `httpServer`');
    }
    if (clustering !== undefined) {
      tell(`${here}, where the members of the cluster don't reach each other`, 'leave out `httpServer.address`');
    }
    const unanswered = security.hostNetwork ? [] : PROBES.filter((name) => asksFromOutside(probes[name]));
    if (unanswered.length > 0) {
      const without = unanswered.map((name) => `${name}: AlloyProbe.none()`).join(', ');
      tell(
        `${here}, where the kubelet gets no answer to the ${unanswered.join(', ')} probe${unanswered.length > 1 ? 's' : ''}`,
        `leave out \`httpServer.address\` (\`networkPolicy\` limits who gets in), or do without: \`probes: { ${without} }\``,
      );
    }
  },
};

/** Whether the kubelet probes the pod over the network: with the derived probe, or a similar one. */
function asksFromOutside(probe: AlloyProbe | undefined): boolean {
  return probe === undefined || (probe.changes !== undefined && probe.changes.exec === undefined);
}
