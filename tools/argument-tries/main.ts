import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOfTries } from './list';

const file = join('tools', 'argument-tries', 'answers.tsv');
const lines = listOfTries();
writeFileSync(file, `${lines.join('\n')}\n`);
console.log(`${lines.length} tries in ${file}`);
