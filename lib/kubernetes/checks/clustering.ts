import type { Check } from './check';

/** Where the members of a cluster talk to each other, on Alloy's own HTTP server. */
const CLUSTER_PATH = '/api/v1/ckit/transport/';

/** Components that share their work in a workload that is no cluster, and a cluster whose members can't talk to each other. */
export const clustering: Check = ({ input, needs, controller, server, args }, { error }) => {
  if (input.props.clustering === undefined) {
    if (!controller.multipleReplicas) return;
    for (const { origin } of needs.clustering) {
      const message = `${origin.id} shares its work through clustering, but the workload is no cluster: every pod would do all of it`;
      error('not-clustered', message, 'add `clustering: {}` to the Alloy', origin);
    }
    return;
  }
  const { waitForSize } = input.props.clustering;
  const most =
    controller.autoscaler?.max ?? (typeof controller.replicas === 'number' ? controller.replicas : undefined);
  if (waitForSize !== undefined && (!Number.isInteger(waitForSize) || waitForSize < 0)) {
    const message = `\`clustering.waitForSize\` must be a whole number of 0 or more, got ${waitForSize}`;
    error('cluster-size', message, '0 waits for nobody');
  } else if (waitForSize !== undefined && most !== undefined && waitForSize > most) {
    error(
      'cluster-size',
      `\`clustering.waitForSize\` is ${waitForSize}, and there are ${most} pods at most: clustered components would wait in vain`,
      'leave it out for the majority',
    );
  }
  const refused = server.refuses(CLUSTER_PATH);
  if (refused !== undefined && server.scheme === 'HTTP') {
    error(
      'cluster-authentication',
      `the members of the cluster can't talk to each other: ${refused}`,
      `leave ${CLUSTER_PATH} out by a filter of the http block`,
    );
  }
  if (server.scheme === 'HTTPS' && !args.some(({ text }) => text.startsWith('--cluster.enable-tls'))) {
    error(
      'cluster-tls',
      'the members of the cluster speak plain HTTP to each other, and the http block allows HTTPS only',
      'add `--cluster.enable-tls=true` and its certificate flags to `extraArgs`',
    );
  }
};
