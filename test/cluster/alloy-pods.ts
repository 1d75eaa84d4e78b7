import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordingsOf } from './alloy-stand-in';
import { clusterEnvironment, getObjects, type KubernetesObject, kubectl, type Run } from './kubectl';
import { applyCleanly, waitForRollouts } from './manifests';

/** The configuration that the recorded Alloys run. */
export const RECORDED_CONFIG = readFileSync(join(recordingsOf('healthy'), '..', 'config.alloy'), 'utf8');

/** A namespace with an Alloy on each of the two nodes: DaemonSet, Service, ConfigMap and ServiceAccount. */
export function alloyIn(
  namespace: string,
  config = RECORDED_CONFIG,
  annotations: object = {},
): readonly KubernetesObject[] {
  const labels = { 'app.kubernetes.io/name': 'alloy' };
  const metadata = { name: 'alloy', namespace };
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, annotations: { ...annotations } } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { 'config.alloy': config } },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: labels, ports: [{ name: 'http-metrics', port: 12345 }] },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { ...metadata, labels },
      spec: {
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            serviceAccountName: 'alloy',
            containers: [
              {
                name: 'alloy',
                image: 'docker.io/grafana/alloy:v1.18.1',
                args: ['run', '/etc/alloy/config.alloy', '--server.http.listen-addr=0.0.0.0:12345'],
                ports: [{ name: 'http-metrics', containerPort: 12345 }],
                resources: { limits: { memory: '1Gi' } },
                volumeMounts: [{ name: 'config', mountPath: '/etc/alloy' }],
              },
            ],
            volumes: [{ name: 'config', configMap: { name: 'alloy' } }],
          },
        },
      },
    },
  ];
}

/** Applies it and waits until it runs. @returns the names of its pods */
export function startAlloy(objects: readonly KubernetesObject[]): readonly string[] {
  applyCleanly(objects);
  waitForRollouts(objects);
  const { namespace } = objects.find(({ kind }) => kind === 'DaemonSet')!.metadata;
  return getObjects('pods', `--namespace=${namespace}`)
    .map(({ metadata }) => metadata.name)
    .sort();
}

/** Sets annotations of a namespace or a pod: what its logs, ports and programs are. */
export function annotate(target: readonly string[], annotations: Readonly<Record<string, string>>): void {
  kubectl([
    'annotate',
    '--overwrite',
    ...target,
    ...Object.entries(annotations).map(([key, value]) => `simulated.test/${key}=${value}`),
  ]);
}

/** Runs the executable to its end; this process goes on, for it may have to answer. */
export function runAlloyCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = clusterEnvironment,
): Promise<Run> {
  const child = spawn(process.execPath, [join(__dirname, '..', '..', 'bin', 'cdk8s-alloy.js'), ...args], {
    env: environment,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })));
}

/** The environment of a ServiceAccount: a kubeconfig with its token. */
export function environmentOf(
  account: string,
  namespace: string,
  file: string,
  write: (file: string, text: string) => void,
): NodeJS.ProcessEnv {
  const token = kubectl(['create', 'token', account, `--namespace=${namespace}`]).trim();
  const config = JSON.parse(kubectl(['config', 'view', '--raw', '--output=json']));
  config.users = [{ name: account, user: { token } }];
  config.contexts = [{ name: 'limited', context: { cluster: config.clusters[0].name, user: account, namespace } }];
  config['current-context'] = 'limited';
  write(file, JSON.stringify(config));
  return { ...clusterEnvironment, KUBECONFIG: file };
}
