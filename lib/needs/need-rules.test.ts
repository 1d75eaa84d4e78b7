import { needs } from '../../test/harness/needs';
import { format } from '../syntax';
import { needRules } from './need-rules';

describe.each(needRules)('$code', ({ code, severity, fails, passes }) => {
  test('is all that is told of its failing example', () => {
    expect(needs(fails).diagnostics.map((found) => [found.code, found.severity])).toEqual([[code, severity]]);
  });

  test('is not told of its passing example', () => {
    expect(needs(passes).diagnostics).toEqual([]);
  });

  test('has formatted examples', () => {
    expect([format(fails), format(passes)]).toEqual([fails, passes]);
  });
});
