import { fromArrows, resolve } from './paths';
import { COMPONENT, SCHEMA } from './testdata';

const convert = (path: string): string => fromArrows(SCHEMA, COMPONENT, path);
const place = (path: string): unknown => resolve(SCHEMA, COMPONENT, path);

describe('paths with arrows', () => {
  test.each([
    ['url', 'url'],
    ['queue > size', 'queue/size'],
    ['endpoint > url', 'endpoint[]/url'],
    ['stage.json > source', 'stage.json[]/source'],
    ['stage', 'stage[]'],
    ['names', 'names'],
  ])('%s becomes %s', (arrows, expected) => {
    expect(convert(arrows)).toBe(expected);
  });

  test.each(['nothing', 'queue > nothing', 'stage.nothing', 'stage > json', 'url > host', 'queue/size'])(
    '%s is refused',
    (path) => {
      expect(() => convert(path)).toThrow('in the schema');
    },
  );
});

describe('paths of our syntax', () => {
  test('an attribute and the elements of a list have different types', () => {
    expect(place('names')).toEqual({ kind: 'value', type: { list: 'string' } });
    expect(place('names[]')).toEqual({ kind: 'value', type: 'string' });
  });

  test('the label of a target and the key of a map are reached by any name', () => {
    expect(place('targets[]/__path__')).toEqual({ kind: 'value', type: 'string' });
    expect(place('headers/X-Scope-OrgID')).toEqual({ kind: 'value', type: 'string' });
  });

  test('a dot is the place itself', () => {
    expect(place('.')).toBe(COMPONENT);
  });

  test('a group of enum blocks is a place without members', () => {
    expect(place('stage[]')).toEqual({ kind: 'group' });
    expect(() => place('stage[]/source')).toThrow('no "source" in the schema');
  });

  test.each([
    ['endpoint/url', 'expected "endpoint[]", got "endpoint"'],
    ['queue[]/size', 'expected "queue", got "queue[]"'],
    ['url[]', 'expected "url", got "url[]"'],
    ['stage.json', 'expected "stage.json[]", got "stage.json"'],
    ['endpoint[]/host', 'no "host" in the schema'],
  ])('%s is refused: %s', (path, message) => {
    expect(() => place(path)).toThrow(message);
  });

  test('a reference to a definition that is missing is named', () => {
    const broken = { ...SCHEMA, definitions: {} };

    expect(() => resolve(broken, COMPONENT, 'endpoint[]/url')).toThrow('the schema has no definition Endpoint');
  });
});
