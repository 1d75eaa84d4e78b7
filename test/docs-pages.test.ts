import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The pages of docs/: each has its place in the navigation of the site (which test/site builds), indexes are complete, and none is too long.

interface Item {
  readonly link?: string;
  readonly items?: readonly Item[];
}

const root = join(__dirname, '..');

/** The links of the sidebars. The module is one of the site, which Jest would not import. */
function links(): readonly string[] {
  const program = "import('./site/navigation.mjs').then(({ navigation }) => console.log(JSON.stringify(navigation)))";
  const { stdout, stderr } = spawnSync(process.execPath, ['--eval', program], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  const { sidebar }: { sidebar: Readonly<Record<string, readonly Item[]>> } = JSON.parse(stdout);
  const linksOf = ({ link, items = [] }: Item): string[] => [...(link ? [link] : []), ...items.flatMap(linksOf)];
  return Object.values(sidebar).flat().flatMap(linksOf);
}

/** Pages that stand at the root of the repository, and the reference, which typedoc makes. */
const ELSEWHERE = ['/', '/agents', '/api/', '/changelog', '/contributing'];

test('the navigation of the site has each page of docs/, and nothing else', () => {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/(README)?\.md$/, '')}`);

  expect([...new Set(links())].sort()).toEqual([...pages, ...ELSEWHERE].sort());
});

test.each([
  ['pipelines.md', 'pipelines'],
  ['rules.md', 'rules'],
  ['lints.md', 'lints'],
  ['testing.md', 'testing'],
  ['instrumentation.md', 'instrumentation'],
  ['how-to/README.md', 'how-to'],
])('docs/%s leads to each page of docs/%s', (index, folder) => {
  const text = readFileSync(join(root, 'docs', index), 'utf8');
  const pages = readdirSync(join(root, 'docs', folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');

  const link = (page: string) => (index.startsWith(`${folder}/`) ? `(${page}` : `(${folder}/${page}`);
  expect(pages.filter((page) => !text.includes(link(page)))).toEqual([]);
});

/** Lines that a reader has patience for. What is generated is looked up rather than read. */
const MOST_LINES = { written: 300, generated: 500 };

test('no page is longer than a reader has patience for', () => {
  const docs = join(root, 'docs');
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const tooLong = pages.filter((page) => {
    const text = readFileSync(join(docs, page), 'utf8');
    const isGenerated = /^# .*\n\n<!-- Written by npm run /.test(text);
    return text.split('\n').length > (isGenerated ? MOST_LINES.generated : MOST_LINES.written);
  });

  expect(tooLong).toEqual([]);
});
