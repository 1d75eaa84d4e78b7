import { addMembers, correctRules } from './overlay';

const rule = (id: string, message: string) => ({ id, rule: 'custom', paths: ['a'], message, phase: 'build' });
const rules = { x: [rule('custom/a', 'one'), rule('custom/a/2', 'two')], y: [rule('custom/a', 'one')] };

describe('corrections of rules', () => {
  test('change the members that they set, of the rule that they mean, and nothing else', () => {
    const corrected = correctRules(rules, {
      x: [{ where: { message: 'two' }, set: { id: 'second', limits: { min: 1 } } }],
    });

    expect(corrected).toEqual({
      x: [rules.x[0], { ...rules.x[1], id: 'second', limits: { min: 1 } }],
      y: rules.y,
    });
  });

  test('find a rule by members of any form', () => {
    const corrected = correctRules(rules, { y: [{ where: { paths: ['a'], rule: 'custom' }, set: { id: 'only' } }] });

    expect(corrected['y']).toEqual([{ ...rules.y[0], id: 'only' }]);
  });

  test('can be a rule that is missing', () => {
    const added = rule('custom/b', 'three');

    expect(correctRules(rules, { x: [{ add: added }], z: [{ add: added }] })).toEqual({
      x: [...rules.x, added],
      y: rules.y,
      z: [added],
    });
    expect(() => correctRules(rules, { y: [{ add: rule('custom/a', 'two') }] })).toThrow('two rules of y');
  });

  test.each([
    ['no rule', { x: [{ where: { message: 'three' }, set: {} }] }, 'x has 0 rules with {"message":"three"}, not one'],
    ['several', { x: [{ where: { rule: 'custom' }, set: {} }] }, 'x has 2 rules with {"rule":"custom"}, not one'],
    ['an owner without rules', { z: [{ where: {}, set: {} }] }, 'z has 0 rules with {}, not one'],
    [
      'two with one id',
      { x: [{ where: { message: 'two' }, set: { id: 'custom/a' } }] },
      'two rules of x have the id custom/a',
    ],
  ])('are refused where they mean %s', (_, overlay, message) => {
    expect(() => correctRules(rules, overlay)).toThrow(message);
  });
});

test('members of an overlay are added, and take the place of others', () => {
  const roles = { x: { a: { role: 'file' }, b: { role: 'url' } } };

  expect(addMembers(roles, { x: { b: { role: 'address' } }, y: { c: { role: 'file' } } })).toEqual({
    x: { a: { role: 'file' }, b: { role: 'address' } },
    y: { c: { role: 'file' } },
  });
});
