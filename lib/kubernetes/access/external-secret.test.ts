import { Chart, Testing } from 'cdk8s';
import { Secret } from '../../values';
import { ExternalSecret } from './external-secret';

const chart = () =>
  new Chart(Testing.app(), 'monitoring', { namespace: 'monitoring', disableResourceNameHashes: true });
const store = { name: 'vault' };

test('asks the operator for a Secret of its own name, with the keys that are given', () => {
  const scope = chart();
  const secret = new ExternalSecret(scope, 'grafana-cloud', {
    store,
    keys: {
      token: { key: 'monitoring/cloud', property: 'token' },
      user: { key: 'monitoring/cloud-user', version: '3' },
    },
  });

  expect(Testing.synth(scope)).toEqual([
    {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: secret.name, namespace: 'monitoring' },
      spec: {
        refreshInterval: '1h',
        secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
        target: { name: secret.name },
        data: [
          { secretKey: 'token', remoteRef: { key: 'monitoring/cloud', property: 'token' } },
          { secretKey: 'user', remoteRef: { key: 'monitoring/cloud-user', version: '3' } },
        ],
      },
    },
  ]);
});

test('a name, a store of the namespace, and how often it is read', () => {
  const scope = chart();
  new ExternalSecret(scope, 'a', {
    name: 'cloud',
    store: { name: 'aws', kind: 'SecretStore' },
    keys: { token: { key: 'cloud' } },
    refreshInterval: '15m',
  });

  expect(Testing.synth(scope)[0]).toMatchObject({
    metadata: { name: 'cloud' },
    spec: {
      refreshInterval: '15m',
      secretStoreRef: { kind: 'SecretStore', name: 'aws' },
      target: { name: 'cloud' },
      data: [{ secretKey: 'token', remoteRef: { key: 'cloud' } }],
    },
  });
});

test('its keys are secrets for Alloy, by environment or file', () => {
  const secret = new ExternalSecret(chart(), 'a', { name: 'cloud', store, keys: { token: { key: 'cloud' } } });

  expect(secret.env('token').requirements).toEqual(Secret.env('cloud', 'token').requirements);
  expect(secret.env('token', { name: 'TOKEN' }).requirements).toEqual(
    Secret.env('cloud', 'token', { name: 'TOKEN' }).requirements,
  );
  expect(secret.file('token').requirements).toEqual(Secret.file('cloud', 'token').requirements);
  expect(Secret.env(secret, 'token').requirements).toEqual(Secret.env('cloud', 'token').requirements);
});

test('a key that it has not does not compile, and is refused where nothing was compiled', () => {
  const secret = new ExternalSecret(chart(), 'a', { name: 'cloud', store, keys: { token: { key: 'cloud' } } });

  // @ts-expect-error there is no such key
  expect(() => secret.env('tokn')).toThrow('ExternalSecret cloud has no key "tokn": its keys are token');
});

test.each<[string, object, string]>([
  ['no store', { keys: { a: { key: 'a' } } }, 'store: is missing'],
  ['a store without a name', { store: {}, keys: { a: { key: 'a' } } }, 'store.name: is missing'],
  ['no keys', { store }, 'keys: is missing'],
  ['an empty list of keys', { store, keys: {} }, 'keys: has no key, so that the Secret would be empty'],
  [
    'a key that is none',
    { store, keys: { 'a b': { key: 'a' } } },
    'keys["a b"]: "a b" can\'t be a key of a Kubernetes Secret',
  ],
  ['a key of nothing', { store, keys: { a: {} } }, 'keys.a.key: is missing'],
  [
    'no duration',
    { store, keys: { a: { key: 'a' } }, refreshInterval: 'hourly' },
    'refreshInterval: has to be a duration',
  ],
  ['a misspelt prop', { store, keys: { a: { key: 'a' } }, refresh: '1h' }, 'refresh: there is no such prop'],
  [
    'a misspelt kind',
    { store: { name: 'a', kind: 'Store' }, keys: { a: { key: 'a' } } },
    'store.kind: there is no "Store": it is ClusterSecretStore or SecretStore',
  ],
])('%s is reported at synth', (_, props, message) => {
  const secret = new ExternalSecret(chart(), 'a', props as never);

  expect(secret.node.validate()).toContainEqual(expect.stringContaining(message));
});
