import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE } from '../../tools/generate/descriptions';
import { programOf } from '../../tools/generate/example/program';
import { newestVersion } from '../../tools/generate/newest-version';
import { readFacts } from '../../tools/generate/schema-file';

const root = join(__dirname, '../..');
const folder = join(root, '.cache', 'component-examples');
const { schema, descriptions } = readFacts(join(root, 'schema', newestVersion(readdirSync(join(root, 'schema')))));

/** A module that imports all that an example can name. */
function moduleOf(example: string): string {
  const names = ['std', 'op', ...new Set(Object.keys(schema.components).map((name) => name.split('.')[0]!))];
  const imported = names.filter((name) => new RegExp(`\\b${name}\\.`).test(example));
  return `import { type AlloyConfig, ${imported.join(', ')} } from 'cdk8s-alloy';

declare const config: AlloyConfig;
${example}
export {};
`;
}

test('the examples in doc comments compile', () => {
  const modules = Object.entries(descriptions).flatMap(([file, { [EXAMPLE]: text }]) =>
    text === undefined ? [] : [[`${file.slice('components/'.length)}.ts`, moduleOf(programOf(text, schema))] as const],
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of modules) writeFileSync(join(folder, name), text);
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { rootDir: '../..', paths: { 'cdk8s-alloy': ['../../lib/index.ts'] } },
    include: ['*.ts'],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));

  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  const { stdout } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: folder });

  expect(modules.length).toBeGreaterThanOrEqual(30);
  expect(stdout).toBe('');
});
