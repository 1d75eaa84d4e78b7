import { pipelineOf, refusal } from '../../../test/harness/run-stages';
import { NotExecutable } from '../not-executable';

test('a database in a file can not be asked', () => {
  expect(() => pipelineOf('stage.geoip {\n source = "ip"\n db = "/x.mmdb"\n db_type = "city"\n}')).toThrow(
    NotExecutable,
  );
});

test.each([
  ['source = "ip"\ndb = ""', 'db path cannot be empty'],
  ['source = ""\ndb = "x"', 'source cannot be empty'],
  ['source = "ip"\ndb = "x"', 'db type or values need to be set'],
  ['source = "ip"\ndb = "x"\ndb_type = "y"', 'db type should be either city or asn'],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.geoip {\n${body}\n}`)).toBe(`building: ${message}`);
});
