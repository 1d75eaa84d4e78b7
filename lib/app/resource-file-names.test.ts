import type { Manifest } from './manifest';
import { identityOf, resourceFileNames } from './resource-file-names';

function object(kind: string, name: string, namespace?: string, apiVersion = 'v1'): Manifest {
  return { apiVersion, kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) } };
}

test.each<[string, readonly Manifest[], readonly string[]]>([
  [
    'by kind and name',
    [object('Service', 'alloy', 'a'), object('DaemonSet', 'alloy', 'a')],
    ['Service.alloy', 'DaemonSet.alloy'],
  ],
  [
    'by their namespace, too, where one name is in several',
    [object('Role', 'alloy', 'a'), object('Role', 'alloy', 'b'), object('Role', 'other', 'b')],
    ['Role.a.alloy', 'Role.b.alloy', 'Role.other'],
  ],
  [
    'by their API group, too, where one kind is in several',
    [
      object('Service', 'shop', 'a'),
      object('Service', 'shop', 'a', 'serving.knative.dev/v1'),
      object('Service', 'cart', 'a'),
    ],
    ['Service.a.shop', 'Service.serving.knative.dev.a.shop', 'Service.cart'],
  ],
  [
    'apart, where they differ in capitals alone',
    [object('ConfigMap', 'x', 'a'), object('Configmap', 'x', 'a', 'test/v1')],
    ['ConfigMap.a.x', 'Configmap.test.a.x'],
  ],
  [
    'apart, where they differ in what a file name cannot have',
    [object('ClusterRole', 'system:alloy'), object('ClusterRole', 'systemalloy')],
    ['ClusterRole.system_alloy', 'ClusterRole.systemalloy'],
  ],
  [
    'apart from what the namespace of another makes of its name',
    [object('Role', 'x', 'a'), object('Role', 'x', 'b'), object('Role', 'a.x', 'c')],
    ['Role.a.x', 'Role.b.x', 'Role.c.a.x'],
  ],
  [
    'without characters that a file name cannot have',
    [object('ClusterRole', 'system:alloy')],
    ['ClusterRole.systemalloy'],
  ],
  [
    'once where they are one object',
    [object('Namespace', 'a'), object('Namespace', 'a')],
    ['Namespace.a', 'Namespace.a'],
  ],
  ['not at all where there are none', [], []],
])('names objects %s', (_, manifests, names) => {
  expect(resourceFileNames(manifests)).toEqual(names);
});

test('the order of objects changes no name', () => {
  const manifests = [
    object('Role', 'x', 'a'),
    object('Role', 'x', 'b'),
    object('Role', 'y', 'b'),
    object('Role', 'y', 'a'),
  ];

  const backwards = resourceFileNames([...manifests].reverse());

  expect([...backwards].reverse()).toEqual(resourceFileNames(manifests));
});

test('the version of an API is no part of what an object is', () => {
  expect(identityOf(object('X', 'x', 'a', 'g/v1'))).toBe(identityOf(object('X', 'x', 'a', 'g/v2')));
  expect(identityOf(object('X', 'x', 'a', 'g/v1'))).not.toBe(identityOf(object('X', 'x', 'a', 'v1')));
});
