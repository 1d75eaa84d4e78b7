// Writes the comparison with the official chart into README.md: npm run chart-figures [-- --check]
import { writeFileSync } from 'node:fs';
import { readReadme, withComparison } from './figures';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run chart-figures [-- --check]');
  process.exit(2);
}
const root = process.cwd();
const written = withComparison(readReadme(root), root);
if (args.length === 0) {
  writeFileSync('README.md', written);
} else if (readReadme(root) !== written) {
  console.error('README.md differs from what is counted; run npm run chart-figures and commit');
  process.exitCode = 1;
}
