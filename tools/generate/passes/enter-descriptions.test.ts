import { enterDescriptions } from './enter-descriptions';
import { block, body, component, schema, string } from './make-facts';

const shared = { $ref: '#/definitions/Shared' };

test('attributes, blocks and what is in them carry what their ids say', () => {
  const inner = body({ attributes: { url: string } });
  const entered = enterDescriptions(
    schema({
      components: { write: component(body({ attributes: { name: string }, blocks: { endpoint: block(inner) } })) },
    }),
    { 'components/write': { name: 'a name', endpoint: 'an endpoint', 'endpoint/url': 'a URL' } },
  );

  expect(entered.components['write']!.body).toEqual(
    body({
      attributes: { name: { ...string, description: 'a name' } },
      blocks: {
        endpoint: {
          ...block(body({ attributes: { url: { ...string, description: 'a URL' } } })),
          description: 'an endpoint',
        },
      },
    }),
  );
});

test('variants of a group do, be they written out or definitions', () => {
  const enumBlocks = { stage: { json: shared, cri: body({ attributes: { size: string } }) } };
  const entered = enterDescriptions(schema({ components: { process: component(body({ enumBlocks })) } }), {
    'components/process': { 'stage.json': 'JSON', 'stage.cri': 'CRI', 'stage.cri/size': 'a size' },
  });

  expect(entered.components['process']!.body).toMatchObject({
    enumBlocks: {
      stage: {
        json: { ...shared, description: 'JSON' },
        cri: { description: 'CRI', attributes: { size: { description: 'a size' } } },
      },
    },
  });
});

test('keys of objects do, in lists and maps too', () => {
  const object = { object: { key: string } } as const;
  const entered = enterDescriptions(
    schema({
      components: {
        a: component(
          body({
            attributes: {
              one: { ...string, type: object },
              many: { ...string, type: { list: object } },
              named: { ...string, type: { map: object } },
            },
          }),
        ),
      },
    }),
    { 'components/a': { 'one/key': 'first', 'many/key': 'second', 'named/key': 'third' } },
  );
  const key = (description: string) => ({ object: { key: { ...string, description } } });

  expect(entered.components['a']!.body).toMatchObject({
    attributes: {
      one: { type: key('first') },
      many: { type: { list: key('second') } },
      named: { type: { map: key('third') } },
    },
  });
});

test('what a definition declares is said in its own file, whoever uses it', () => {
  const components = { a: component(body({ blocks: { tls: block(shared) } })), b: component(shared) };
  const definitions = { Shared: body({ attributes: { x: string } }) };
  const entered = enterDescriptions(schema({ components, definitions }), {
    'components/a': { 'tls/x': 'otherwise' },
    'components/b': { x: 'otherwise' },
    'definitions/Shared': { x: 'one text' },
  });

  expect(entered.definitions).toEqual({ Shared: body({ attributes: { x: { ...string, description: 'one text' } } }) });
  expect(entered.components).toEqual(components);
});

test('configuration blocks have files too, and what nothing is said of stays as it is', () => {
  const http = { label: 'none', repeatable: false, stability: 'generally-available', exports: {} } as const;
  const before = schema({
    configBlocks: { http: { ...http, body: body({ attributes: { port: string, tls: string } }) } },
  });

  const entered = enterDescriptions(before, { 'config-blocks/http': { port: 'where it listens' } });

  expect(entered.configBlocks['http']!.body).toEqual(
    body({ attributes: { port: { ...string, description: 'where it listens' }, tls: string } }),
  );
  expect(enterDescriptions(before, {})).toEqual(before);
});
