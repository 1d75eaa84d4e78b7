import type { Chart } from 'cdk8s';
import { AlloyStack } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'profiling',
    destinations: {
      profiles: { kind: 'Pyroscope', url: 'http://pyroscope.pyroscope.svc:4040' },
    },
    pipelines: [{ kind: 'EbpfProfiles' }, { kind: 'JavaProfiles' }, { kind: 'PprofProfiles' }],
  });
}
