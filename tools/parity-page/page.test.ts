import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartCases } from '../../test/parity/chart-cases';
import { CHART_VERSION, chartValues } from '../../test/parity/chart-values';
import { parityPage } from './page';

test('docs/parity.md is what test/parity says; npm run parity-page writes it anew', () => {
  const page = parityPage(CHART_VERSION, chartValues, chartCases);

  expect(readFileSync(join(__dirname, '..', '..', 'docs', 'parity.md'), 'utf8')).toBe(page);
});

test('a row says where the value is, and where that shows', () => {
  const rows = [
    { values: ['a.b'], here: '`b`', proof: { object: 'DaemonSet alloy', at: 'spec.b', is: 1 } },
    { values: ['c', 'd'], here: 'not here', proof: { object: 'Role', absent: true } as const },
    { values: ['e'], here: '`e`', proof: { object: 'Service', at: 'spec.e', absent: true } as const },
  ];

  const page = parityPage(
    '1.0.0',
    [{ title: 'Some', rows }],
    [
      { name: 'x', facts: [], difference: 'why' },
      { name: 'y', facts: [] },
    ],
  );

  expect(page).toContain('the 4 values of the official Helm chart 1.0.0');
  expect(page).toContain('\n| `a.b` | `b` | DaemonSet `spec.b` |\n| `c`, `d` | not here | no Role |\n');
  expect(page).toContain('| `e` | `e` | Service `spec.e` is left out |');
  expect(page).toContain('| Case | Difference |\n| --- | --- |\n| `x` | why |\n');
  expect(page).not.toContain('`y`');
});
