import { RELOAD_PATH } from '../workload/reloader';
import type { Check } from './check';

/** A reloader that Alloy's HTTP server keeps out. */
export const reload: Check = ({ delivery, server }, { error }) => {
  const refused = delivery.reloader === undefined ? undefined : server.refuses(RELOAD_PATH);
  if (refused === undefined) return;
  error(
    'reload',
    `the config reloader can't make Alloy reload: ${refused}`,
    refused.includes('certificate')
      ? "another `configDelivery`, or a `client_auth_type` that asks for no certificate, such as 'VerifyClientCertIfGiven'"
      : `leave ${RELOAD_PATH} out by a filter of the http block, or another \`configDelivery\``,
  );
};
