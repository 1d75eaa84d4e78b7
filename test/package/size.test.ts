import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TARBALL_VARIABLE } from './packed';

// What users download: no part of it grows by more than a little without somebody deciding so, by
//   UPDATE_PACKAGE_SIZES=true npm run test:package -- size

/** What a part may grow by: the larger of a share, and bytes. */
const SHARE = 0.05;
const BYTES = 4096;

const file = join(__dirname, 'sizes.json');

/** Bytes of each part, unpacked: of a bundle, or of all files in one of the other folders. */
function sizes(): Record<string, number> {
  const { files } = JSON.parse(readFileSync(`${process.env[TARBALL_VARIABLE]}.json`, 'utf8'));
  const parts: Record<string, number> = {};
  for (const { path, size } of files as { path: string; size: number }[]) {
    const [top, name, ...rest] = path.split('/');
    const part = top === 'build' ? `build/${name}${rest.length > 0 ? '/' : ''}` : name === undefined ? path : `${top}/`;
    parts[part] = (parts[part] ?? 0) + size;
  }
  return Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('no part of the package has grown unnoticed', () => {
  const now = sizes();
  if (process.env['UPDATE_PACKAGE_SIZES'] === 'true') writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`);
  const before: Record<string, number> = JSON.parse(readFileSync(file, 'utf8'));

  const grown = Object.entries(now).flatMap(([part, size]) => {
    const allowed = before[part] ?? 0;
    return size > allowed + Math.max(allowed * SHARE, BYTES) ? [`${part}: ${size} bytes, ${allowed} before`] : [];
  });

  expect(grown).toEqual([]);
});

test('library and executable share their code', () => {
  const {
    'build/cli.js': cli,
    'build/index.js': index,
    'build/alloy.js': alloy,
    'build/constructs.js': constructs,
  } = sizes();

  expect(cli! + index!).toBeLessThan((alloy! + constructs!) / 2);
});

/** What a bundle asks for when it's loaded, or later: packages, and other bundles. */
function askedFor(bundle: string): readonly string[] {
  const text = execFileSync('tar', ['-xzOf', process.env[TARBALL_VARIABLE]!, `package/build/${bundle}.js`], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!);
}

test.each(['alloy', 'simulate', 'importer', 'testing'])('%s knows the language and Alloy alone', (bundle) => {
  expect(askedFor(bundle).filter((name) => /^cdk8s|^constructs$|constructs\.js/.test(name))).toEqual([]);
});

test('a synth reads nothing that runs or imports configurations', () => {
  const all = ['index', 'constructs', 'alloy'].flatMap(askedFor);

  expect(all.filter((name) => /simulate|importer|cli|testing/.test(name))).toEqual([]);
});
