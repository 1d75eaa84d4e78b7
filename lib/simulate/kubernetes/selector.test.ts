import { fieldSelector, type LabelSelector, labelSelector, labelTest, SelectorError } from './selector';

const object = (labels: Record<string, string>) => ({ kind: 'Pod', metadata: { name: 'x', labels } });

test.each([
  ['', true],
  ['app=web', true],
  ['app==web', true],
  ['app=other', false],
  ['app!=other', true],
  ['missing!=other', true],
  ['app', true],
  ['!app', false],
  ['missing', false],
  ['!missing', true],
  ['app in (web, db)', true],
  ['app in (db)', false],
  ['app notin (db)', true],
  ['missing in (db)', false],
  ['missing notin (db)', true],
  ['app=web,tier=front', true],
  ['app=web, tier in (a,b)', false],
])('the label selector %j', (selector, expected) => {
  expect(labelSelector(selector)(object({ app: 'web', tier: 'front' }))).toBe(expected);
});

test.each(['app=web=x', 'in (a)', 'app in a', '(a)'])('%j is no label selector', (selector) => {
  expect(() => labelSelector(selector)).toThrow(SelectorError);
});

test.each([
  ['', true],
  ['spec.nodeName=n1', true],
  ['spec.nodeName!=n1', false],
  ['status.phase=', true],
  ['metadata.name=x,spec.nodeName=n1', true],
  ['metadata.namespace=y', false],
  ['spec.hostNetwork=false', true],
])('the field selector %j', (selector, expected) => {
  expect(fieldSelector(selector)({ kind: 'Pod', metadata: { name: 'x' }, spec: { nodeName: 'n1' } })).toBe(expected);
});

test('fields that the API server does not select by are refused', () => {
  expect(() => fieldSelector('spec.image=x')({ kind: 'Pod' })).toThrow('field label not supported: spec.image');
  expect(() => fieldSelector('nonsense')).toThrow(SelectorError);
});

test.each<[LabelSelector, boolean]>([
  [{}, true],
  [{ matchLabels: { app: 'web', tier: 'front' } }, true],
  [{ matchLabels: { app: 'web', missing: '' } }, false],
  [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['web', 'db'] }] }, true],
  [{ matchExpressions: [{ key: 'missing', operator: 'In', values: ['web'] }] }, false],
  [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] }, false],
  [{ matchExpressions: [{ key: 'missing', operator: 'NotIn', values: ['web'] }] }, true],
  [{ matchExpressions: [{ key: 'app', operator: 'Exists' }] }, true],
  [{ matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, false],
  [{ matchLabels: { app: 'web' }, matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }, false],
])('the selector %j', (selector, expected) => {
  expect(labelTest(selector)({ app: 'web', tier: 'front' })).toBe(expected);
});

test.each([
  [{ key: 'a', operator: 'Is' }, '"Is" is not a valid label selector operator'],
  [{ key: 'a', operator: 'In' }, 'the operator In takes one or more values'],
  [{ key: 'a', operator: 'Exists', values: ['b'] }, 'the operator Exists takes no values'],
])('%j is no expression', (expression, message) => {
  expect(() => labelTest({ matchExpressions: [expression] })).toThrow(new SelectorError(message));
});
