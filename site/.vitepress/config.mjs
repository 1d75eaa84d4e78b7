import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';
import { navigation } from '../navigation.mjs';
import { searchOptions } from '../search.mjs';

const { homepage } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The anchor of a heading, as GitHub makes it: pages are read there, too. */
const slugify = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');

/** Keeps Vue from taking what stands between two braces in a text for an expression. */
function keepBraces(markdown) {
  for (const name of ['text', 'code_inline']) {
    const render = markdown.renderer.rules[name];
    markdown.renderer.rules[name] = (...args) =>
      render.apply(markdown.renderer.rules, args).replaceAll('{{', '&#123;&#123;');
  }
}

export default defineConfig({
  title: 'cdk8s-alloy',
  description: 'Grafana Alloy on Kubernetes as TypeScript',
  srcDir: '.cache/pages',
  outDir: 'build',
  cacheDir: '.cache/vitepress',
  lastUpdated: false,
  // Titles and navigation once, not in each page.
  metaChunk: true,
  // `<name>` in a text is text.
  markdown: {
    html: false,
    config: keepBraces,
    anchor: { slugify },
    languageAlias: { alloy: 'hcl', promql: 'text', logql: 'text' },
  },
  themeConfig: {
    ...navigation,
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: homepage.replace(/#.*$/, '') }],
    search: {
      provider: 'local',
      options: {
        miniSearch: { searchOptions },
        // Of the reference only what things are called: its texts would hide the pages.
        _render: (source, env, markdown) =>
          markdown.render(env.relativePath.startsWith('api/') ? (/^# .*$/m.exec(source)?.[0] ?? '') : source, env),
      },
    },
  },
});
