// How the search of the site ranks what it finds, and the same search without a browser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';

/**
 * Guides come before the reference: who searches for "memory" wants to know how to lower it, and who wants a component writes its name. VitePress puts
 * the function into the pages by its text, so it refers to nothing outside of itself.
 */
export const searchOptions = {
  fuzzy: 0.2,
  prefix: true,
  boost: { title: 4, text: 2, titles: 1 },
  boostDocument: (id, term, { title }) => {
    const [path] = id.split('#');
    if (/^\/(api\/|changelog|contributing|releasing|new-alloy-version|testing-on)/.test(path)) return 0.2;
    if (/^\/(rules|lints)\b/.test(path)) return 0.4;
    if (/^\/(parity|chart-examples|topologies|k8s-monitoring-values|scrapes-and-labels)\b/.test(path)) return 0.25;
    if (/^\/(how-to|pipelines)\/./.test(path) && title.toLowerCase().includes(term)) return 2.2;
    if (!path.startsWith('/components/')) return title.toLowerCase().includes(term) ? 1.3 : 1;
    const name = path.slice('/components/'.length).replace(/(index)?(\.html)?$/, '');
    if (!name.includes('.')) return 0.2;
    // The names of a component behind its family are what it is searched by.
    return title === name && name.split(/[._]/).slice(1).includes(term) ? 1 : 0.4;
  },
};

/** What a search on the built site finds, best first: `/how-to/memory.html#fewer-series`. */
export function searcher(build) {
  const chunks = join(build, 'assets', 'chunks');
  const [name] = readdirSync(chunks).filter((file) => file.startsWith('@localSearchIndex'));
  const text = readFileSync(join(chunks, name), 'utf8');
  // A module of one export, which is a text.
  const data = new Function(text.replace(/export\s*\{\s*(\w+) as default\s*\};?\s*$/, 'return $1;'))();
  const index = MiniSearch.loadJSON(data, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions,
  });
  return (words) => index.search(words).map(({ id }) => id);
}
