import { OBJECT_LIMIT } from '../workload/config-files';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const configurationSizeRule: ConstructRule = {
  code: 'configuration-size',
  severity: 'error',
  description:
    'One block of the configuration is more than the API server takes in a ConfigMap or Secret. A configuration beyond that is split between several, and a block stays whole. Split the block, or move its content into a file of a volume or a module.',
  fails: `const { config } = new Alloy(chart, 'alloy');
new loki.Write(config, 'default', {
  endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
  externalLabels: { notes: 'all of it '.repeat(110_000) },
});`,
  passes: `const { config } = new Alloy(chart, 'alloy');
new loki.Write(config, 'default', {
  endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
  externalLabels: { notes: 'the gist of it' },
});`,
};

/** A block of the configuration that doesn't fit into one object; a larger configuration is split into several objects. */
export const configurationSize: WorkloadCheck = {
  rules: [configurationSizeRule],

  check({ configFiles }, report) {
    for (const { kind, name, text = '' } of configFiles.objects) {
      const bytes = Buffer.byteLength(text, 'utf8');
      if (bytes <= OBJECT_LIMIT) continue;
      const [, block = 'the configuration'] = /^([a-z][\w.]*(?: "[^"]*")?) \{$/m.exec(text) ?? [];
      report(
        configurationSizeRule,
        `${block} has ${bytes} bytes, and the ${kind} ${name} holds at most ${OBJECT_LIMIT}`,
        'split it, or move its content into a file of a volume or a module that `import.http` or `import.git` fetches',
      );
    }
  },
};
