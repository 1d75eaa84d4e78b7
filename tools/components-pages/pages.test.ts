import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { componentNames, functionNames, functionSchema } from '../../lib/facts';
import { differences } from '../generate/files';
import { newestVersion } from '../generate/newest-version';
import { readFacts } from '../generate/schema-file';
import { anchor } from './markdown';
import { callOf, pages } from './pages';

const root = join(__dirname, '../..');
const folder = join(root, 'docs', 'components');
const files = pages(readFacts(join(root, 'schema', newestVersion(readdirSync(join(root, 'schema'))))));

test('docs/components is what the facts give; npm run components-pages writes it anew', () => {
  expect(differences(folder, files, (path) => path.endsWith('.md'))).toEqual([]);
});

test('each component has a page, and the index leads there', () => {
  const index = files.get('README.md')!;

  for (const name of componentNames()) {
    expect(files.get(`${name}.md`)).toMatch(new RegExp(`^# ${name}\n`));
    expect(index).toContain(`(${name}.md)`);
  }
});

test('a page says what the component is for, then how it is used, what it gives, what it needs and what can be wrong', () => {
  const headings = [...files.get('loki.write.md')!.matchAll(/^##? .*/gm)].map(([heading]) => heading);

  expect(headings).toEqual([
    '# loki.write',
    '## Example',
    '## Arguments',
    '## Blocks',
    '## Exports',
    '## Needs in Kubernetes',
    '## Findings',
  ]);
});

test('an argument that a component describes in its own words stands in these', () => {
  expect(files.get('prometheus.operator.probes.md')).toContain(
    '| `kubernetes_role` | string | `"endpoints"` | Has no effect',
  );
});

test('every link leads to a page and a heading that are there', () => {
  const read = (path: string) =>
    files.get(posix.relative('docs/components', path)) ??
    (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
  const headings = new Map<string, ReadonlySet<string> | undefined>();
  const headingsOf = (path: string) => {
    if (!headings.has(path)) {
      const found = read(path)?.matchAll(/^#+ (.*)/gm);
      headings.set(path, found && new Set([...found].map(([, heading]) => anchor(heading!))));
    }
    return headings.get(path);
  };
  const dead = [...files].flatMap(([name, text]) =>
    [...text.matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]*))?\)/g)].flatMap(([link, path, heading]) => {
      const page =
        path === '' ? `docs/components/${name}` : posix.normalize(posix.join(dirname('docs/components/x'), path!));
      const there = headingsOf(page);
      return there && (heading === undefined || there.has(heading)) ? [] : [`${name} ${link}`];
    }),
  );

  expect(dead).toEqual([]);
});

test('functions are named as std has them, and one that it lacks is refused', () => {
  const names = functionNames().filter((name) => functionSchema(name)!.deprecatedBy === undefined);

  expect(names.map(callOf)).toContain('std.encoding.fromUrlBase64');
  expect(() => callOf('array.nothing')).toThrow('std has no function array.nothing');
});
