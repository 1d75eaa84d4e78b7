import { chart, containerOf, podOf, problems, workloadProblems } from '../../../test/harness/workload';
import { prometheus } from '../../components';
import { type Expression, Secret, type SecretText } from '../../values';
import { Alloy } from '..';

describe('secrets', () => {
  const endpoint = (password: Expression<SecretText>) => ({
    endpoint: [{ url: 'http://p', basicAuth: { username: 'u', password } }],
  });

  test('in variables come from their keys', () => {
    const alloy = new Alloy(chart(), 'alloy');
    new prometheus.RemoteWrite(alloy.config, 'a', endpoint(Secret.env('cloud', 'token')));
    new prometheus.RemoteWrite(alloy.config, 'b', endpoint(Secret.env('more', 'token', { optional: true })));

    expect(containerOf(alloy).env).toEqual([
      { name: 'CLOUD_TOKEN', valueFrom: { secretKeyRef: { name: 'cloud', key: 'token' } } },
      { name: 'MORE_TOKEN', valueFrom: { secretKeyRef: { name: 'more', key: 'token', optional: true } } },
    ]);
    expect(problems(alloy).filter((problem) => problem.startsWith('error'))).toEqual([]);
  });

  test('in files are mounted, the keys that are read and no other', () => {
    const alloy = new Alloy(chart(), 'alloy');
    new prometheus.RemoteWrite(alloy.config, 'a', endpoint(Secret.file('cloud', 'b')));
    new prometheus.RemoteWrite(alloy.config, 'b', endpoint(Secret.file('cloud', 'a')));

    const items = [
      { key: 'a', path: 'a' },
      { key: 'b', path: 'b' },
    ];
    expect(podOf(alloy).volumes).toContainEqual({ name: 'secret-cloud', secret: { secretName: 'cloud', items } });
    expect(containerOf(alloy).volumeMounts).toContainEqual({
      name: 'secret-cloud',
      mountPath: '/etc/alloy/secrets/cloud',
      readOnly: true,
    });
  });

  test('of one name that come from two places are an error', () => {
    const alloy = new Alloy(chart(), 'alloy', { env: [{ name: 'CLOUD_TOKEN', value: 'x' }] });
    new prometheus.RemoteWrite(alloy.config, 'a', endpoint(Secret.env('cloud', 'token')));

    expect(workloadProblems(alloy).map(({ message }) => message)).toEqual([
      'environment variable CLOUD_TOKEN is in `env`, and is key token of Secret cloud as well',
    ]);
  });
});
