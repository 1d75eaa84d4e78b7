import { decimalText } from './entry';
import { evenlySpaced } from './evenly-spaced';
import { filtering, type Stage, type StageContext, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/**
 * `stage.sampling`: passes a share of the entries. Alloy chooses them at random; here they are evenly spaced.
 */
export function sampling(args: StageArguments, { metrics }: StageContext): Stage {
  const rate = args.number('rate');
  if (!(rate >= 0 && rate <= 1)) {
    const given = /^-?\d+$/.test(String(rate)) ? `${rate}.000000` : rate.toFixed(6);
    throw new StageError(
      'decoding',
      `sampling stage failed to parse rate,Sampling Rate must be between 0.0 and 1.0, received ${given}`,
      decimalText(rate),
    );
  }
  const reason = new Map([['reason', args.text('drop_counter_reason', 'sampling_stage')]]);
  metrics.add('loki_process_dropped_lines_total', 0, reason);
  const isChosen = evenlySpaced(rate);
  return filtering(() => {
    if (isChosen()) return true;
    metrics.add('loki_process_dropped_lines_total', 1, reason);
    return false;
  });
}
