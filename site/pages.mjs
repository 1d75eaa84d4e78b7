// Lays out the pages of the site: docs/, and the pages of the repository that they refer to, in site/.cache/pages. Links that lead out of these pages
// lead to the repository. Comments, which say to editors what is generated, are left out.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const site = dirname(fileURLToPath(import.meta.url));
export const root = dirname(site);
export const pagesFolder = join(site, '.cache', 'pages');

/** Where a file of the repository is on the site: a page, or another file of docs/. Undefined: it isn't there. */
function placeOf(file) {
  const top = {
    'README.md': 'index.md',
    'CHANGELOG.md': 'changelog.md',
    'CONTRIBUTING.md': 'contributing.md',
    'AGENTS.md': 'agents.md',
  };
  if (Object.hasOwn(top, file)) return top[file];
  return file.startsWith('docs/')
    ? posix.normalize(file.slice('docs/'.length).replace(/(^|\/)README\.md$/, '$1index.md'))
    : undefined;
}

/** The address of a file or folder in the repository. */
function inRepository(file) {
  const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${homepage.replace(/#.*$/, '')}/blob/main/${file}`;
}

/** A link of a page of the repository, as the same page of the site has it. */
function linkOn(page, link) {
  if (/^([a-z]+:|#)/.test(link)) return link;
  const [path, anchor] = link.split('#');
  const file = posix.normalize(posix.join(posix.dirname(page), path));
  const place = placeOf(file);
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (place === undefined || !existsSync(join(root, file))) return inRepository(file) + hash;
  const found = posix.relative(posix.dirname(placeOf(page)), place);
  return (found.startsWith('.') ? found : `./${found}`) + hash;
}

/** The text of a page for the site. What stands in a block of code stays as it is. */
export function siteText(page, text) {
  return text
    .split(/(^```.*?^```$)/ms)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(/<!--.*?-->\n*/gs, '').replace(/\]\(([^)\s]+)\)/g, (_, link) => `](${linkOn(page, link)})`),
    )
    .join('');
}

export function layPages() {
  rmSync(pagesFolder, { recursive: true, force: true });
  const files = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split('\\').join('/'));
  for (const file of [...files, 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'AGENTS.md']) {
    const target = join(pagesFolder, placeOf(file));
    mkdirSync(dirname(target), { recursive: true });
    if (file.endsWith('.md')) {
      writeFileSync(target, siteText(file, readFileSync(join(root, file), 'utf8')));
    } else {
      // Pictures are a part of the pages that show them; what pages only link to is served as it is.
      cpSync(join(root, file), file.endsWith('.svg') ? target : join(pagesFolder, 'public', placeOf(file)));
    }
  }
  mkdirSync(join(pagesFolder, 'public'), { recursive: true });
  cpSync(join(root, 'llms.txt'), join(pagesFolder, 'public', 'llms.txt'));
}
