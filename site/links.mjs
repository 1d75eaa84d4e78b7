// Checks the links of the built site: each leads to a file, and its anchor to an element of the page.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Links of pages below `folder` that lead nowhere, as `page -> link`. Links to other sites are not followed. */
export function deadLinks(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const texts = new Map(pages.map((page) => [page, readFileSync(join(folder, page), 'utf8')]));
  const anchors = new Map();
  const anchorsOf = (page) => {
    if (!anchors.has(page))
      anchors.set(page, new Set([...texts.get(page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)));
    return anchors.get(page);
  };
  return pages.flatMap((page) =>
    [...texts.get(page).matchAll(/<a[^>]*\shref="([^"]+)"/g)]
      .map(([, link]) => link.replaceAll('&amp;', '&'))
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path, anchor] = decodeURIComponent(link).split('#');
        let target = path === '' ? page : path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path);
        if (target === '' || target.endsWith('/')) target += 'index.html';
        if (!existsSync(join(folder, target))) return true;
        return anchor !== undefined && anchor !== '' && texts.has(target) && !anchorsOf(target).has(anchor);
      })
      .map((link) => `${page} -> ${link}`),
  );
}
