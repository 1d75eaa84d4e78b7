import { anyOf } from '../discovery/relabeling';
import { DEFAULT_HEALTH_CHECK_PATHS } from '../otlp/telemetry-conditions';
import type { SamplingPolicy } from './sampling-policy';

/** Traces of health checks are dropped as a whole; of the others those with an error, those of two seconds or more, and ten percent of the rest are kept. */
export const DEFAULT_SAMPLING_POLICIES: readonly SamplingPolicy[] = [
  ...['url.path', 'http.target'].map((key): SamplingPolicy => {
    const name = `health-checks-${key.replace('.', '-')}`;
    const values = [`^(?:${anyOf(DEFAULT_HEALTH_CHECK_PATHS)})(?:\\?.*)?$`];
    return {
      kind: 'drop',
      name,
      policies: [{ kind: 'string_attribute', name: `${name}-path`, key, values, enabledRegexMatching: true }],
    };
  }),
  { kind: 'status_code', name: 'errors', statusCodes: ['ERROR'] },
  { kind: 'latency', name: 'slow', thresholdMs: 2000 },
  { kind: 'probabilistic', name: 'others', samplingPercentage: 10 },
];
