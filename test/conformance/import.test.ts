import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importConfiguration } from '../../lib/importer';
import { findReadyMade } from '../../lib/recognition';
import { configurationOf, formatted, meaningOf } from '../harness/imported';

interface Row {
  readonly id: string;
  readonly in: string;
  /** In fmt.jsonl, of texts that can be formatted. */
  readonly out?: string;
  /** In validate.jsonl. */
  readonly ok?: boolean;
}

const facts = process.env['ALLOY_FACTS'] ?? resolve(__dirname, '../../../shared/alloy');
const root = join(__dirname, '../..');

function rowsOf(name: string, isValid: (row: Row) => boolean): readonly Row[] {
  const file = join(facts, name);
  if (!existsSync(file)) {
    throw new Error(`golden data is missing: ${file} (set ALLOY_FACTS to the folder that holds ${name})`);
  }
  const rows: readonly Row[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return rows.filter(isValid).map((row) => ({ ...row, id: `${name} ${row.id}` }));
}

/** Each text once. */
const rows = [
  ...new Map(
    [...rowsOf('fmt.jsonl', ({ out }) => out !== undefined), ...rowsOf('validate.jsonl', ({ ok }) => ok === true)].map(
      (row) => [row.in, row] as const,
    ),
  ).values(),
];

const programs = new Map<string, string>();

test('the golden data are there', () => {
  expect(rows.length).toBeGreaterThan(1200);
});

// The tree counts as it is, and comments count where formatting leaves them: strings by their values, keys of objects whether quoted or not, and a literal
// that is a credential as the variable that it is read from. There is no other exception.
test.each(rows)('the program of $id prints the same tree, with its comments in place', (row) => {
  const program = importConfiguration([{ name: row.id, text: row.in }], {
    name: 'alloy',
    namespace: 'monitoring',
    readyMade: findReadyMade,
  });
  programs.set(row.id, program.text);

  expect(program.diagnostics).toEqual([]);
  expect(meaningOf(configurationOf(program.text).text)).toEqual(meaningOf(formatted(row.in), 'alloy-credentials'));
});

test('most blocks are typed', () => {
  const { texts, blocks } = rows.reduce(
    (sum, row) => {
      const imported = importConfiguration([{ name: row.id, text: row.in }], {
        name: 'alloy',
        namespace: 'monitoring',
      });
      const made = imported.text.match(/\bnew [\w.]+\((config|scope),/g)?.length ?? 0;
      // Some texts are for parsers alone, and have attributes outside of blocks.
      const untyped = imported.texts.filter(({ reason }) => reason !== 'it is no block');
      return { texts: sum.texts + untyped.length, blocks: sum.blocks + made };
    },
    { texts: 0, blocks: 0 },
  );

  expect(texts / blocks).toBeLessThan(0.02);
});

test('the programs compile', () => {
  const folder = join(root, '.cache', 'imported');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  [...programs].forEach(([id, text], i) => {
    writeFileSync(join(folder, `program-${i}.ts`), `// ${id}\n${text}`);
  });
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions: { rootDir: '../..', paths: { 'cdk8s-alloy': ['../../lib/index.ts'] } },
    include: ['*.ts'],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });

  expect({ status, errors: stdout.split('\n').slice(0, 20) }).toEqual({ status: 0, errors: [''] });
}, 600_000);
