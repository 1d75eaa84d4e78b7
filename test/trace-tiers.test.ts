import { Chart, Testing } from 'cdk8s';
import { Alloy, AlloyService, Controller, destinations, pipelines } from '../lib';
import { synth } from './harness/workload';

/** Two tiers: what receives spans, and what decides about traces. */
function tiers(service = AlloyService.headless(), resolver?: 'dns' | 'kubernetes') {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'monitoring', disableResourceNameHashes: true });
  const sampler = new Alloy(chart, 'sampler', { controller: Controller.statefulSet({ replicas: 2 }), service });
  new pipelines.TailSampling(sampler.config, 'default', {
    traces: [new destinations.Tempo(sampler.config, 'tempo').input],
  });
  const gateway = new Alloy(chart, 'gateway');
  const samplers = new pipelines.TraceLoadBalancer(gateway.config, 'samplers', {
    pods: sampler.otlpGrpc,
    ...(resolver && { resolver }),
  });
  new pipelines.OtlpGateway(gateway.config, 'default', { traces: [samplers.input] });
  return { sampler, gateway };
}

const errors = (alloy: Alloy) => alloy.check().filter(({ severity }) => severity === 'error');

test('the second tier is found by the headless Service in front of it, whose name stands for all pods', () => {
  const { sampler, gateway } = tiers();

  expect([...errors(sampler), ...errors(gateway)]).toEqual([]);
  expect(gateway.config.text).toContain('hostname = "sampler.monitoring.svc.cluster.local"');
  expect(gateway.config.text).toContain('port     = "4317"');
  const service = synth(sampler).find(({ kind, metadata }) => kind === 'Service' && metadata.name === 'sampler');
  expect(service!['spec']).toMatchObject({
    clusterIP: 'None',
    ports: expect.arrayContaining([{ name: 'otlp-grpc', port: 4317, targetPort: 'otlp-grpc', appProtocol: 'grpc' }]),
  });
});

test('DNS asks nothing of the API server, watching does', () => {
  const rules = (alloy: Alloy) => JSON.stringify(synth(alloy).filter(({ kind }) => /Role$/.test(kind)));

  expect(rules(tiers().gateway)).not.toContain('endpointslices');
  expect(rules(tiers(AlloyService.clusterIp(), 'kubernetes').gateway)).toContain('endpointslices');
  expect(tiers(AlloyService.clusterIp(), 'kubernetes').gateway.config.text).toContain('service = "sampler.monitoring"');
});

test('a Service with an address of its own is refused: it would scatter the spans of a trace', () => {
  const { gateway } = tiers(AlloyService.clusterIp());

  const problems = gateway.node.findAll().flatMap(({ node }) => node.validate());
  expect(problems.join('\n')).toMatch(/pods: has one address for all pods.*AlloyService\.headless\(\)/);
});
