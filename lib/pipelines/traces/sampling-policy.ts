import type { blocks, otelcol } from '../../components';
import type { NumberInput, Problem } from '../../values';

/** The arguments of each kind of policy, by Alloy's name of the kind. */
interface PolicyArguments {
  boolean_attribute: blocks.OtelcolProcessorTailSamplingBooleanAttribute;
  bytes_limiting: blocks.OtelcolProcessorTailSamplingBytesLimiting;
  latency: blocks.OtelcolProcessorTailSamplingLatency;
  numeric_attribute: blocks.OtelcolProcessorTailSamplingNumericAttribute;
  ottl_condition: blocks.OtelcolProcessorTailSamplingOttlCondition;
  probabilistic: blocks.OtelcolProcessorTailSamplingProbabilistic;
  rate_limiting: blocks.OtelcolProcessorTailSamplingRateLimiting;
  span_count: blocks.OtelcolProcessorTailSamplingSpanCount;
  status_code: blocks.OtelcolProcessorTailSamplingStatusCode;
  string_attribute: blocks.OtelcolProcessorTailSamplingStringAttribute;
  trace_state: blocks.OtelcolProcessorTailSamplingTraceState;
}

interface Named {
  /** Under which decisions are counted: `otelcol_processor_tail_sampling_count_traces_sampled{policy="..."}`. */
  readonly name: string;
}

/** Keeps every trace. */
export interface AlwaysSample extends Named {
  readonly kind: 'always_sample';
}

/** A policy that looks at a trace as a whole: by its kind, with the arguments of Alloy's block of that name. */
export type SamplingCondition =
  | AlwaysSample
  | {
      [Kind in keyof PolicyArguments]: Named & { readonly kind: Kind } & PolicyArguments[Kind];
    }[keyof PolicyArguments];

/** Keeps the traces that all of its policies keep. */
export interface SamplingAnd extends Named {
  readonly kind: 'and';
  readonly policies: readonly SamplingCondition[];
}

/** Drops the traces that all of its policies would keep, whatever other policies say. */
export interface SamplingDrop extends Named {
  readonly kind: 'drop';
  readonly policies: readonly SamplingCondition[];
}

/** Shares a number of spans per second out among its policies, the first of which comes first. */
export interface SamplingComposite extends Named {
  readonly kind: 'composite';
  readonly maxTotalSpansPerSecond: NumberInput;
  readonly policies: readonly (CompositePart & { readonly percent?: number })[];
}

/** A policy in a composite one; `percent` of the spans are for it. What isn't shared out is for those without `percent`, in equal parts. */
type CompositePart = SamplingCondition | SamplingAnd;

/** Which traces are kept: one is if any policy says so, and none drops it. */
export type SamplingPolicy = SamplingCondition | SamplingAnd | SamplingDrop | SamplingComposite;

/** The block `policy` of `otelcol.processor.tail_sampling`. */
export function policyBlock(policy: SamplingPolicy): otelcol.processor.TailSamplingPolicy {
  const { name, kind: type } = policy;
  switch (policy.kind) {
    case 'and':
      return { name, type, and: { andSubPolicy: policy.policies.map(conditionBlock) } };
    case 'drop':
      return { name, type, drop: { dropSubPolicy: policy.policies.map(conditionBlock) } };
    case 'composite': {
      const { policies, maxTotalSpansPerSecond } = policy;
      const shares = policies.flatMap(({ name: part, percent }) =>
        percent === undefined ? [] : [{ policy: part, percent }],
      );
      return {
        name,
        type,
        composite: {
          maxTotalSpansPerSecond,
          policyOrder: policies.map((part) => part.name),
          compositeSubPolicy: policies.map(({ percent: _, ...part }) =>
            part.kind === 'and'
              ? { name: part.name, type: part.kind, and: { andSubPolicy: part.policies.map(conditionBlock) } }
              : conditionBlock(part),
          ),
          ...(shares.length > 0 && { rateAllocation: shares }),
        },
      };
    }
    default:
      return conditionBlock(policy);
  }
}

/** A policy without others inside: the block of its arguments is called as its kind, in the spelling of props. */
function conditionBlock({
  name,
  kind: type,
  ...given
}: SamplingCondition): blocks.OtelcolProcessorTailSamplingAndSubPolicy {
  if (type === 'always_sample') return { name, type };
  const block = type.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return { name, type, [block]: given };
}

/** What is wrong with a list of policies: that they keep nothing, or can't be told apart. */
export function policyProblems(policies: readonly SamplingPolicy[], path: Problem['path']): readonly Problem[] {
  const keeping = policies.filter(({ kind }) => kind !== 'drop');
  if (keeping.length === 0) return [{ message: 'keeps no trace: there is no policy but those that drop', path }];
  return [
    ...listProblems(policies, path),
    ...policies.flatMap((policy, index) => partProblems(policy, [...path, index])),
  ];
}

function partProblems(policy: SamplingPolicy, path: Problem['path']): readonly Problem[] {
  if (!('policies' in policy)) return [];
  const inside = [...path, 'policies'];
  const { policies } = policy;
  if (policies.length === 0) return [{ message: 'is empty: it needs at least one policy', path: inside }];
  const percent = policies.reduce((sum, part) => sum + (('percent' in part && part.percent) || 0), 0);
  return [
    ...listProblems(policies, inside),
    ...(percent > 100 ? [{ message: `shares out ${percent} percent`, path: inside, hint: '100 at most' }] : []),
    ...policies.flatMap((part, index) => (part.kind === 'and' ? partProblems(part, [...inside, index]) : [])),
  ];
}

/** Two of a name can't be told apart in metrics, nor in the order of a composite policy; Alloy refuses them. */
function listProblems(policies: readonly Named[], path: Problem['path']): readonly Problem[] {
  const names = policies.map(({ name }) => name);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [{ message: `there is a policy ${JSON.stringify(name)} before`, path: [...path, index, 'name'] }],
  );
}
