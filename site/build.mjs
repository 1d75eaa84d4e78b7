// Builds the site into site/build: npm run site
import { join } from 'node:path';
import { build } from 'vitepress';
import { deadLinks } from './links.mjs';
import { layPages, site } from './pages.mjs';
import { writeReference } from './reference.mjs';

layPages();
writeReference();
await build(site);
const dead = deadLinks(join(site, 'build'));
for (const link of dead) console.error(`leads nowhere: ${link}`);
if (dead.length > 0) process.exitCode = 1;
