import { readFileSync } from 'node:fs';
import { parsePath } from './argument-path';
import { cloudCallOf, rolesOf } from './roles';
import { componentNames } from './schema';

const file = JSON.parse(readFileSync(`${__dirname}/../../schema/v1.18.1/roles.json`, 'utf8')) as {
  readonly _meta: { readonly counts: Readonly<Record<string, number>> };
};
const all = componentNames().flatMap((name) => rolesOf(name).map((argument) => ({ name, ...argument })));

test.each(['address', 'file', 'secretFile'])('all arguments of role %s are here, each once', (role) => {
  const found = all.filter((argument) => argument.role.role === role);

  expect(found).toHaveLength(file._meta.counts[role]!);
  expect(new Set(found.map(({ name, path }) => `${name} ${path.join('/')}`)).size).toBe(found.length);
});

test('a role says how its value is to be read', () => {
  const read = (name: string, path: string) =>
    rolesOf(name).find((argument) => argument.path === parsePath(path))?.role;

  expect(read('otelcol.exporter.otlp', 'client/endpoint')).toEqual({
    role: 'address',
    form: 'host:port',
    protocol: 'grpc',
    defaultPort: 4317,
  });
  expect(read('loki.write', 'endpoint[]/bearer_token_file')).toEqual({ role: 'secretFile' });
});

test('a component without roles, and one that is none, have none', () => {
  expect(rolesOf('prometheus.echo')).toEqual([]);
  expect(rolesOf('no.such')).toEqual([]);
  expect(rolesOf('toString')).toEqual([]);
});

test('calls to a public cloud are known with their conditions', () => {
  expect(cloudCallOf('discovery.azure')).toEqual({});
  expect(cloudCallOf('discovery.ec2')).toEqual({ when: { empty: ['endpoint'] } });
  expect(cloudCallOf('loki.write')).toBeUndefined();
  expect(cloudCallOf('toString')).toBeUndefined();
});
