import type { ComponentArguments } from '../arguments';
import { type LabelSelector, labelTest, SelectorError } from './selector';

/**
 * The selector in a block of Alloy.
 * @throws NotExecuted for one that Alloy refuses
 */
export function selectorTest(block: ComponentArguments | undefined): ReturnType<typeof labelTest> {
  if (block === undefined) return () => true;
  const selector: LabelSelector = {
    matchLabels: Object.fromEntries(block.labels('match_labels')),
    matchExpressions: block.blocks('match_expression').map((expression) => ({
      key: expression.text('key'),
      operator: expression.text('operator'),
      values: expression.texts('values'),
    })),
  };
  try {
    return labelTest(selector);
  } catch (error) {
    throw error instanceof SelectorError ? block.notExecuted(`Alloy refuses it: ${error.message}`) : error;
  }
}
