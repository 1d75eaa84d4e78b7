import { diagnose } from '../../../test/harness/validation-codes';

test.each(['cluster', 'otel', 'ui'])('%s', (name) => {
  expect(diagnose(`${name} {\n\tx = y.z\n}`)).toEqual([
    `1:1-3:1 unconfigurable-service service "${name}" does not support being configured`,
    '2:6-8 unknown-reference component "y.z" does not exist or is out of scope',
  ]);
});

test('labelstore can be written, but has no settings', () => {
  expect(diagnose('labelstore {\n\tx = 1\n}')).toEqual(['2:2-6 unknown-attribute unrecognized attribute name "x"']);
});
