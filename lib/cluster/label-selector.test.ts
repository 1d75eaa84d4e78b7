import { selectorText, selects } from './label-selector';

const labels = { app: 'alloy', tier: 'a' };

test.each([
  [{}, true],
  [{ matchLabels: { app: 'alloy' } }, true],
  [{ matchLabels: { app: 'loki' } }, false],
  [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['loki', 'alloy'] }] }, true],
  [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['alloy'] }] }, false],
  [{ matchExpressions: [{ key: 'none', operator: 'NotIn', values: ['alloy'] }] }, true],
  [{ matchExpressions: [{ key: 'tier', operator: 'Exists' }] }, true],
  [{ matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }, false],
])('%j selects as Kubernetes does', (selector, expected) => {
  expect(selects(selector, labels)).toBe(expected);
});

test('a selector is written as kubectl takes it', () => {
  const matchExpressions = [
    { key: 'b', operator: 'In', values: ['x', 'y'] },
    { key: 'c', operator: 'NotIn', values: ['z'] },
    { key: 'd', operator: 'Exists' },
    { key: 'e', operator: 'DoesNotExist' },
  ];

  expect(selectorText({ matchLabels: { a: '1' }, matchExpressions })).toBe('a=1,b in (x,y),c notin (z),d,!e');
});
