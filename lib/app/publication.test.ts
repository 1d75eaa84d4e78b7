import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LIST_FILE, Publication, type Published } from './publication';

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'publication-'));
  folder = join(parent, 'dist');
});

afterEach(() => {
  rmSync(parent, { recursive: true });
});

function publish(files: Record<string, string>): Published {
  const publication = new Publication(folder);
  for (const [name, content] of Object.entries(files)) {
    publication.add(name, content);
  }
  return publication.commit();
}

function write(name: string, content: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Content of all files in the folder by name; `undefined` for the folder itself where it doesn't exist. */
function contents(): Record<string, string> | undefined {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name));
    return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
  } catch {
    return undefined;
  }
}

test('makes the folder and writes the files, and a list of them', () => {
  const published = publish({ 'b.yaml': 'b', 'a.yaml': 'a', 'chart/c.yaml': 'c' });

  expect(published).toEqual({ written: ['a.yaml', 'b.yaml', 'chart/c.yaml'], unchanged: [], removed: [] });
  expect(contents()).toEqual({
    'a.yaml': 'a',
    'b.yaml': 'b',
    'chart/c.yaml': 'c',
    [LIST_FILE]: 'a.yaml\nb.yaml\nchart/c.yaml\n',
  });
});

test('changes nothing before it is committed', () => {
  publish({ 'a.yaml': 'old', 'gone.yaml': 'x' });
  const before = contents();

  const publication = new Publication(folder);
  publication.add('a.yaml', 'new');
  publication.add('b.yaml', 'new');

  expect(Object.fromEntries(Object.entries(contents()!).filter(([name]) => !name.startsWith('.staging-')))).toEqual(
    before,
  );
  publication.discard();
  expect(contents()).toEqual(before);
});

test('leaves no folder behind where there was none and nothing was committed', () => {
  const publication = new Publication(join(folder, 'deeper'));
  publication.add('a.yaml', 'a');

  publication.discard();

  expect(readdirSync(parent)).toEqual([]);
});

test('does not touch a file whose content stays', () => {
  publish({ 'a.yaml': 'a', 'b.yaml': 'b' });
  const past = new Date(1_000_000_000_000);
  for (const name of ['a.yaml', LIST_FILE]) {
    utimesSync(join(folder, name), past, past);
  }

  const published = publish({ 'a.yaml': 'a', 'b.yaml': 'changed' });

  expect(published).toEqual({ written: ['b.yaml'], unchanged: ['a.yaml'], removed: [] });
  expect(statSync(join(folder, 'a.yaml')).mtime).toEqual(past);
  expect(statSync(join(folder, LIST_FILE)).mtime).toEqual(past);
});

test('removes files of an earlier publication that are not made any more, with the folders that get empty', () => {
  publish({ 'a.yaml': 'a', 'x/y/b.yaml': 'b', 'x/c.yaml': 'c', 'z/d.yaml': 'd' });

  const published = publish({ 'a.yaml': 'a', 'x/c.yaml': 'c' });

  expect(published.removed).toEqual(['x/y/b.yaml', 'z/d.yaml']);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([LIST_FILE, 'a.yaml', 'x', join('x', 'c.yaml')]);
});

test('leaves files alone that it did not write', () => {
  write('kustomization.yaml', 'mine');
  write('notes/readme.md', 'mine too');
  publish({ 'a.yaml': 'a', 'notes/b.yaml': 'b' });

  publish({ 'c.yaml': 'c' });

  expect(contents()).toEqual({
    'kustomization.yaml': 'mine',
    'notes/readme.md': 'mine too',
    'c.yaml': 'c',
    [LIST_FILE]: 'c.yaml\n',
  });
});

test('does not mind a listed file that somebody removed', () => {
  publish({ 'a.yaml': 'a', 'b.yaml': 'b' });
  rmSync(join(folder, 'b.yaml'));

  expect(publish({ 'a.yaml': 'a' }).removed).toEqual(['b.yaml']);
});

test.each(['../outside.yaml', 'x/../../outside.yaml', '/etc/outside.yaml', '..', '.'])(
  'never removes %j, whatever the list says',
  (name) => {
    writeFileSync(join(parent, 'outside.yaml'), 'not ours');
    write(LIST_FILE, `${name}\n`);

    expect(publish({ 'a.yaml': 'a' }).removed).toEqual([]);
    expect(readFileSync(join(parent, 'outside.yaml'), 'utf8')).toBe('not ours');
  },
);

test.each(['../a.yaml', '/a.yaml', '.', LIST_FILE])('refuses the name %j', (name) => {
  const publication = new Publication(folder);

  expect(() => publication.add(name, 'x')).toThrow(`"${name}" isn't a name of a file in the output folder`);
});

test('refuses two files of the same name, also where only capitals differ', () => {
  const publication = new Publication(folder);
  publication.add('a.yaml', 'x');

  expect(() => publication.add('a.yaml', 'y')).toThrow('two files of the output folder have the same name: "a.yaml"');
  expect(() => publication.add('A.yaml', 'y')).toThrow(
    'two files of the output folder have the same name: "a.yaml" and "A.yaml"',
  );
});

test('fails before it changes anything where the output folder is a file', () => {
  writeFileSync(folder, 'a file');
  const publication = new Publication(folder);

  expect(() => publication.add('a.yaml', 'a')).toThrow(/EEXIST|ENOTDIR/);
  publication.discard();
  expect(readFileSync(folder, 'utf8')).toBe('a file');
});
