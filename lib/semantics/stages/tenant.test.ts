import { refusal, run } from '../../../test/harness/run-stages';

const tenant = (body: string, labels: Record<string, string> = {}) =>
  run(`stage.tenant {\n${body}\n}`, { labels })[0]?.labels?.['__tenant_id__'];

test('the tenant comes from a value, a label or a source', () => {
  expect(tenant('value = "x"')).toBe('x');
  expect(tenant('label = "team"', { team: 'y' })).toBe('y');
  expect(tenant('source = "team"', { team: 'z' })).toBe('z');
});

test('without one nothing is said', () => {
  expect(tenant('label = "team"')).toBeUndefined();
  expect(tenant('source = "team"', { team: '' })).toBeUndefined();
});

test.each([
  ['', 'label, source or value config are required'],
  [
    'label = "a"\nsource = "b"',
    'label, source and value are mutually exclusive: you should set source, value or label but not all',
  ],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.tenant {\n${body}\n}`)).toBe(`building: ${message}`);
});
