import { format } from '../../syntax';
import { validate } from '../validate';
import { lint, lints } from '.';

describe.each(lints)('$code', ({ code, fails, passes, workload = {} }) => {
  test('is all that is found in its failing example', () => {
    expect(lint(fails, { workload }).map((found) => [found.code, found.severity])).toEqual([[code, 'warning']]);
  });

  test('is not found in its passing example', () => {
    expect(lint(passes, { workload }).map(({ message }) => message)).toEqual([]);
  });

  test('is silent when turned off', () => {
    expect(lint(fails, { workload, off: { [code]: 'for the test' } })).toEqual([]);
  });

  test('has examples that are formatted and valid', () => {
    const everything = { stabilityLevel: 'experimental', communityComponents: true } as const;

    expect([format(fails), format(passes)]).toEqual([fails, passes]);
    expect([validate(fails, everything), validate(passes, everything)]).toEqual([[], []]);
  });
});
