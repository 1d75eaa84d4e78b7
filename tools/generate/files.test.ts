import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GENERATED } from './emit/text';
import { differences, writeFiles } from './files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-files-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('files of another kind are those that the caller says', () => {
  write('left.md', 'x');
  write('left.gen.ts', `${GENERATED}x`);
  const isPage = (path: string) => path.endsWith('.md');

  expect(differences(folder, new Map(), isPage)).toEqual([`${join(folder, 'left.md')}: left over`]);
  expect(writeFiles(folder, new Map([['new.md', 'y']]), isPage)).toHaveLength(2);
  expect([existsSync(join(folder, 'left.md')), existsSync(join(folder, 'left.gen.ts'))]).toEqual([false, true]);
});

describe('differences', () => {
  test('are none where every file is the same', () => {
    write('a.gen.ts', 'a');
    write('b/c.gen.ts', 'c');
    write('by-hand.ts', 'x');

    expect(
      differences(
        folder,
        new Map([
          ['a.gen.ts', 'a'],
          ['b/c.gen.ts', 'c'],
        ]),
      ),
    ).toEqual([]);
  });

  test('are files that changed, are missing or are left over, sorted', () => {
    write('old/left.gen.ts', `${GENERATED}x`);
    write('changed.gen.ts', 'x\n');

    expect(
      differences(
        folder,
        new Map([
          ['missing.gen.ts', 'x'],
          ['changed.gen.ts', 'x'],
        ]),
      ),
    ).toEqual([
      `${join(folder, 'changed.gen.ts')}: changed`,
      `${join(folder, 'missing.gen.ts')}: missing`,
      `${join(folder, 'old/left.gen.ts')}: left over`,
    ]);
  });
});

describe('writeFiles', () => {
  test('makes the generated files those given and leaves the others alone', () => {
    write('left.gen.ts', `${GENERATED}x`);
    write('by-hand.ts', GENERATED);
    write('other.gen.ts', '// Made by another generator.\n');

    const changed = writeFiles(folder, new Map([['new/a.gen.ts', 'a']]));

    expect(changed).toEqual([`${join(folder, 'left.gen.ts')}: left over`, `${join(folder, 'new/a.gen.ts')}: missing`]);
    expect(readFileSync(join(folder, 'new/a.gen.ts'), 'utf8')).toBe('a');
    expect(existsSync(join(folder, 'left.gen.ts'))).toBe(false);
    expect(existsSync(join(folder, 'by-hand.ts'))).toBe(true);
    expect(existsSync(join(folder, 'other.gen.ts'))).toBe(true);
  });
});
