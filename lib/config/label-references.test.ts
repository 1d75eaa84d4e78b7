import { Testing } from 'cdk8s';
import { prometheus } from '../components';
import { AlloyConfig } from './alloy-config';

function newConfig(): AlloyConfig {
  return new AlloyConfig(Testing.chart(), 'config');
}

function errorsOf(config: AlloyConfig) {
  return config.check().filter(({ severity }) => severity === 'error');
}

describe('fromLabel', () => {
  test('refers to a component that text declares', () => {
    const config = newConfig();
    config.addText('prometheus.remote_write "x" { endpoint { url = "http://p/api/v1/write" } }');
    const { receiver } = prometheus.RemoteWrite.fromLabel(config, 'x');
    new prometheus.Scrape(config, 'a', { targets: [{ __address__: 'a:80' }], forwardTo: [receiver] });

    expect(config.text).toContain('forward_to = [prometheus.remote_write.x.receiver]');
    expect(errorsOf(config)).toEqual([]);
  });

  test('reports a label that no text has, with those that there are', () => {
    const config = newConfig();
    config.addText('prometheus.remote_write "x" { endpoint { url = "http://p/api/v1/write" } }');
    prometheus.RemoteWrite.fromLabel(config, 'y');

    expect(errorsOf(config)).toMatchObject([
      {
        code: 'unknown-label',
        message: 'the configuration has no prometheus.remote_write "y"',
        hint: 'labels of prometheus.remote_write here: "x"',
        constructPath: 'test/config',
      },
    ]);
  });

  test('reports a label of a component of another name', () => {
    const config = newConfig();
    config.addText('loki.write "x" { endpoint { url = "http://l/loki/api/v1/push" } }');
    prometheus.RemoteWrite.fromLabel(config, 'x');

    expect(errorsOf(config)).toMatchObject([{ hint: '"x" is the label of loki.write' }]);
  });
});
