import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { alloyFilesAt } from './alloy-files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alloy-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
}

const found = () => alloyFilesAt(folder).map((path) => path.slice(folder.length + 1));

test('a file is itself, whatever it is called', () => {
  write('config.river');

  expect(alloyFilesAt(join(folder, 'config.river'))).toEqual([join(folder, 'config.river')]);
});

test('a folder is all configuration in it and below, in order of the paths', () => {
  write('b.alloy', 'a/z.alloy', 'a/deep/y.alloy', 'a-b.alloy', 'notes.md');

  expect(found()).toEqual(['a-b.alloy', 'a/deep/y.alloy', 'a/z.alloy', 'b.alloy']);
});

test('nothing hidden, nothing installed, no linked folder, no folder that is called like a file', () => {
  write('.git/a.alloy', '.a.alloy', 'node_modules/b.alloy', 'folder.alloy/c.alloy', 'elsewhere/d.txt');
  symlinkSync(join(folder, 'folder.alloy'), join(folder, 'linked'));
  symlinkSync(join(folder, 'folder.alloy', 'c.alloy'), join(folder, 'link.alloy'));

  expect(found()).toEqual(['folder.alloy/c.alloy', 'link.alloy']);
});

test('a folder without configuration is an error', () => {
  write('notes.md');

  expect(found).toThrow(`${folder}: there is no *.alloy file in this folder, nor in those within`);
});

test('a path that leads nowhere is an error of the system', () => {
  expect(() => alloyFilesAt(join(folder, 'nope'))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});
