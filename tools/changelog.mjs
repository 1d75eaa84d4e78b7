// Heads what is unreleased with the version that it becomes: node tools/changelog.mjs release
// Prints what a version brought: node tools/changelog.mjs notes VERSION
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [command, version = ''] = process.argv.slice(2);
const file = join(process.cwd(), 'CHANGELOG.md');
const text = readFileSync(file, 'utf8');
const sections = text.split(/^(?=## )/m);
const titled = (title) => sections.findIndex((section) => section.startsWith(`## ${title}\n`));

if (command === 'release') {
  const { version: next } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8'));
  if (titled('Unreleased') < 0) fail('CHANGELOG.md has no section "Unreleased"');
  if (titled(next) >= 0) fail(`CHANGELOG.md has a section "${next}" already`);
  writeFileSync(file, text.replace(/^## Unreleased$/m, `## ${next}`));
} else if (command === 'notes') {
  if (titled(version) < 0) fail(`CHANGELOG.md has no section "${version}"`);
  process.stdout.write(`${sections[titled(version)].split('\n').slice(1).join('\n').trim()}\n`);
} else {
  fail('use: node tools/changelog.mjs release | notes VERSION');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
