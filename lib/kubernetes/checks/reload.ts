import { RELOAD_PATH } from '../workload/reloader';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const reloadRule: ConstructRule = {
  code: 'reload',
  severity: 'error',
  description:
    "The sidecar that makes Alloy load a changed configuration gets no answer, because the http block asks for credentials or for a certificate at `/-/reload`: changes would only show at the next restart. Leave the path out by the block's filter, or deliver the configuration in another way.",
  fails: `const { config } = new Alloy(chart, 'alloy', { configDelivery: ConfigDelivery.reload() });
config.http = { auth: { basic: { username: 'admin', password: Secret.env('alloy-http', 'password') } } };`,
  passes: `const { config } = new Alloy(chart, 'alloy', { configDelivery: ConfigDelivery.rollout() });
config.http = { auth: { basic: { username: 'admin', password: Secret.env('alloy-http', 'password') } } };`,
};

/** A config reloader that Alloy's HTTP server refuses. */
export const reload: WorkloadCheck = {
  rules: [reloadRule],

  check({ delivery, server }, report) {
    const refused = delivery.reloader === undefined ? undefined : server.refuses(RELOAD_PATH);
    if (refused === undefined) return;
    report(
      reloadRule,
      `the config reloader can't make Alloy reload: ${refused}`,
      refused.includes('certificate')
        ? "another `configDelivery`, or a `client_auth_type` that asks for no certificate, such as 'VerifyClientCertIfGiven'"
        : `leave ${RELOAD_PATH} out by a filter of the http block, or another \`configDelivery\``,
    );
  },
};
