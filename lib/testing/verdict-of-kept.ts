import type { SendResult } from './send-telemetry';
import { lossesText } from './to-scrape';
import type { Verdict } from './verdict';

/** Whether something arrives of what a test sends, and nothing of it is lost. @param kept what arrives */
export function verdictOfKept(
  subject: string,
  result: Pick<SendResult, 'dropped' | 'notExecuted'>,
  [first]: readonly { readonly way: string }[],
): Verdict {
  const pass = first !== undefined && result.dropped.length === 0;
  return {
    pass,
    message: () =>
      pass
        ? `expected ${subject} not to be kept\n\nits way:\n${first.way}`
        : `expected ${subject} to be kept\n${lossesText(result)}`,
  };
}
