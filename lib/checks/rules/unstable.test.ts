import { diagnose } from '../../../test/harness/validation-codes';

const message = (what: string, level: string, minimum: string) =>
  `${what} is at stability level "${level}", which is below the minimum allowed stability level "${minimum}". Use --stability.level command-line flag to enable "${level}" features`;

test('an experimental component is reported at its name and not looked into', () => {
  expect(diagnose('otelcol.exporter.debug "x" {\n\tnope = 1\n}', { stabilityLevel: 'generally-available' })).toEqual([
    `1:1-22 unstable ${message('component "otelcol.exporter.debug"', 'experimental', 'generally-available')}`,
  ]);
});

test('public preview is between the two', () => {
  const text = 'otelcol.exporter.debug "x" { }\notelcol.receiver.syslog "x" {\n\toutput { }\n}';

  expect(diagnose(text, { stabilityLevel: 'public-preview' })).toEqual([
    `1:1-22 unstable ${message('component "otelcol.exporter.debug"', 'experimental', 'public-preview')}`,
  ]);
  expect(diagnose(text, { stabilityLevel: 'experimental' })).toEqual([]);
});

test('foreach, whose content is checked all the same', () => {
  const text = 'foreach "x" {\n\tcollection = []\n\tvar = "y"\n\ttemplate {\n\t\tnope "z" { }\n\t}\n}';

  expect(diagnose(text, { stabilityLevel: 'generally-available' })).toEqual([
    `1:1-7 unstable ${message('foreach block "foreach"', 'experimental', 'generally-available')}`,
    '5:3-6 unknown-component cannot find the definition of component name "nope"',
  ]);
});

test('functions, where the whole name is written and nothing behind it', () => {
  const text = 'import.string "x" {\n\tcontent = array.group_by([], "a", true)[0].b\n}';

  expect(diagnose(text, { stabilityLevel: 'public-preview' })).toEqual([
    `2:12-25 unstable ${message('array.group_by', 'experimental', 'public-preview')}`,
  ]);
  expect(
    diagnose('import.string "x" {\n\tcontent = array.group_by.y\n}', { stabilityLevel: 'public-preview' }),
  ).toEqual([]);
});
