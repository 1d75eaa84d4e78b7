import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

/** Path on Alloy's own HTTP server at which cluster members talk to each other. */
const CLUSTER_PATH = '/api/v1/ckit/transport/';

const notClustered: ConstructRule = {
  code: 'not-clustered',
  severity: 'error',
  description:
    'A component shares its work through clustering, several pods may run, and they are no cluster: each of them would do all of the work, and data arrives several times. Run them as a cluster.',
  fails: `const { config } = new Alloy(chart, 'alloy');
new prometheus.Scrape(config, 'pods', { targets: [], forwardTo: [], clustering: { enabled: true } });`,
  passes: `const { config } = new Alloy(chart, 'alloy', { clustering: {} });
new prometheus.Scrape(config, 'pods', { targets: [], forwardTo: [], clustering: { enabled: true } });`,
};

const clusterSize: ConstructRule = {
  code: 'cluster-size',
  severity: 'error',
  description:
    'The cluster waits for a number of members that there never are, so that clustered components start only when the time to wait is over. Leave it out for the majority of the replicas.',
  fails: `new Alloy(chart, 'alloy', {
  controller: Controller.statefulSet({ replicas: 2 }),
  clustering: { waitForSize: 3 },
});`,
  passes: `new Alloy(chart, 'alloy', {
  controller: Controller.statefulSet({ replicas: 2 }),
  clustering: { waitForSize: 2 },
});`,
};

const clusterAuthentication: ConstructRule = {
  code: 'cluster-authentication',
  severity: 'error',
  description:
    "The http block asks for credentials where the members of the cluster talk to each other, and they have none: each of them stays alone and does all of the work. Leave that path out by the block's filter.",
  fails: `const { config } = new Alloy(chart, 'alloy', { clustering: {} });
config.http = { auth: { basic: { username: 'admin', password: Secret.env('alloy-http', 'password') } } };`,
  passes: `const { config } = new Alloy(chart, 'alloy', { clustering: {} });
config.http = {
  auth: {
    basic: { username: 'admin', password: Secret.env('alloy-http', 'password') },
    filter: { paths: ['/metrics'], authenticateMatchingPaths: true },
  },
};`,
};

const clusterTls: ConstructRule = {
  code: 'cluster-tls',
  severity: 'error',
  description:
    'The http block allows HTTPS only, and the members of the cluster speak plain HTTP to each other unless they are told otherwise: they never find each other. Give them certificates by `--cluster.enable-tls` and its flags.',
  fails: `const { config } = new Alloy(chart, 'alloy', { clustering: {} });
config.http = { tls: { certFile: '/tls/tls.crt', keyFile: '/tls/tls.key' } };`,
  passes: `const { config } = new Alloy(chart, 'alloy', {
  clustering: {},
  extraArgs: ['--cluster.enable-tls=true', '--cluster.tls-ca-path=/tls/ca.crt'],
});
config.http = { tls: { certFile: '/tls/tls.crt', keyFile: '/tls/tls.key' } };`,
};

/** Components with clustering enabled in a workload without it, and a cluster whose members can't talk to each other. */
export const clustering: WorkloadCheck = {
  rules: [notClustered, clusterSize, clusterAuthentication, clusterTls],

  check({ input, needs, controller, server, args }, report) {
    if (input.props.clustering === undefined) {
      if (!controller.multipleReplicas) return;
      for (const { origin } of needs.clustering) {
        const message = `${origin.id} shares its work through clustering, but the workload is no cluster: every pod would do all of it`;
        const one =
          controller.kind === 'Deployment'
            ? 'run one replica'
            : 'give it an Alloy of its own with `controller: Controller.deployment()`';
        report(notClustered, message, `add \`clustering: {}\` to the Alloy, or ${one}`, { origin });
      }
      return;
    }
    const { waitForSize } = input.props.clustering;
    const most =
      controller.autoscaler?.max ?? (typeof controller.replicas === 'number' ? controller.replicas : undefined);
    if (waitForSize !== undefined && (!Number.isInteger(waitForSize) || waitForSize < 0)) {
      const message = `\`clustering.waitForSize\` must be a whole number of 0 or more, got ${waitForSize}`;
      report(clusterSize, message, '0 waits for nobody');
    } else if (waitForSize !== undefined && most !== undefined && waitForSize > most) {
      report(
        clusterSize,
        `\`clustering.waitForSize\` is ${waitForSize}, and there are ${most} pods at most: clustered components would wait in vain`,
        'leave it out for the majority',
      );
    }
    const refused = server.refuses(CLUSTER_PATH);
    if (refused !== undefined && server.scheme === 'HTTP') {
      report(
        clusterAuthentication,
        `the members of the cluster can't talk to each other: ${refused}`,
        `leave ${CLUSTER_PATH} out by a filter of the http block`,
      );
    }
    if (server.scheme === 'HTTPS' && !args.some(({ text }) => text.startsWith('--cluster.enable-tls'))) {
      report(
        clusterTls,
        'the members of the cluster speak plain HTTP to each other, and the http block allows HTTPS only',
        'add `--cluster.enable-tls=true` and its certificate flags to `extraArgs`',
      );
    }
  },
};
