import { diagnose } from '../../../test/harness/validation-codes';
import { validate } from '../validate';

test('the whole block, and nothing of what is in it', () => {
  expect(diagnose('http {\n\tssl {\n\t\ta = 1\n\t}\n}')).toEqual([
    '2:2-4:2 unknown-block unrecognized block name "ssl"',
  ]);
});

test('a stage that does not exist, with a hint', () => {
  const found = validate('loki.process "x" {\n\tforward_to = []\n\tstage.jsn { }\n}');

  expect(found).toMatchObject([{ message: 'unrecognized block name "stage.jsn"', hint: 'did you mean "stage.json"?' }]);
});

test('stages of all kinds, any number of times, nested', () => {
  const text = `loki.process "x" {
	forward_to = []
	stage.match {
		selector = "{}"
		stage.drop { }
		stage.drop { nope { } }
	}
	stage.match {
		selector = "{}"
	}
}`;

  expect(diagnose(text)).toEqual(['6:16-23 unknown-block unrecognized block name "nope"']);
});

test('labels of nested blocks are not looked at', () => {
  expect(diagnose('http {\n\tauth "x" { }\n}')).toEqual([]);
});
