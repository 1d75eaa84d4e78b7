import { Testing } from 'cdk8s';
import { loki, otelcol } from '../components';
import { AlloyConfig } from './alloy-config';

test('texts of other languages are checked at the construct that has them', () => {
  const config = new AlloyConfig(Testing.chart(), 'config');
  const out = new loki.Write(config, 'out', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });
  new loki.Process(config, 'logs', {
    forwardTo: [out.receiver],
    stage: [
      { kind: 'drop', expression: '(' },
      { kind: 'json', expressions: { agent: 'user-agent' } },
    ],
  });
  const debug = new otelcol.exporter.Debug(config, 'debug', {});
  new otelcol.processor.Transform(config, 'names', {
    traceStatements: [{ context: 'span', statements: ['set(name, "a")', 'sett(name, "b")'] }],
    output: { traces: [debug.input] },
  });

  const found = config.check().filter(({ code }) => code.startsWith('content/'));

  expect(found).toMatchObject([
    { severity: 'error', code: 'content/regexp', constructPath: 'test/config/loki.process.logs' },
    { severity: 'warning', code: 'content/jmespath', constructPath: 'test/config/loki.process.logs' },
    {
      severity: 'error',
      code: 'content/ottl',
      message: 'undefined function "sett"',
      constructPath: 'test/config/otelcol.processor.transform.names',
    },
  ]);
});
