import {
  alwaysSample,
  and,
  booleanAttribute,
  bytesLimiting,
  composite,
  drop,
  latency,
  type NamedPolicy,
  NOBODY,
  not,
  numericAttribute,
  OttlError,
  OttlEvaluator,
  type Policy,
  probabilistic,
  rateLimiting,
  sampledIf,
  spanCount,
  statusCode,
  stringAttribute,
  traceFlags,
  traceState,
} from '../../../semantics';
import type { ComponentArguments } from '../../arguments';
import { tolerant } from '../ottl/error-mode';
import { conditionsIn } from '../ottl/texts';

/**
 * The policies of a `tail_sampling`.
 * @throws NotExecuted for those that aren't executed, or that stop the component
 */
export function readPolicies(args: ComponentArguments): readonly NamedPolicy[] {
  return args.blocks('policy').map((block) => ({
    name: block.text('name'),
    policy: readPolicy(block),
    drops: block.text('type') === 'drop',
  }));
}

const codes: Readonly<Record<string, number>> = { UNSET: 0, OK: 1, ERROR: 2 };

function readPolicy(block: ComponentArguments): Policy {
  const type = block.text('type');
  const own = block.blocks(type)[0] ?? block;
  switch (type) {
    case 'always_sample':
      return alwaysSample;
    case 'trace_flags':
      return traceFlags;
    case 'latency':
      return latency(integer(own, 'threshold_ms'), integer(own, 'upper_threshold_ms'));
    case 'numeric_attribute':
      return numericAttribute(
        own.text('key'),
        integer(own, 'min_value'),
        integer(own, 'max_value'),
        own.flag('invert_match'),
      );
    case 'string_attribute':
      return stringAttribute(
        own.text('key'),
        own.texts('values'),
        own.flag('enabled_regex_matching'),
        own.flag('invert_match'),
      );
    case 'boolean_attribute':
      return booleanAttribute(own.text('key'), own.flag('value'), own.flag('invert_match'));
    case 'status_code':
      return statusCode(
        new Set(own.texts('status_codes').map((code) => codes[code] ?? refuse(own, `status code ${code}`))),
      );
    case 'span_count':
      return spanCount(own.number('min_spans'), own.number('max_spans'));
    case 'trace_state':
      return traceState(own.text('key'), own.texts('values'));
    case 'probabilistic':
      return probabilistic(own.text('hash_salt'), own.number('sampling_percentage'));
    case 'rate_limiting': {
      const perSecond = own.number('spans_per_second');
      return rateLimiting(perSecond, own.number('burst_capacity') || perSecond * 2);
    }
    case 'bytes_limiting': {
      const perSecond = own.number('bytes_per_second');
      return bytesLimiting(perSecond, own.number('burst_capacity') || perSecond * 2);
    }
    case 'ottl_condition':
      return ottlCondition(own);
    case 'and':
      return and(own.blocks('and_sub_policy').map(readPolicy));
    case 'drop':
      return drop(own.blocks('drop_sub_policy').map(readPolicy));
    case 'not':
      return not(own.blocks('not_sub_policy').map(readPolicy)[0] ?? refuse(own, 'a policy without one to negate'));
    case 'composite':
      return readComposite(own);
    default:
      return refuse(block, `the policy type ${type}`);
  }
}

/** Members that no allocation names may sample nothing. */
function readComposite(block: ComponentArguments): Policy {
  const total = block.number('max_total_spans_per_second');
  const members = block.blocks('composite_sub_policy');
  const shares = new Map(
    block.blocks('rate_allocation').map((allocation) => {
      const percent = allocation.number('percent');
      return [allocation.text('policy'), percent > 0 ? (percent / 100) * total : total / members.length];
    }),
  );
  return composite(
    members.map((member) => ({
      policy: readPolicy(member),
      perSecond: Math.trunc(shares.get(member.text('name')) ?? 0),
    })),
    total,
  );
}

/** One condition on a span, or on one of its events, is enough. */
function ottlCondition(block: ComponentArguments): Policy {
  const [onSpan, onEvent] = [conditionsIn(block, 'span'), conditionsIn(block, 'spanevent')];
  const [ofSpan, ofEvent] = [new OttlEvaluator('span'), new OttlEvaluator('spanevent')];
  const propagates = block.text('error_mode') === 'propagate';
  const holds = (test: () => boolean) =>
    tolerant(block, false, false, () => {
      try {
        return test();
      } catch (error) {
        if (propagates && error instanceof OttlError) throw new PolicyFailure();
        throw error;
      }
    });
  return ({ spans }) => {
    try {
      return sampledIf(
        spans.some(
          (span) =>
            onSpan.some((condition) => holds(() => ofSpan.holds(condition, { data: span, sender: NOBODY }))) ||
            span.events.some((event) =>
              onEvent.some((condition) => holds(() => ofEvent.holds(condition, { data: span, event, sender: NOBODY }))),
            ),
        ),
      );
    } catch (error) {
      if (error instanceof PolicyFailure) return undefined;
      throw error;
    }
  };
}

/** A condition that fails, and its policy with it. */
class PolicyFailure extends Error {}

function integer(args: ComponentArguments, name: string): bigint {
  return BigInt(Math.trunc(args.number(name)));
}

function refuse(args: ComponentArguments, what: string): never {
  throw args.notExecuted(`${what} isn't executed here`);
}
