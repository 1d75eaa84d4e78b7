import type { KubernetesObject } from './kubernetes-object';
import { projected } from './projection';

const object = (kind: string, content: object): KubernetesObject => ({
  apiVersion: kind === 'Deployment' ? 'apps/v1' : 'v1',
  kind,
  metadata: { name: 'x', namespace: 'n' },
  ...content,
});

test('what the manifest does not set is left out', () => {
  const live = object('ConfigMap', { data: { a: 'live', b: 'added' }, immutable: false });

  expect(projected(live, object('ConfigMap', { data: { a: 'wanted', c: 'new' } }))).toEqual(
    object('ConfigMap', { data: { a: 'live' } }),
  );
});

test('entries of lists are found by what names them', () => {
  const pod = (containers: object[]) => object('Deployment', { spec: { template: { spec: { containers } } } });
  const live = pod([
    { name: 'injected', image: 'mesh' },
    {
      name: 'main',
      image: 'a:1',
      imagePullPolicy: 'IfNotPresent',
      env: [
        { name: 'A', value: '1' },
        { name: 'B', value: '2' },
      ],
    },
  ]);

  expect(
    projected(live, pod([{ name: 'main', image: 'a:2', env: [{ name: 'B', value: '3' }] }, { name: 'new' }])),
  ).toEqual(pod([{ name: 'main', image: 'a:1', env: [{ name: 'B', value: '2' }] }]));
});

test('a list without names belongs to one owner, as a whole', () => {
  const live = object('Thing', { spec: { list: [{ a: 1, added: true }, { a: 2 }] } });

  expect(projected(live, object('Thing', { spec: { list: [{ a: 1 }, { a: 3 }] } }))).toEqual(
    object('Thing', { spec: { list: [{ a: 1 }, { a: 2 }] } }),
  );
  expect(projected(live, object('Thing', { spec: { list: [{ a: 1 }] } }))).toEqual(live);
});

test('a Secret in clear is compared with one in base64', () => {
  const live = object('Secret', { data: { a: Buffer.from('x').toString('base64'), b: 'eA==' }, type: 'Opaque' });

  expect(projected(live, object('Secret', { stringData: { a: 'y' } }))).toEqual(
    object('Secret', { stringData: { a: 'x' } }),
  );
});

test('the name of the live object stays, and the version of its API', () => {
  const live = { ...object('Deployment', {}), metadata: { name: 'x', namespace: 'n', uid: 'u', labels: { a: 'b' } } };

  expect(projected(live, { ...object('Deployment', {}), apiVersion: 'apps/v1beta2', metadata: { name: 'x' } })).toEqual(
    object('Deployment', {}),
  );
});
