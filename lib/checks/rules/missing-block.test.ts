import { diagnose } from '../../../test/harness/validation-codes';

test('the whole block that lacks it', () => {
  expect(diagnose('otelcol.processor.batch "x" {\n}')).toEqual([
    '1:1-2:1 missing-block missing required block "output"',
  ]);
});

test('of a nested block, in the order of the schema', () => {
  expect(diagnose('http {\n\ttls {\n\t\twindows_certificate_filter { }\n\t}\n}')).toEqual([
    '3:3-32 missing-block missing required block "server"',
    '3:3-32 missing-block missing required block "client"',
  ]);
});

test('attributes and blocks are mixed as the schema has them', () => {
  expect(diagnose('loki.source.syslog "x" { }')).toEqual([
    '1:1-26 missing-block missing required block "listener"',
    '1:1-26 missing-attribute missing required attribute "forward_to"',
  ]);
});

test('a block of no use for the schema does not help', () => {
  expect(diagnose('otelcol.processor.batch "x" {\n\toutputs { }\n}')).toEqual([
    '2:2-12 unknown-block unrecognized block name "outputs"',
    '1:1-3:1 missing-block missing required block "output"',
  ]);
});
