import { diagnose } from '../../../test/harness/validation-codes';

test('every occurrence, and nothing of what is in them', () => {
  expect(diagnose('http {\n\ttls {\n\t\tnope = 1\n\t}\n\ttls { }\n}')).toEqual([
    '2:2-4:2 repeated-block block "tls" may only be specified once',
    '5:2-8 repeated-block block "tls" may only be specified once',
  ]);
});

test('a required block that is given twice is not missing', () => {
  expect(diagnose('otelcol.processor.batch "x" {\n\toutput { }\n\toutput { }\n}')).toHaveLength(2);
});

test('what may repeat', () => {
  expect(diagnose('discovery.relabel "x" {\n\ttargets = []\n\trule { }\n\trule { }\n}')).toEqual([]);
});
