import { type FieldComparison, report } from '../comparison/comparison';
import { shownValue } from '../comparison/value-text';
import { byText, plainText } from '../objects/plain-data';

/** Compares from where a load balancer lets in; where nothing is said, that is from anywhere. */
export const compareSourceRanges: FieldComparison = (old, next, context) => {
  const [before, after] = [rangesOf(old), rangesOf(next)];
  const path = (range: string) => context.path.named(shownValue(range), range);
  for (const range of before.filter((each) => !after.includes(each))) {
    report(context, { action: 'removed', access: after.length === 0 ? 'more' : 'less' }, path(range));
  }
  for (const range of after.filter((each) => !before.includes(each))) {
    report(context, { action: 'added', access: before.length === 0 ? 'less' : 'more' }, path(range));
  }
};

function rangesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.map((range) => plainText(range).trim()))].sort(byText) : [];
}
