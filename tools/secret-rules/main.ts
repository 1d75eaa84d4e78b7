// Writes secret-rules.json into the newest folder of schema/, from the module whose version test/differential/secrets/go.mod has: npm run secret-rules. Needs Go.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseToml } from '../../lib/languages';
import { newestVersion } from '../generate/newest-version';

const MODULE = 'github.com/zricethezav/gitleaks/v8';

/** Members that say what a rule is for, not what it finds. */
const DESCRIBING = ['title', 'description', 'minVersion', 'tags'];

const goMod = readFileSync(join('test', 'differential', 'secrets', 'go.mod'), 'utf8');
const version = new RegExp(`${MODULE} (\\S+)`).exec(goMod)![1];
const { Dir: folder } = JSON.parse(
  execFileSync('go', ['mod', 'download', '-json', `${MODULE}@${version}`], { encoding: 'utf8' }),
);
const parsed = parseToml(readFileSync(join(folder, 'config', 'gitleaks.toml'), 'utf8'));
if ('problem' in parsed) throw new Error(parsed.problem);
const { rules, ...others } = plain(parsed.table);
const file = join('schema', newestVersion(readdirSync('schema')), 'secret-rules.json');
const meta = {
  source: `config/gitleaks.toml of ${MODULE} ${version}, without what it only describes: the rules by which loki.secretfilter finds secrets`,
  license: 'MIT, Copyright (c) 2019 Zachary Rice',
};
writeFileSync(file, printed({ _meta: meta, ...others }, rules));
console.log(`${file}: ${rules.length} rules`);

/** Without describing members. Big numbers and dates are none of it. */
function plain(document: object) {
  return JSON.parse(JSON.stringify(document, (key, value) => (DESCRIBING.includes(key) ? undefined : value)));
}

/** A line for each rule: to compare versions. */
function printed(head: object, list: readonly object[]): string {
  const members = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value, undefined, 1)}`,
  );
  return `{\n${members.join(',\n')},\n"rules": [\n${list.map((rule) => JSON.stringify(rule)).join(',\n')}\n]\n}\n`;
}
