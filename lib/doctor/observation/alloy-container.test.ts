import { alloyContainer, bytesOf, bytesText } from './alloy-container';

const container = {
  name: 'alloy',
  image: 'docker.io/grafana/alloy:v1.18.1',
  args: ['run', '/etc/alloy/config.alloy', '--server.http.listen-addr=0.0.0.0:12346', '--cluster.enabled'],
  volumeMounts: [
    { name: 'root', mountPath: '/' },
    { name: 'config', mountPath: '/etc/alloy' },
  ],
};
const volumes = [{ name: 'config', configMap: { name: 'alloy' } }, { name: 'root' }];

test('port, clustering and configuration are read from the arguments', () => {
  expect(alloyContainer({ containers: [{ name: 'proxy' }, container], volumes })).toEqual({
    name: 'alloy',
    port: 12346,
    scheme: 'http',
    pathPrefix: '/',
    isClustered: true,
    config: { configMaps: ['alloy'], key: 'config.alloy' },
    hasReloader: false,
  });
});

test.each([
  [['run', '/etc/alloy'], { configMaps: ['alloy'] }],
  [['run', '/etc/alloy/a.alloy'], { configMaps: ['alloy'], key: 'x' }],
  [['run', '/var/config.alloy'], undefined],
])('the configuration of %j is %j', (args, config) => {
  const items = [{ key: 'x', path: 'a.alloy' }];
  const found = alloyContainer({
    containers: [{ ...container, args, volumeMounts: [{ name: 'config', mountPath: '/etc/alloy' }] }],
    volumes: [{ name: 'config', configMap: { name: 'alloy', items } }],
  });

  expect(found!.config).toEqual(config);
});

test('a configuration in several ConfigMaps is read from all of them, one in Secrets from none', () => {
  const of = (...sources: object[]) =>
    alloyContainer({
      containers: [{ ...container, args: ['run', '/etc/alloy'] }],
      volumes: [{ name: 'config', projected: { sources } }],
    })!.config;

  expect(of({ configMap: { name: 'alloy' } }, { configMap: { name: 'alloy-2' } })).toEqual({
    configMaps: ['alloy', 'alloy-2'],
  });
  expect(of({ configMap: { name: 'alloy' } }, { secret: { name: 'alloy-2' } })).toBeUndefined();
});

test('HTTPS, a path prefix, a limit and a reloader are seen', () => {
  const spec = {
    containers: [
      {
        name: 'collector',
        image: 'registry.example.org/alloy@sha256:1',
        args: ['--server.http.ui-path-prefix', '/alloy', '--cluster.enabled=false'],
        ports: [{ name: 'http-metrics', containerPort: 8080 }],
        readinessProbe: { httpGet: { scheme: 'HTTPS' } },
        resources: { limits: { memory: '512Mi' } },
      },
      { name: 'config-reloader' },
    ],
  };

  expect(alloyContainer(spec)).toEqual({
    name: 'collector',
    port: 8080,
    scheme: 'https',
    pathPrefix: '/alloy',
    isClustered: false,
    memoryLimit: 512 * 2 ** 20,
    hasReloader: true,
  });
});

test('a pod without Alloy has no such container', () => {
  expect(alloyContainer({ containers: [{ name: 'web', image: 'nginx:1' }] })).toBeUndefined();
});

test.each([
  ['1Gi', 2 ** 30, '1 GiB'],
  ['1.5Gi', 1.5 * 2 ** 30, '1.5 GiB'],
  ['500M', 5e8, '477 MiB'],
  ['104857600', 104857600, '100 MiB'],
])('%s is read and written', (text, bytes, written) => {
  expect(bytesOf(text)).toBe(bytes);
  expect(bytesText(bytes)).toBe(written);
});

test('no quantity is no number of bytes', () => {
  expect([bytesOf(undefined), bytesOf('much'), bytesOf('1Q')]).toEqual([undefined, undefined, undefined]);
});
