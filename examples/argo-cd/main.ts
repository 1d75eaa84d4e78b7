import { ApiObject, type ApiObjectMetadata, App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
// Copy imports/argoproj.io.ts, too: `cdk8s import` made it from the CRDs of Argo CD.
import {
  Application,
  type ApplicationSpec,
  type ApplicationSpecSyncPolicy,
  AppProject,
} from '../../imports/argoproj.io';

// CHANGE: the repository with dist/, and the branch that is deployed.
const repoUrl = 'https://git.example.com/platform/alloy.git';
const targetRevision = 'main';
/** Argo CD's own namespace. */
const namespace = 'argocd';
const inCluster = 'https://kubernetes.default.svc';

const app = new App({ outdir: process.env.CDK8S_OUTDIR ?? 'dist' });

/** How all of them are synced. */
const syncPolicy: ApplicationSpecSyncPolicy = {
  // What is not in dist/ any more goes; what somebody changes by hand is set right.
  automated: { prune: true, selfHeal: true },
  syncOptions: [
    // Fields of others (an autoscaler's replicas) stay theirs, and no object is too large for an annotation with a copy of it.
    'ServerSideApply=true',
    // With immutable ConfigMaps: the old one goes when the pods with the new one are healthy.
    'PruneLast=true',
    // An object that another Application has: fail, rather than take turns.
    'FailOnSharedResource=true',
    // A ServiceMonitor in a cluster where its CRD is still on its way.
    'SkipDryRunOnMissingResource=true',
  ],
  retry: { limit: 5, backoff: { duration: '10s', factor: 2, maxDuration: '3m' } },
};

/** Compares as the API server does: defaults that it sets are no difference. */
const annotations = { 'argocd.argoproj.io/compare-options': 'ServerSideDiff=true' };

// What these Applications may touch, and nothing else.
const projects = new Chart(app, 'project', { namespace, disableResourceNameHashes: true });
new AppProject(projects, 'alloy', {
  metadata: { name: 'alloy' },
  spec: {
    sourceRepos: [repoUrl],
    // CHANGE: the namespaces of your charts (`default` is the example application's), and your clusters.
    destinations: [
      { server: '*', namespace: 'monitoring-stack' },
      { server: inCluster, namespace: 'default' },
    ],
    clusterResourceWhitelist: [
      { group: '', kind: 'Namespace' },
      { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' },
      { group: 'rbac.authorization.k8s.io', kind: 'ClusterRoleBinding' },
    ],
  },
});

// One cluster: dist/ as it is, without its folders (dist/backends).
const single = new Chart(app, 'application', { namespace, disableResourceNameHashes: true });
new Application(single, 'alloy', {
  metadata: { name: 'alloy', annotations },
  spec: {
    project: 'alloy',
    source: { repoUrl, targetRevision, path: 'dist' },
    // The manifests name their namespaces; this one is for objects that don't.
    destination: { server: inCluster, namespace: 'monitoring-stack' },
    syncPolicy,
    // Nothing is ignored: with an autoscaler, the manifests of cdk8s-alloy have no `replicas` to differ.
  },
});

/** The part of an ApplicationSet that is used here. Its CRD would give 4 MB of TypeScript; what it makes is typed as an Application. */
interface ApplicationSetProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec: {
    readonly goTemplate: true;
    readonly goTemplateOptions: readonly string[];
    readonly generators: readonly {
      readonly clusters: { readonly selector: { readonly matchExpressions: readonly object[] } };
    }[];
    readonly strategy: {
      readonly type: 'RollingSync';
      readonly rollingSync: { readonly steps: readonly { readonly matchExpressions: readonly object[] }[] };
    };
    readonly syncPolicy: { readonly preserveResourcesOnDeletion: boolean };
    readonly template: {
      readonly metadata: { readonly name: string; readonly labels: object; readonly annotations: object };
      readonly spec: ApplicationSpec;
    };
  };
}

class ApplicationSet extends ApiObject {
  constructor(scope: Construct, id: string, props: ApplicationSetProps) {
    const { template } = props.spec;
    // The imported construct knows what the members are called in the manifest (repoUrl: repoURL).
    const { spec } = Application.manifest({ metadata: {}, spec: template.spec });
    super(scope, id, {
      ...props,
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      spec: { ...props.spec, template: { ...template, spec } },
    } as never);
  }
}

// Many clusters: each that Argo CD knows by a Secret with the label `environment` gets the folder of that name (see ../environments).
const many = new Chart(app, 'applicationset', { namespace, disableResourceNameHashes: true });
const stage = (environment: string) => ({
  matchExpressions: [{ key: 'environment', operator: 'In', values: [environment] }],
});
new ApplicationSet(many, 'alloy', {
  metadata: { name: 'alloy' },
  spec: {
    goTemplate: true,
    goTemplateOptions: ['missingkey=error'],
    generators: [{ clusters: { selector: { matchExpressions: [{ key: 'environment', operator: 'Exists' }] } } }],
    // Production follows when staging is healthy. CHANGE: to have this, start the ApplicationSet controller with
    // --enable-progressive-syncs, and it syncs in place of `automated`. Without it, all sync at once.
    strategy: { type: 'RollingSync', rollingSync: { steps: [stage('staging'), stage('production')] } },
    // A cluster that loses its label keeps its collector.
    syncPolicy: { preserveResourcesOnDeletion: true },
    template: {
      metadata: {
        name: 'alloy-{{ .nameNormalized }}',
        labels: { environment: '{{ index .metadata.labels "environment" }}' },
        annotations,
      },
      spec: {
        project: 'alloy',
        source: { repoUrl, targetRevision, path: 'dist/{{ index .metadata.labels "environment" }}' },
        destination: { server: '{{ .server }}', namespace: 'monitoring-stack' },
        syncPolicy,
      },
    },
  },
});

app.synth();
