import { components, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { loki } from '../../components';
import { wrongPropsOf } from '../../config';
import { deliver } from '../../testing';
import { LogTenants, type LogTenantsProps } from './log-tenants';
import { LokiDestination } from './loki-destination';
import { rateLimit } from './stages';

type Table = Pick<LogTenantsProps, 'tenants' | 'others'> & Partial<LogTenantsProps>;

function make(props: Table) {
  const config = newConfig();
  const { receiver } = new LokiDestination(config, 'default', { tenant: 'of-destination' });
  new LogTenants(config, 'tenants', { forwardTo: [receiver], ...props });
  return config;
}

const send = (config: ReturnType<typeof make>, namespace?: string) =>
  deliver(config, {
    to: 'loki.process.tenants.receiver',
    line: 'x',
    labels: { ...(namespace === undefined ? { app: 'a' } : { namespace }) },
  }).entries;
const tenantOf = (table: Table, namespace?: string) => send(make(table), namespace).map(({ tenant }) => tenant);

const table: Table = {
  tenants: [
    { tenant: 'shop', namespaces: ['cart', 'orders'] },
    { tenant: 'team-b', pattern: 'team-b-.+', namespaces: ['b'] },
    { tenant: 'team', pattern: 'team-.+' },
  ],
  others: { kind: 'tenant', tenant: 'platform' },
};

test.each([
  ['cart', 'shop'],
  ['orders', 'shop'],
  ['orders-eu', 'platform'],
  ['preorders', 'platform'],
  ['b', 'team-b'],
  ['team-b-dev', 'team-b'],
  ['team-c', 'team'],
  ['my-team-c', 'platform'],
  [undefined, 'platform'],
])('an entry of the namespace %s lands in exactly the tenant %s', (namespace, tenant) => {
  expect(tenantOf(table, namespace)).toEqual([tenant]);
});

test('a namespace of nobody can be a tenant of its own, or dropped', () => {
  const perNamespace = { ...table, others: { kind: 'perNamespace' } } as const;

  expect(tenantOf(perNamespace, 'unknown')).toEqual(['unknown']);
  expect(tenantOf(perNamespace, 'cart')).toEqual(['shop']);
  expect(tenantOf(perNamespace)).toEqual(['of-destination']);
  expect(tenantOf({ ...table, others: { kind: 'drop' } }, 'unknown')).toEqual([]);
  expect(tenantOf({ ...table, others: { kind: 'drop' } }, 'cart')).toEqual(['shop']);
});

test('without rows, all are others', () => {
  expect(tenantOf({ tenants: [], others: { kind: 'perNamespace' } }, 'a')).toEqual(['a']);
  expect(tenantOf({ tenants: [], others: { kind: 'tenant', tenant: 'all' } })).toEqual(['all']);
});

test('adding a tenant changes no other', () => {
  const more = { ...table, tenants: [...table.tenants, { tenant: 'new', namespaces: ['new'] }] };

  expect(tenantOf(more, 'new')).toEqual(['new']);
  expect(components(make(more))).toEqual(components(make(table)));
});

describe('a tenant with a Loki of its own', () => {
  const routed = (others: LogTenantsProps['others'] = { kind: 'tenant', tenant: 'platform' }) => {
    const config = newConfig();
    const { receiver: shared } = new LokiDestination(config, 'default');
    const { receiver: own } = new loki.Echo(config, 'own');
    new LogTenants(config, 'tenants', {
      forwardTo: [shared],
      tenants: [
        { tenant: 'shop', namespaces: ['cart'] },
        { tenant: 'team-b', pattern: 'team-b.*', forwardTo: [own] },
        { tenant: 'team', pattern: 'team-.+' },
      ],
      others,
    });
    return config;
  };

  test.each([
    ['cart', 'loki.write.default'],
    ['team-b-dev', 'loki.echo.own'],
    ['team-c', 'loki.write.default'],
    ['unknown', 'loki.write.default'],
  ])('%s arrives only at %s', (namespace, destination) => {
    expect(send(routed(), namespace).map((entry) => entry.destination)).toEqual([destination]);
  });

  test('so can all others', () => {
    const config = newConfig();
    const { receiver: shared } = new LokiDestination(config, 'default');
    const { receiver: own } = new loki.Echo(config, 'own');
    new LogTenants(config, 'tenants', {
      forwardTo: [shared],
      tenants: [{ tenant: 'shop', namespaces: ['cart'] }],
      others: { kind: 'tenant', tenant: 'platform', forwardTo: [own] },
    });

    expect(send(config, 'cart').map((entry) => entry.destination)).toEqual(['loki.write.default']);
    expect(send(config, 'x').map((entry) => [entry.destination, entry.tenant])).toEqual([
      ['loki.echo.own', 'platform'],
    ]);
    expect(problems(config)).toEqual([]);
  });

  test('others can be dropped beside it', () => {
    expect(send(routed({ kind: 'drop' }), 'unknown')).toEqual([]);
    expect(send(routed({ kind: 'drop' }), 'team-b')).toHaveLength(1);
  });
});

test('a limit for each namespace comes first', () => {
  const config = make({ ...table, stages: rateLimit({ linesPerSecond: 1 }) });
  const entry = (namespace: string) => ({ to: 'loki.process.tenants.receiver', line: 'x', labels: { namespace } });
  const { entries } = deliver(config, [entry('cart'), entry('cart'), entry('orders')]);

  expect(entries.map(({ labels }) => labels['namespace'])).toEqual(['cart', 'orders']);
});

test.each<[object, string]>([
  [{ others: undefined }, 'others: must say what becomes of all others: a `kind` of tenant, perNamespace, drop'],
  [{ others: { kind: 'tenant' } }, 'others.tenant: undefined is no name of a tenant'],
  [{ tenants: [{ tenant: 'a/b', namespaces: ['x'] }] }, 'tenants[0].tenant: "a/b" is no name of a tenant'],
  [{ tenants: [{ tenant: 'a' }] }, 'tenants[0]: has no namespaces'],
  [{ tenants: [{ tenant: 'a', namespaces: ['x-*'] }] }, 'tenants[0].namespaces[0]: "x-*" is no name of a namespace'],
  [{ tenants: [{ tenant: 'a', pattern: '(' }] }, 'tenants[0].pattern: error parsing regexp: missing closing )'],
  [
    {
      tenants: [
        { tenant: 'a', namespaces: ['x'] },
        { tenant: 'b', namespaces: ['x'] },
      ],
    },
    'tenants[1].namespaces: "x" belongs to a tenant before',
  ],
  [
    {
      tenants: [
        { tenant: 'a', namespaces: ['x'] },
        { tenant: 'a', namespaces: ['y'] },
      ],
    },
    'tenants[1].tenant: "a" is there twice',
  ],
  [{ tenants: undefined }, 'tenants: must be a list of tenants'],
])('%j is refused', (props, message) => {
  const config = make({ ...table, ...props } as never);
  const messages = wrongPropsOf(config.node.findChild('LogTenants.tenants')).map((problem) => problem.message);

  expect(messages).toContainEqual(expect.stringContaining(message));
});
