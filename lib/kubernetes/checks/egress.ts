import type { EgressProblem } from '../network/policy/egress';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';
import type { WorkloadInApp } from './workload-in-app';

const RULES: { readonly [code in EgressProblem['code']]: ConstructRule } = {
  'egress-unknown': {
    code: 'egress-unknown',
    severity: 'warning',
    description:
      "Where a component sends to is known only at run time, so that the network policy doesn't let it out: its data is lost. Name the destination in `networkPolicy.egress.to`.",
    fails: `const { config } = new Alloy(chart, 'alloy', {
  networkPolicy: { egress: {} },
  env: [{ name: 'LOKI_URL', value: 'https://logs.example.com/loki/api/v1/push' }],
});
new loki.Write(config, 'default', { endpoint: [{ url: std.sys.env('LOKI_URL') }] });`,
    passes: `const { config } = new Alloy(chart, 'alloy', {
  networkPolicy: { egress: { to: { 'loki.write.default': ['https://logs.example.com'] } } },
  env: [{ name: 'LOKI_URL', value: 'https://logs.example.com/loki/api/v1/push' }],
});
new loki.Write(config, 'default', { endpoint: [{ url: std.sys.env('LOKI_URL') }] });`,
  },
  'egress-ambiguous': {
    code: 'egress-ambiguous',
    severity: 'warning',
    description:
      'A name of two parts may be a Service with its namespace, or a host outside of the cluster: the network policy lets it out to both. Write `.svc` behind the one, a dot behind the other.',
    fails: `const { config } = new Alloy(chart, 'alloy', { networkPolicy: { egress: {} } });
new loki.Write(config, 'default', { endpoint: [{ url: 'http://loki.logs:3100/loki/api/v1/push' }] });`,
    passes: `const { config } = new Alloy(chart, 'alloy', { networkPolicy: { egress: {} } });
new loki.Write(config, 'default', { endpoint: [{ url: 'http://loki.logs.svc:3100/loki/api/v1/push' }] });`,
  },
  'egress-address': {
    code: 'egress-address',
    severity: 'error',
    description:
      '`networkPolicy.egress.to` has a text that is no address. URLs, `host:port`, and ranges of addresses with a port (`10.0.0.0/8:9090`) are.',
    fails: "new Alloy(chart, 'alloy', { networkPolicy: { egress: { to: { sidecar: ['not an address'] } } } });",
    passes:
      "new Alloy(chart, 'alloy', { networkPolicy: { egress: { to: { sidecar: ['https://auth.example.com'] } } } });",
  },
};

/** Destinations that a policy can't allow, or can't allow for certain. */
export const egress: WorkloadCheck<WorkloadInApp> = {
  rules: Object.values(RULES),

  check({ egress: limited }, report) {
    for (const { destination, code, message, hint } of limited?.problems ?? []) {
      report(RULES[code], message, hint, { origin: destination?.origin });
    }
  },
};
