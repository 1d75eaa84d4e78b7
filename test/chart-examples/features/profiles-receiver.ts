import type { Chart } from 'cdk8s';
import { AlloyStack } from '../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'profiles-receiver',
    destinations: {
      profiles: { kind: 'Pyroscope', url: 'http://pyroscope.pyroscope.svc:4040' },
    },
    pipelines: [
      {
        kind: 'ProfileReceiver',
        profileRules: [
          { sourceLabels: ['env'], targetLabel: '__tmp_hash', action: 'hashmod', modulus: 2 },
          { sourceLabels: ['__tmp_hash'], action: 'drop', regex: '1' },
        ],
      },
    ],
  });
}
