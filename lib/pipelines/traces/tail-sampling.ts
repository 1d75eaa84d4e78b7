import type { Construct } from 'constructs';
import { type blocks, otelcol } from '../../components';
import { checkedProps } from '../../config';
import type { Consumer, DurationInput, Expression, NumberInput } from '../../values';
import { given, propNames } from '../passed-props';
import { Pipeline } from '../pipeline';
import { DEFAULT_SAMPLING_POLICIES } from './default-policies';
import { policyBlock, policyProblems, type SamplingPolicy } from './sampling-policy';

/** Arguments of `otelcol.processor.tail_sampling` that are props by the same names. */
const FURTHER = [
  'blockOnOverflow',
  'decisionWaitAfterRootReceived',
  'dropPendingTracesOnShutdown',
  'expectedNewTracesPerSec',
  'maximumTraceSizeBytes',
  'sampleOnFirstMatch',
] as const;

export interface TailSamplingProps extends Pick<otelcol.processor.TailSamplingProps, (typeof FURTHER)[number]> {
  /** Where the traces go that are kept: `tempo.input` of a destination. */
  readonly traces: readonly Expression<Consumer<'traces'>>[];
  /** Which traces are kept: one is if any policy says so, and none drops it. @default - DEFAULT_SAMPLING_POLICIES */
  readonly policies?: readonly SamplingPolicy[];
  /** How long the spans of a trace are collected, from its first one, before it's decided about. Traces that take longer are judged by a part of them. @default '30s' */
  readonly decisionWait?: DurationInput;
  /** How many traces are in memory at once. With more than that within `decisionWait`, the oldest are lost undecided. @default 50000 */
  readonly numTraces?: NumberInput;
  /** How many decisions are remembered, of each kind, so that spans that come late share the fate of their trace. @default 10 times `numTraces`, or 500000 */
  readonly decisionCacheSize?: NumberInput | { readonly sampled: NumberInput; readonly nonSampled: NumberInput };
  /**
   * Address on which spans are received, over OTLP and gRPC, from `TraceLoadBalancer`. `false`: nothing listens; give `input` to a pipeline in the same
   * configuration, which is right where a single Alloy pod gets all spans.
   * @default '0.0.0.0:4317'
   */
  readonly grpcEndpoint?: string | false;
  /** The certificate of the listener, and which clients it accepts. @default - connections aren't encrypted */
  readonly tls?: blocks.OtelcolTLSServer;
  /** Limits, credentials and keepalive of the listener. @default - those of Alloy: messages of 4 MiB at most */
  readonly grpc?: Omit<otelcol.receiver.OtlpGrpc, 'endpoint' | 'tls' | 'includeMetadata'>;
}

/**
 * Keeps the traces worth keeping, when all of their spans are there: by default all with errors, all slow ones and a tenth of the others.
 *
 * All spans of a trace have to come to the same pod. With more than one, this is the second tier: a StatefulSet with `AlloyService.headless()`, and
 * the Alloys that receive spans send them by `TraceLoadBalancer`. While the number of pods changes, some traces are judged in two parts.
 *
 * Memory is what `decisionWait` worth of spans takes; a memory limiter comes first, so that senders wait before Alloy is OOM-killed.
 *
 * @example
 * new pipelines.TailSampling(sampler.config, 'default', { traces: [tempo.input] });
 */
export class TailSampling extends Pipeline {
  /** Takes spans from components of the same configuration. */
  readonly input: Expression<Consumer<'traces'>>;
  /** Listens; absent with `grpcEndpoint: false`. */
  readonly receiver?: otelcol.receiver.Otlp;
  /** Refuses spans if memory is short. */
  readonly memoryLimiter: otelcol.processor.MemoryLimiter;
  /** Decides. */
  readonly sampling: otelcol.processor.TailSampling;
  readonly batch: otelcol.processor.Batch;

  constructor(scope: Construct, id: string, props: TailSamplingProps) {
    super(scope, id, 'TailSampling', 'Which traces are kept');
    const problems = Array.isArray(props?.policies) ? policyProblems(props.policies, ['policies']) : [];
    const silent = (['tls', 'grpc'] as const).filter(
      (name) => props?.grpcEndpoint === false && props[name] !== undefined,
    );
    props = checkedProps(
      this,
      props,
      {
        traces: 'receivers',
        policies: 'prop',
        decisionWait: 'prop',
        numTraces: 'prop',
        decisionCacheSize: 'prop',
        grpcEndpoint: 'prop',
        tls: 'prop',
        grpc: 'prop',
        ...propNames(FURTHER),
      },
      [...problems, ...silent.map((name) => ({ message: 'is about a listener, and nothing listens', path: [name] }))],
    );
    this.batch = new otelcol.processor.Batch(this, '', { timeout: '1s', output: { traces: props.traces ?? [] } });
    this.sampling = new otelcol.processor.TailSampling(this, '', {
      policy: (props.policies ?? DEFAULT_SAMPLING_POLICIES).map(policyBlock),
      ...(props.decisionWait !== undefined && { decisionWait: props.decisionWait }),
      ...(props.numTraces !== undefined && { numTraces: props.numTraces }),
      ...given(props, FURTHER),
      decisionCache: decisionCache(props),
      output: { traces: [this.batch.input] },
    });
    this.memoryLimiter = new otelcol.processor.MemoryLimiter(this, '', {
      checkInterval: '1s',
      limitPercentage: 80,
      spikeLimitPercentage: 20,
      output: { traces: [this.sampling.input] },
    });
    this.input = this.memoryLimiter.input;
    if (props.grpcEndpoint !== false) {
      this.receiver = new otelcol.receiver.Otlp(this, '', {
        grpc: { endpoint: props.grpcEndpoint ?? '0.0.0.0:4317', ...(props.tls && { tls: props.tls }), ...props.grpc },
        output: { traces: [this.memoryLimiter.input] },
      });
    }
  }
}

/** How many decisions are remembered: of both kinds as many, unless they are told apart. */
function decisionCache({ decisionCacheSize, numTraces }: TailSamplingProps) {
  const size = decisionCacheSize ?? (typeof numTraces === 'number' ? 10 * numTraces : 500_000);
  return typeof size === 'object' && 'sampled' in size
    ? { sampledCacheSize: size.sampled, nonSampledCacheSize: size.nonSampled }
    : { sampledCacheSize: size as NumberInput, nonSampledCacheSize: size as NumberInput };
}
