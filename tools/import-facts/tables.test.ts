import { ofComponents } from './import-facts';
import type { Json } from './json';
import { toText } from './json';
import { importNeeds } from './needs';
import { importRoles } from './roles';
import { importRules } from './rules';
import { importSignals } from './signals';
import { SCHEMA } from './testdata';

describe('rules', () => {
  const rule = { rule: 'requires', phase: 'build', message: 'url is required', paths: ['url'], checked: true };

  test('paths, conditions and limits are converted, all else is kept', () => {
    const shared = {
      'test.component': [
        { ...rule, at: 'endpoint', when: { path: 'url', set: true } },
        { ...rule, rule: 'range', paths: ['size'], limits: { max: { path: 'queue > size' }, min: 1 } },
      ],
    };

    expect(importRules(shared, SCHEMA)).toEqual({
      'test.component': [
        { ...rule, id: 'requires/endpoint[]/url', at: 'endpoint[]', when: { set: 'url' } },
        { ...rule, id: 'range/size', rule: 'range', paths: ['size'], limits: { max: { path: 'queue/size' }, min: 1 } },
      ],
    });
  });

  test('ids tell rules of one kind on the same paths apart', () => {
    const two = { ...rule, paths: ['url', 'queue > size'] };

    expect(importRules({ 'test.component': [two, { ...two, message: 'and another' }] }, SCHEMA)).toMatchObject({
      'test.component': [{ id: 'requires/url+queue/size' }, { id: 'requires/url+queue/size/2' }],
    });
  });

  test('all problems are reported at once', () => {
    const shared: Json = {
      'test.nothing': [],
      'test.component': [
        { ...rule, paths: ['nothing'] },
        { ...rule, rule: 'sometimes' },
        { ...rule, at: 'url' },
        { ...rule, limits: { min: 1 } },
        { ...rule, rule: 'range', limits: { around: 1 } },
        { ...rule, phase: 'later' },
        { ...rule, paths: [] },
      ],
    };

    expect(() => importRules(shared, SCHEMA)).toThrow(
      [
        'rules:',
        'test.nothing: not in the schema',
        'test.component[0]: path "nothing": no "nothing" in the schema',
        'test.component[1]: no kind of rule: "sometimes"',
        'test.component[2]: "url" is no block',
        'test.component[3]: a requires rule has no limits',
        'test.component[4]: no limit of range: "around"',
        'test.component[5]: no phase: "later"',
        'test.component[6]: paths are missing',
      ].join('\n'),
    );
  });
});

describe('signals', () => {
  const entry = { accepts: ['logs'], emits: { 'endpoint > url': ['logs'] }, produces: {} };

  test('paths and conditions are converted, all else is kept', () => {
    const shared = {
      'test.component': { ...entry, acceptsWhen: [{ when: { path: 'enabled', set: true }, accepts: [] }] },
    };

    expect(importSignals(shared, SCHEMA)).toEqual({
      'test.component': {
        ...entry,
        emits: { 'endpoint[]/url': ['logs'] },
        acceptsWhen: [{ when: { set: 'enabled' }, accepts: [] }],
      },
    });
  });

  test.each<[Json, string]>([
    [{ 'test.nothing': entry }, 'test.nothing: not in the schema'],
    [{ 'test.component': {} }, 'test.component: emits is missing'],
    [
      { 'test.component': { ...entry, emits: { nothing: [] } } },
      'test.component: path "nothing": no "nothing" in the schema',
    ],
    [{ 'test.component': { ...entry, emits: { queue: [] } } }, 'test.component: "queue" is no argument'],
    [
      { 'test.component': { ...entry, acceptsWhen: [{ accepts: [] }] } },
      'test.component: acceptsWhen without a condition',
    ],
  ])('%j is refused: %s', (shared, message) => {
    expect(() => importSignals(shared, SCHEMA)).toThrow(`signals:\n${message}`);
  });
});

describe('needs', () => {
  const table = (component: Json, options: Json = {}): Json => ({
    _meta: { components: 1, format: 'elsewhere.md' },
    _predicates: { queued: { has: 'queue' } },
    _options: options,
    'test.component': component,
  });

  test('a sound table is kept as it is, and names the page beside it', () => {
    const component: Json = {
      rbac: [
        {
          apiGroups: [''],
          namespaces: { from: [{ path: 'names' }, { own: true, when: { ref: 'queued' } }], ifUnknown: 'cluster' },
          when: { equals: ['enabled', true] },
          ifUnknown: 'omit',
        },
      ],
      hostPaths: [{ path: '/proc', setArg: 'url', outsideConfig: true, option: 'old', reason: 'depends' }],
    };
    const options = { old: { components: ['test.component'] } };

    expect(importNeeds(table(component, options), SCHEMA)).toEqual({
      ...(table(component, options) as object),
      _meta: { components: 1, format: '../README.md' },
    });
  });

  test('all problems are reported at once', () => {
    const component: Json = {
      rbac: [
        { when: { has: 'nothing' }, ifUnknown: 'omit' },
        { when: { has: 'url' } },
        { namespaces: { from: [{ path: 'nowhere' }] } },
        { namespaces: { from: [{ feeders: { path: 'targets', component: 'test.nothing' } }] } },
      ],
      ports: [{ argPath: 'port' }],
      security: { hostNetwork: { outsideConfig: true, option: 'undeclared', reason: 'depends' } },
    };

    expect(() => importNeeds(table(component, { unused: { components: ['test.component'] } }), SCHEMA)).toThrow(
      [
        'needs:',
        'test.component.rbac[0].when: path "nothing": no "nothing" in the schema',
        'test.component.rbac[1]: a condition without ifUnknown',
        'test.component.rbac[2].namespaces.from[0].path: path "nowhere": no "nowhere" in the schema',
        'test.component.rbac[3].namespaces.from[0].feeders: no component "test.nothing"',
        'test.component.ports[0].argPath: path "port": no "port" in the schema',
        'option unused: declared for test.component, used by ',
        "option undeclared isn't declared",
      ].join('\n'),
    );
  });

  test('a component without an entry, or an entry without a component, is a problem', () => {
    const { 'test.component': component, ...rest } = table({}) as Record<string, Json>;

    expect(() => importNeeds({ ...rest, 'test.other': component! }, SCHEMA)).toThrow(
      'needs:\ntest.other: not in the schema\ntest.component: missing in the table of needs',
    );
  });
});

describe('roles', () => {
  const roles = (counts: Json, component: Json): Json => ({
    _meta: { counts, format: 'elsewhere.md' },
    'test.component': component,
  });

  test('arguments and labels have roles', () => {
    const component = { 'endpoint[]/url': { role: 'address' }, '@label': { role: 'identity' } };

    expect(importRoles(roles({ address: 1, identity: 1 }, component), SCHEMA)).toHaveProperty(
      ['test.component', 'endpoint[]/url', 'role'],
      'address',
    );
  });

  test('all problems are reported at once', () => {
    const component = {
      'endpoint/url': { role: 'address' },
      queue: { role: 'address' },
      url: {},
      'url/@label': { role: 'identity' },
      size: { role: 'odd' },
    };

    expect(() => importRoles(roles({ address: 1 }, component), SCHEMA)).toThrow(
      [
        'roles:',
        'test.component: path "endpoint/url": expected "endpoint[]", got "endpoint"',
        'test.component: "queue" is no argument',
        'test.component: "url" has no role',
        'test.component: "url/@label" is no argument',
        '0 arguments of role address, 1 announced',
        "role odd isn't announced",
      ].join('\n'),
    );
  });
});

test('text is sorted by code unit and ends with a line end', () => {
  expect(toText({ b: [{ z: 1, _: null }], B: true, a: 'é' })).toBe(
    '{\n "B": true,\n "a": "é",\n "b": [\n  {\n   "_": null,\n   "z": 1\n  }\n ]\n}\n',
  );
});

describe('tables that are taken as they are', () => {
  test('have entries of components, and notes', () => {
    const shared = { 'test.component': { state: 'none' }, notes: ['of all'] };

    expect(ofComponents('workload', shared, SCHEMA)).toBe(shared);
  });

  test.each<[Json, string]>([
    [{ 'test.nothing': {}, toString: {} }, 'workload:\ntest.nothing: not in the schema\ntoString: not in the schema'],
    [[], 'workload: expected an object'],
  ])('%j is refused', (shared, message) => {
    expect(() => ofComponents('workload', shared, SCHEMA)).toThrow(message);
  });
});
