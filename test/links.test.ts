import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

// Links between the pages, and to files of the repository, lead somewhere.

const root = join(__dirname, '..');
const pagesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.split(sep).includes('node_modules'))
    .map((name) => join(folder, name));
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md') || name === 'llms.txt'),
  ...['.changeset', '.github', 'docs', 'examples', 'imports', 'templates', join('test', 'cluster')].flatMap(pagesIn),
  join('schema', 'README.md'),
];

const prose = (page: string) => readFileSync(join(root, page), 'utf8').replace(/^```.*?^```/gms, '');

/** The anchor of a heading, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
}

const anchors = new Map(
  pages.map((page) => [
    page,
    new Set([...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!))),
  ]),
);

function isDead(page: string, link: string): boolean {
  const [path, anchor] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path!));
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && anchors.get(target)?.has(anchor) === false;
}

test.each(pages)('%s has no dead links', (page) => {
  const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);

  expect(links.filter((link) => !/^(https?|mailto):/.test(link) && isDead(page, link))).toEqual([]);
});
