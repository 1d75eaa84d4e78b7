import { diagnose } from '../../../test/harness/validation-codes';

const text = 'otelcol.exporter.splunkhec "x" {\n\tnope = 1\n}';

test('without the flag the component is reported and not looked into', () => {
  expect(diagnose(text, { communityComponents: false })).toEqual([
    '1:1-26 community-component the component "otelcol.exporter.splunkhec" is a community component. Use the --feature.community-components.enabled command-line flag to enable community components',
  ]);
});

test('with the flag its stability does not matter', () => {
  const found = diagnose(text, { communityComponents: true, stabilityLevel: 'generally-available' });

  expect(found[0]).toBe('2:2-9 unknown-attribute unrecognized attribute name "nope"');
});
