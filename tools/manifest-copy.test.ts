import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyManifests } from './manifest-copy.cjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'manifest-copy-'));
  for (const name of ['dist/helm', 'manifests']) mkdirSync(join(root, name), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

describe.each([
  ['dist/example-instrumented-app.k8s.yaml', 'manifests/example-instrumented-app.yaml'],
  ['dist/helm/values.yaml', 'helm/values.yaml'],
])('%s', (from, to) => {
  let made: string;
  let copy: string;

  beforeEach(() => {
    made = join(root, from);
    copy = join(root, to);
    writeFileSync(made, 'kind: Service\n');
  });

  test('is copied where the copy is missing', () => {
    copyManifests(root);

    expect(readFileSync(copy, 'utf8')).toBe('kind: Service\n');
  });

  test('is copied where the copy is of an earlier synth', () => {
    copyManifests(root);
    writeFileSync(copy, 'kind: Pod\n');

    copyManifests(root);

    expect(readFileSync(copy, 'utf8')).toBe('kind: Service\n');
  });

  test('is not copied where the copy is right', () => {
    copyManifests(root);
    const { ino, mtimeMs } = statSync(copy);

    copyManifests(root);

    expect(statSync(copy)).toMatchObject({ ino, mtimeMs });
  });

  test('has no copy where it is not made any more', () => {
    copyManifests(root);
    rmSync(made);

    copyManifests(root);

    expect(existsSync(copy)).toBe(false);
  });
});
