import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programOf } from '../tools/rules-page/construct-example';
import { sections } from '../tools/rules-page/sections';

const root = join(__dirname, '..');
const folder = join(root, '.cache', 'docs-examples');

/** Pages with examples; those of the components come from the descriptions, and test/components/examples.test.ts compiles them. */
function handWritten(): readonly string[] {
  return readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.md') && !name.startsWith('components/'),
  );
}

/** The TypeScript examples of all pages and of the rules about constructs, by a file name that says where each is. */
function examples(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const page of handWritten()) {
    const text = readFileSync(join(root, 'docs', page), 'utf8');
    for (const match of text.matchAll(/^```ts\n(.*?)^```$/gms)) {
      const line = text.slice(0, match.index).split('\n').length;
      found.set(`${page.replace('.md', '').replaceAll('/', '-')}-${line}.ts`, `${match[1]}\nexport {};\n`);
    }
  }
  const programs = sections.filter(({ language }) => language === 'typescript').flatMap(({ rules }) => rules);
  for (const { code, fails, passes } of programs) {
    found.set(`rule-${code}-fails.ts`, programOf(fails)).set(`rule-${code}-passes.ts`, programOf(passes));
  }
  return found;
}

test('the TypeScript examples of docs/ and of rules compile', () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of examples()) {
    writeFileSync(join(folder, name), text);
  }
  const paths = {
    'cdk8s-alloy': ['../../lib/index.ts'],
    'cdk8s-alloy/testing': ['../../lib/testing/index.ts'],
  };
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { rootDir: '../..', paths },
    include: ['*.ts'],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));

  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  const { stdout } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: folder });

  expect(examples().size).toBeGreaterThan(10);
  expect(stdout.split('\n').filter((line) => /^[\w-]+\.ts\(/.test(line))).toEqual([]);
});
