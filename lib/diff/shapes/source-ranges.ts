import { type Comparison, report } from '../comparison/field-path';
import { shownValue } from '../comparison/value-text';
import { byText, plainText } from '../objects/kubernetes-object';

/** Compares from where a load balancer lets in; where nothing is said, that is from anywhere. */
export const compareSourceRanges: Comparison = (old, next, context) => {
  const [before, after] = [rangesOf(old), rangesOf(next)];
  const place = (range: string) => context.place.named(shownValue(range), range);
  for (const range of before.filter((each) => !after.includes(each))) {
    report(context, { action: 'removed', access: after.length === 0 ? 'more' : 'less' }, place(range));
  }
  for (const range of after.filter((each) => !before.includes(each))) {
    report(context, { action: 'added', access: before.length === 0 ? 'less' : 'more' }, place(range));
  }
};

function rangesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.map((range) => plainText(range).trim()))].sort(byText) : [];
}
