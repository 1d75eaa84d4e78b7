import { EACH } from './argument-path';
import { unpackNeeds } from './packed-needs';

test('arguments and conditions are read, and paths of files are left alone', () => {
  const entry = {
    hostPaths: [{ path: '/var/log', setArg: 'rootfs_path', readOnly: true, when: { has: 'a/b' }, ifUnknown: 'omit' }],
    ports: [{ argPath: 'listener[]/address', name: 'syslog', protocol: { path: 'listener[]/protocol' } }],
    env: [{ name: { path: 'eks/node' }, from: 'fieldRef:spec.nodeName' }],
    state: { kind: 'positions', path: '<storage.path>/x', argPath: 'data' },
  };

  expect(unpackNeeds(entry)).toEqual({
    hostPaths: [
      { path: '/var/log', setArg: ['rootfs_path'], readOnly: true, when: { has: ['a', 'b'] }, ifUnknown: 'omit' },
    ],
    ports: [
      { argPath: ['listener', EACH, 'address'], name: 'syslog', protocol: { path: ['listener', EACH, 'protocol'] } },
    ],
    env: [{ name: { path: ['eks', 'node'] }, from: 'fieldRef:spec.nodeName' }],
    state: { kind: 'positions', path: '<storage.path>/x', argPath: ['data'] },
  });
});

test('sources of names are read wherever they stand', () => {
  const source = (path: unknown, host: unknown) => ({
    from: [
      { path },
      { dnsLabel: [host, 1] },
      { own: true, when: { has: host } },
      { literal: ['a/b'] },
      { feeders: { path, component: 'x.y', label: 'l', namespaces: { from: [{ path: host }] } } },
    ],
  });

  expect(unpackNeeds({ rbac: [{ resourceNames: source('a/b', 'host') }] })).toEqual({
    rbac: [{ resourceNames: source(['a', 'b'], ['host']) }],
  });
});
