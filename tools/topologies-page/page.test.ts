import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topologies } from '../../test/topologies';
import { topologiesPage } from './page';

test('docs/topologies.md is what test/topologies says; npm run topologies-page writes it anew', () => {
  const page = topologiesPage(topologies);

  expect(readFileSync(join(__dirname, '..', '..', 'docs', 'topologies.md'), 'utf8')).toBe(page);
});

test('a row says what it is, its level and its rights', () => {
  const shared = { make: () => undefined, shows: [], level: 'restricted' } as const;

  const page = topologiesPage([
    {
      title: 'Some',
      topologies: [
        { chart: 'a', here: '`a | b`', rights: ['pods', 'shop/events'], ...shared },
        { chart: 'b', here: '`b`', rights: [], ...shared },
      ],
    },
  ]);

  expect(page).toContain('Each of the 2 rows');
  expect(page).toContain(
    '\n| a | `a \\| b` | `restricted` | `pods`, `shop/events` |\n| b | `b` | `restricted` | none |\n',
  );
});
