// Writes the picture of the rooms of lib/ and the tables of docs/how-it-works.md: npm run house [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { houseSvg, PAGE, PICTURE, withRooms } from './house';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run house [-- --check]');
  process.exit(2);
}
const written = { [PICTURE]: houseSvg(), [PAGE]: withRooms(readFileSync(PAGE, 'utf8')) };
for (const [file, text] of Object.entries(written)) {
  if (args.length === 0) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} differs from lib/; run npm run house and commit`);
    process.exitCode = 1;
  }
}
