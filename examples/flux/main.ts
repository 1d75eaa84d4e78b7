import { App, Chart } from 'cdk8s';
// Copy both files of imports/, too: `cdk8s import` made them from the CRDs of Flux.
import { Kustomization, KustomizationSpecSourceRefKind } from '../../imports/kustomize.toolkit.fluxcd.io';
import { GitRepository } from '../../imports/source.toolkit.fluxcd.io';

// CHANGE: the repository with dist/, and the branch that is deployed.
const url = 'https://git.example.com/platform/alloy.git';
const branch = 'main';
// CHANGE: one for each folder of dist/ (see ../environments). Without folders: a single `path: './dist'`.
const environments = ['staging', 'production'];

const app = new App({ outdir: process.env.CDK8S_OUTDIR ?? 'dist' });

for (const environment of environments) {
  // A file for each cluster: commit it where Flux of that cluster looks (clusters/production/).
  const chart = new Chart(app, environment, { namespace: 'flux-system', disableResourceNameHashes: true });

  new GitRepository(chart, 'source', {
    metadata: { name: 'alloy' },
    spec: {
      url,
      ref: { branch },
      interval: '5m',
      // Only what is deployed: a change of the sources alone is no new revision. Flux reads folders in folders: with the path ./dist,
      // the backends to try things out with would be applied, too.
      ignore: '/*\n!/dist\n/dist/backends\n',
      // CHANGE: a private repository needs credentials.
      // secretRef: { name: 'alloy-git' },
    },
  });

  new Kustomization(chart, 'alloy', {
    metadata: { name: 'alloy' },
    spec: {
      sourceRef: { kind: KustomizationSpecSourceRefKind.GIT_REPOSITORY, name: 'alloy' },
      path: `./dist/${environment}`,
      interval: '1h',
      retryInterval: '1m',
      // What is not in the folder any more goes.
      prune: true,
      // Ready when all workloads run; others can depend on it. (For some of them only: `healthChecks` in place of `wait`.)
      wait: true,
      timeout: '10m',
      // The CRD of the ServiceMonitor. CHANGE: the Kustomization that brings it in; leave this out if you have none.
      dependsOn: [{ name: 'prometheus-operator' }],
      // Alloy's configuration and dashboards have ${...} of their own. As soon as there is a postBuild with variables, Flux would
      // replace these by nothing; so no ConfigMap takes part. (The patch is for each of them, whatever its name.)
      patches: [
        {
          target: { kind: 'ConfigMap' },
          patch: [
            'apiVersion: v1',
            'kind: ConfigMap',
            'metadata:',
            '  name: each',
            '  annotations:',
            '    kustomize.toolkit.fluxcd.io/substitute: disabled',
            '',
          ].join('\n'),
        },
      ],
    },
  });
}

app.synth();
