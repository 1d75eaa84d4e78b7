// Writes docs/pictures: npm run pictures [-- --check]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictures } from './pictures';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run pictures [-- --check]');
  process.exit(2);
}
mkdirSync(join('docs', 'pictures'), { recursive: true });
for (const { file, svg } of pictures(process.cwd())) {
  if (args.length === 0) {
    writeFileSync(file, svg);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== svg) {
    console.error(`${file} differs from what it shows; run npm run pictures and commit`);
    process.exitCode = 1;
  }
}
