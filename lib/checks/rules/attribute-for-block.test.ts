import { diagnose } from '../../../test/harness/validation-codes';

test('the whole attribute, whatever its value', () => {
  expect(diagnose('http {\n\tauth = "x"\n}')).toEqual([
    '2:2-11 attribute-for-block "auth" must be a block, but is used as an attribute',
  ]);
});

test('the block still counts as missing', () => {
  expect(diagnose('otelcol.processor.batch "x" {\n\toutput = {}\n}')).toEqual([
    '2:2-12 attribute-for-block "output" must be a block, but is used as an attribute',
    '1:1-3:1 missing-block missing required block "output"',
  ]);
});
