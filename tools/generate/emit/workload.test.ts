import { emitWorkload } from './workload';

test('only what code reads is packed, of components that are something special', () => {
  const text = emitWorkload({
    b: { copies: 'any', state: 'none', why: 'read in the source' },
    c: { copies: 'one', state: 'none', notes: 'queries' },
    a: { copies: 'any', state: 'wal', spreadWhen: { has: 'x' } },
    notes: ['of all'],
  });

  expect(text.trimEnd().split('\n').slice(2)).toEqual([
    'export const copies: { readonly [component: string]: string } = {',
    `  'a': '{"copies":"any","state":"wal","spreadWhen":{"has":"x"}}',`,
    `  'c': '{"copies":"one","state":"none"}',`,
    '};',
  ]);
});
