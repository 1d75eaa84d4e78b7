import { chart, make, OTLP, PODS, problems, synth } from '../../../test/harness/workload';
import { Alloy, type AlloyProps, AlloyService } from '..';

describe('endpoints', () => {
  test('are those of the Service', () => {
    const alloy = make(OTLP);

    expect(alloy.otlpHttp.url).toBe('http://alloy.monitoring-stack.svc.cluster.local:4318');
    expect(alloy.otlpGrpc.port).toBe(4317);
    expect(alloy.otlpGrpc.host).toBe('alloy.monitoring-stack.svc.cluster.local');
    expect(problems(alloy)).toEqual([]);
  });

  test('follow what is added after they were asked for', () => {
    const alloy = new Alloy(chart(), 'alloy', { clusterDomain: 'k8s.example' });
    const { otlpHttp } = alloy;
    const endpoint = alloy.otlpHttp;
    alloy.config.addText(OTLP.replace('http { }', 'http { \n endpoint = "0.0.0.0:14318"\n tls { } }'));

    expect(endpoint.url).toBe('https://alloy.monitoring-stack.svc.k8s.example:14318');
    expect(otlpHttp.port).toBe(14_318);
  });

  test.each<[string, string, AlloyProps]>([
    ['nothing listens', PODS, {}],
    ['there is no Service', OTLP, { service: AlloyService.none() }],
  ])('are an error where %s', (_, text, props) => {
    const alloy = make(text, props);
    expect(alloy.otlpHttp.port).toBe(4318);

    expect(problems(alloy)).toContain('error endpoint');
    expect(() => synth(alloy)).toThrow('otlpHttp of the Alloy is used, and nothing in its configuration listens');
  });
});
