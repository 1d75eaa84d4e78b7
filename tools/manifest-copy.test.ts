import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyManifest } from './manifest-copy.cjs';

let root: string;
let made: string;
let copy: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'manifest-copy-'));
  for (const name of ['dist', 'manifests']) mkdirSync(join(root, name));
  made = join(root, 'dist', 'example-instrumented-app.k8s.yaml');
  copy = join(root, 'manifests', 'example-instrumented-app.yaml');
  writeFileSync(made, 'kind: Service\n');
});

afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['is missing', () => {}],
  ['is of an earlier synth', () => writeFileSync(copy, 'kind: Pod\n')],
])('the copy is what dist/ has, where it %s', (_, arrange) => {
  arrange();

  copyManifest(root);

  expect(readFileSync(copy, 'utf8')).toBe('kind: Service\n');
});

test('a copy that is right is not touched', () => {
  copyManifest(root);
  const { ino, mtimeMs } = statSync(copy);

  copyManifest(root);

  expect(statSync(copy)).toMatchObject({ ino, mtimeMs });
});

test('there is no copy of what is not made any more', () => {
  copyManifest(root);
  rmSync(made);

  copyManifest(root);

  expect(existsSync(copy)).toBe(false);
});
