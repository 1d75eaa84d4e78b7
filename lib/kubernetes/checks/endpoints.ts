import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';
import type { WorkloadInApp } from './workload-in-app';

const endpoint: ConstructRule = {
  code: 'endpoint',
  severity: 'error',
  description:
    'An endpoint of the Alloy is used, and nothing in its configuration listens there, or nothing that the Service has: whoever sends to it would get no answer.',
  fails: `const alloy = new Alloy(chart, 'alloy');
new ExampleApp(chart, 'app', { otlp: alloy.otlpHttp });`,
  passes: `const alloy = new Alloy(chart, 'alloy');
const tempo = new destinations.Tempo(alloy.config, 'tempo');
new pipelines.OtlpGateway(alloy.config, 'default', { traces: [tempo.input] });
new ExampleApp(chart, 'app', { otlp: alloy.otlpHttp });`,
};

/** Requested endpoints where nothing listens. */
export const endpoints: WorkloadCheck<WorkloadInApp> = {
  rules: [endpoint],

  check({ ports, missing }, report) {
    const exposed = ports.ports.filter((port) => port.exposed).map(({ name }) => name);
    for (const { name, property } of missing) {
      report(
        endpoint,
        `${property} of the Alloy is used, and nothing in its configuration listens on the port ${name}`,
        `the Service has the ports ${exposed.join(', ')}`,
      );
    }
  },
};
