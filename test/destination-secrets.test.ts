import { Chart, Testing } from 'cdk8s';
import {
  Alloy,
  type AlloyConfig,
  destinations,
  type Expression,
  type OptionalSecretText,
  remote,
  Secret,
  type SecretText,
  std,
} from '../lib';
import type { Manifest } from './harness/workload';

// Row 9 of the study of the k8s-monitoring chart: destinations with several ways to give secrets.

type AnySecret = Expression<SecretText | OptionalSecretText>;

/** Objects of an app with one Alloy, whose configuration is made with a name of the Secret. */
function objectsOf(make: (config: AlloyConfig, chart: Chart) => void): readonly Manifest[] {
  const chart = new Chart(Testing.app(), 'monitoring', { namespace: 'monitoring', disableResourceNameHashes: true });
  const alloy = new Alloy(chart, 'alloy');
  make(alloy.config, chart);
  expect(alloy.check().filter(({ severity }) => severity === 'error')).toEqual([]);
  return Testing.synth(chart);
}

const find = (objects: readonly Manifest[], kind: string) => objects.filter((object) => object['kind'] === kind);
const podOf = (objects: readonly Manifest[]) => find(objects, 'DaemonSet')[0]!['spec'].template;
const textOf = (objects: readonly Manifest[]) => JSON.stringify(find(objects, 'ConfigMap'));

/** All four destinations that authenticate, by one secret. */
function everywhere(config: AlloyConfig, secret: AnySecret): void {
  const authentication = { kind: 'basic', username: '12345', password: secret } as const;
  new destinations.Prometheus(config, 'cloud', { url: 'https://p.example.com/api/prom/push', authentication });
  new destinations.Loki(config, 'cloud', { url: 'https://l.example.com/loki/api/v1/push', authentication });
  new destinations.Pyroscope(config, 'cloud', { url: 'https://y.example.com', authentication });
  new destinations.Otlp(config, 'cloud', { endpoint: 'otlp.example.com:4317', authentication });
  new destinations.Otlp(config, 'http', { protocol: 'http', endpoint: 'https://otlp.example.com', authentication });
}

test('by environment: the configuration names the variable, and the pod takes it from the Secret', () => {
  const objects = objectsOf((config) => everywhere(config, Secret.env('grafana-cloud', 'token')));

  expect(textOf(objects).split('sys.env(\\"GRAFANA_CLOUD_TOKEN\\")')).toHaveLength(6);
  expect(podOf(objects).spec.containers[0].env).toContainEqual({
    name: 'GRAFANA_CLOUD_TOKEN',
    valueFrom: { secretKeyRef: { name: 'grafana-cloud', key: 'token' } },
  });
  expect(find(objects, 'Role')).toEqual([]);
});

test('by a file: the Secret is mounted, and read by one component', () => {
  const objects = objectsOf((config) => everywhere(config, Secret.file('grafana-cloud', 'token')));

  expect(textOf(objects).split('local.file \\"')).toHaveLength(2);
  expect(podOf(objects).spec.volumes).toContainEqual({
    name: 'secret-grafana-cloud',
    secret: { secretName: 'grafana-cloud', items: [{ key: 'token', path: 'token' }] },
  });
  expect(find(objects, 'Role')).toEqual([]);
});

test('by an ExternalSecret: the operator makes what the pod reads', () => {
  const objects = objectsOf((config, chart) => {
    const cloud = new destinations.ExternalSecret(chart, 'cloud', {
      store: { name: 'vault' },
      keys: { token: { key: 'monitoring/cloud', property: 'token' } },
    });
    everywhere(config, cloud.env('token'));
  });

  const [made] = find(objects, 'ExternalSecret');
  const [variable] = podOf(objects).spec.containers[0].env.filter(
    (env: { readonly valueFrom?: { readonly secretKeyRef?: object } }) => env.valueFrom?.secretKeyRef,
  );
  expect(variable.valueFrom.secretKeyRef).toEqual({ name: made!['spec'].target.name, key: 'token' });
});

test('by remote.kubernetes.secret: a Role for that one Secret, in its namespace, and nothing else', () => {
  const objects = objectsOf((config) => {
    const secret = new remote.kubernetes.Secret(config, 'cloud', { namespace: 'secrets', name: 'grafana-cloud' });
    everywhere(config, secret.data.field('token'));
  });

  const roles = find(objects, 'Role');
  expect(roles.map(({ metadata, rules }) => [metadata.namespace, rules])).toEqual([
    ['secrets', [{ apiGroups: [''], resources: ['secrets'], resourceNames: ['grafana-cloud'], verbs: ['get'] }]],
  ]);
  const cluster = find(objects, 'ClusterRole').flatMap(({ rules }) => rules);
  expect(JSON.stringify(cluster)).not.toContain('secrets');
  expect(textOf(objects)).toContain('password = remote.kubernetes.secret.cloud.data.token');
});

test('by remote.vault: the address stands in the configuration, the role of the pod is who asks', () => {
  const objects = objectsOf((config) => {
    const vault = new remote.Vault(config, 'cloud', {
      server: 'https://vault.example.com',
      path: 'secret/monitoring/cloud',
      auth: [{ kind: 'kubernetes', role: 'alloy' }],
    });
    everywhere(config, vault.data.field('token'));
  });

  expect(textOf(objects)).toContain('password = remote.vault.cloud.data.token');
  expect(find(objects, 'Role')).toEqual([]);
});

test('what is no secret can stand beside one: a user and a tenant', () => {
  const objects = objectsOf((config) => {
    const { data } = new remote.kubernetes.Secret(config, 'cloud', { namespace: 'monitoring', name: 'cloud' });
    new destinations.Loki(config, 'cloud', {
      url: 'https://l.example.com/loki/api/v1/push',
      tenant: std.convert.nonsensitive(data.field('tenant')),
      authentication: {
        kind: 'basic',
        username: std.convert.nonsensitive(data.field('user')),
        password: data.field('password'),
      },
    });
  });

  expect(textOf(objects).replace(/\\[nt]/g, '')).toContain(
    'convert.nonsensitive(remote.kubernetes.secret.cloud.data.user,)',
  );
});

test('no ConfigMap has a literal secret, and none can be written', () => {
  const chart = new Chart(Testing.app(), 'monitoring', { namespace: 'monitoring' });
  const alloy = new Alloy(chart, 'alloy');
  new destinations.Otlp(alloy.config, 'cloud', {
    endpoint: 'otlp.example.com:4317',
    // @ts-expect-error a string is no secret
    authentication: { kind: 'bearer', token: 'hunter2' },
  });
  const errors = alloy.check().filter(({ severity }) => severity === 'error');

  expect(errors).toMatchObject([{ constructPath: expect.stringContaining('OtlpDestination.cloud') }]);
  expect(JSON.stringify(errors)).not.toContain('hunter2');
});

test('the pods roll when the name of a referenced Secret changes', () => {
  const checksum = (name: string) => {
    const objects = objectsOf((config) => everywhere(config, Secret.env(name, 'token')));
    return podOf(objects).metadata.annotations['checksum/config'];
  };

  expect(checksum('grafana-cloud')).toMatch(/^[0-9a-f]{64}$/);
  expect(checksum('grafana-cloud-2')).not.toBe(checksum('grafana-cloud'));
  expect(checksum('grafana-cloud')).toBe(checksum('grafana-cloud'));
});

test('retries and limits that are asked for are explicit in the configuration', () => {
  const objects = objectsOf((config) => {
    new destinations.Prometheus(config, 'cloud', {
      queue: { capacity: 10_000, maxShards: 50, maxSamplesPerSend: 2000, retryOnHttp429: true },
      wal: { minKeepaliveTime: '5m', maxKeepaliveTime: '8h', truncateFrequency: '2h' },
    });
    new destinations.Loki(config, 'cloud', {
      batchSize: '1MiB',
      retry: { minBackoff: '500ms', maxBackoff: '5m', maxRetries: 10, onRateLimit: true },
    });
    new destinations.Pyroscope(config, 'cloud', { retry: { maxRetries: 5 } });
  });

  for (const line of [
    'max_shards',
    'retry_on_http_429',
    'max_keepalive_time',
    'max_backoff_retries',
    'max_backoff_period',
  ]) {
    expect(textOf(objects)).toContain(line);
  }
});
