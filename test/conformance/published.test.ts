import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from '../../lib/checks';

const facts = process.env['ALLOY_FACTS'] ?? resolve(__dirname, '../../../shared/alloy');

interface Row {
  /** A file, and behind `~` the number of a mutation of it. */
  readonly id: string;
  readonly in: string;
  readonly ok?: boolean;
}

function rowsOf(name: string): readonly Row[] {
  const lines = readFileSync(join(facts, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** Configurations as people wrote them, of which `alloy validate` says nothing or which `alloy fmt` reads. */
const published = [...rowsOf('validate.jsonl').filter(({ ok }) => ok), ...rowsOf('fmt.jsonl')].filter(
  ({ id }) => !id.includes('~'),
);

test('no expression of a published configuration is refused', () => {
  const wrong = published.flatMap(({ id, in: text }) =>
    check(text)
      .filter(({ code, severity }) => severity === 'error' && code.startsWith('type/'))
      .map(({ code, line, message }) => `${id}:${line} ${code} ${message}`),
  );

  expect(published.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});
