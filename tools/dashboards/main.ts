// Writes the dashboards that the library holds: npm run dashboards [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { dashboardModules } from './modules';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run dashboards [-- --check]');
  process.exit(2);
}
for (const [file, text] of dashboardModules()) {
  if (args.length === 0) {
    writeFileSync(file, text);
    console.log(file);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} differs from what the dashboards give; run npm run dashboards and commit`);
    process.exitCode = 1;
  }
}
