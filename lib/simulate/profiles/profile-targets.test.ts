import { type ProfileKind, type ProfileSettings, profileTarget } from './profile-targets';

const memory: ProfileKind = { name: 'memory', path: '/debug/pprof/allocs', delta: false };
const cpu: ProfileKind = { name: 'process_cpu', path: '/debug/pprof/profile', delta: true };
const settings: ProfileSettings = {
  jobName: 'pyroscope.scrape.a',
  scheme: 'http',
  pathPrefix: '',
  params: new Map(),
  seconds: 14n,
};

const made = (labels: Record<string, string>, kind = memory, others: Partial<ProfileSettings> = {}) => {
  const target = profileTarget(new Map(Object.entries(labels)), kind, { ...settings, ...others });
  return 'problem' in target ? target : { url: target.url, labels: Object.fromEntries(target.labels) };
};
const urlOf = (...args: Parameters<typeof made>) => {
  const target = made(...args);
  return 'problem' in target ? target.problem : target.url;
};

test('what a target leaves open is filled in; labels of the discovery stay', () => {
  expect(made({ __address__: 'cart:6060', __meta_kubernetes_pod_name: 'cart' })).toEqual({
    url: 'http://cart:6060/debug/pprof/allocs',
    labels: {
      __address__: 'cart:6060',
      __delta__: 'false',
      __meta_kubernetes_pod_name: 'cart',
      __name__: 'memory',
      __profile_path__: '/debug/pprof/allocs',
      __scheme__: 'http',
      instance: 'cart:6060',
      job: 'pyroscope.scrape.a',
      service_name: 'unspecified',
    },
  });
});

test.each([
  ['cart', 'http', 'http://cart:80/debug/pprof/allocs'],
  ['cart', 'https', 'https://cart:443/debug/pprof/allocs'],
  ['[fd00::1]', 'http', 'http://[fd00::1]:80/debug/pprof/allocs'],
  ['[fd00::1]:1', 'http', 'http://[fd00::1]:1/debug/pprof/allocs'],
  ['cart', 'ftp', 'invalid scheme: "ftp"'],
  ['cart/x', 'http', '"cart/x:80" is not a valid hostname'],
  ['', 'http', 'no address'],
])('the address %j with the scheme %s is asked as %s', (address, scheme, url) => {
  expect(urlOf({ __address__: address }, memory, { scheme })).toBe(url);
});

test('paths, prefixes and parameters are those of the target, else those of the component', () => {
  const params = new Map([['a', ['1', '2']]]);

  expect(urlOf({ __address__: 'x:1' }, memory, { pathPrefix: '/prefix/', params })).toBe(
    'http://x:1/prefix/debug/pprof/allocs?a=1&a=2',
  );
  expect(urlOf({ __address__: 'x:1', __profile_path__: 'own', __profile_path_prefix__: 'p', __param_b: 'c d' })).toBe(
    'http://x:1/p/own?b=c+d',
  );
});

test('kinds that take time say for how long', () => {
  expect(urlOf({ __address__: 'x:1' }, cpu)).toBe('http://x:1/debug/pprof/profile?seconds=14');
});

test('a profile of differences has the name of the kind', () => {
  const kind = { name: 'godeltaprof_memory', path: '/debug/pprof/delta_heap', delta: false };
  const target = made({ __address__: 'x:1' }, kind);

  expect(target).toMatchObject({ labels: { __name__: 'memory' } });
  expect(target).not.toMatchObject({ labels: { __delta__: 'false' } });
});

test.each([
  [{ __meta_kubernetes_pod_annotation_pyroscope_io_service_name: 'said', __meta_docker_container_name: 'd' }, 'said'],
  [{ __meta_kubernetes_namespace: 'shop', __meta_kubernetes_pod_container_name: 'app' }, 'shop/app'],
  [{ __meta_kubernetes_namespace: 'shop', __meta_docker_container_name: 'd' }, 'd'],
  [{ __meta_dockerswarm_container_label_service_name: 'l', __meta_dockerswarm_service_name: 's' }, 'l'],
  [{ __meta_dockerswarm_service_name: 's' }, 's'],
  [{ service_name: 'own', __meta_docker_container_name: 'd' }, 'own'],
])('the service of %j is %s', (labels, service) => {
  expect(made({ __address__: 'x:1', ...labels })).toMatchObject({ labels: { service_name: service } });
});
