import { communityId } from './community-id';
import { OttlError } from './ottl-error';

// The first two are examples of the specification.
test.each<[string, bigint, string, bigint, string, string]>([
  ['128.232.110.120', 34855n, '66.35.250.204', 80n, 'TCP', '1:LQU9qZlK+B5F3KDmev6m5PMibrg='],
  ['66.35.250.204', 80n, '128.232.110.120', 34855n, 'TCP', '1:LQU9qZlK+B5F3KDmev6m5PMibrg='],
  ['::ffff:128.232.110.120', 34855n, '66.35.250.204', 80n, 'TCP', '1:LQU9qZlK+B5F3KDmev6m5PMibrg='],
])('%s:%d and %s:%d by %s are %s', (from, fromPort, to, toPort, protocol, expected) => {
  expect(communityId([from, fromPort], [to, toPort], protocol, null)).toBe(expected);
});

test('another seed gives another one, and what is no connection none', () => {
  const of = (ip: string, port: bigint, protocol: string | null = null, seed: bigint | null = null) =>
    communityId([ip, port], ['fe80::1', 1n], protocol, seed);

  expect(of('10.0.0.1', 1n, 'UDP', 1n)).not.toBe(of('10.0.0.1', 1n, 'UDP'));
  for (const wrong of [
    () => of('x', 1n),
    () => of('10.0.0.1', 65536n),
    () => of('::1', 1n, 'X'),
    () => of('::1', 1n, null, -1n),
  ]) {
    expect(wrong).toThrow(OttlError);
  }
});
