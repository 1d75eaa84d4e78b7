// The API reference, by typedoc, from lib/: a page for each class, interface, function and type. Components have pages of their own, so they are left out.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder, root, site } from './pages.mjs';

const compilerOptions = {
  target: 'es2022',
  module: 'node16',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
  typeRoots: [join(root, 'node_modules', '@types')],
};

export function writeReference() {
  const entries = ['index.ts', 'testing/index.ts'].map((name) => join(root, 'lib', name));
  const tsconfig = join(site, '.cache', 'tsconfig.json');
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions, include: entries }));
  const flags = [
    '--excludeInternal',
    '--excludePrivate',
    '--disableSources',
    '--hideBreadcrumbs',
    '--hidePageHeader',
    '--skipErrorChecking',
  ];
  const { status } = spawnSync(
    process.execPath,
    [
      join(site, 'node_modules', 'typedoc', 'bin', 'typedoc'),
      ...['--tsconfig', tsconfig, ...entries.flatMap((entry) => ['--entryPoints', entry])],
      ...['--plugin', 'typedoc-plugin-markdown', '--outputFileStrategy', 'members', '--entryFileName', 'index'],
      ...['--exclude', '**/components/*.gen.ts', '--readme', 'none', '--validation', 'false', '--logLevel', 'Warn'],
      ...['--name', 'API reference', '--out', join(pagesFolder, 'api'), ...flags],
    ],
    { cwd: site, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('typedoc failed');
  renameIndexes(join(pagesFolder, 'api'));
}

/** A type that is called `Index` would be the page of its folder. */
function renameIndexes(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  )) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/([(/])Index\.md/g, '$1Index-type.md'));
    if (name.endsWith('/Index.md')) renameSync(file, join(folder, name.replace(/Index\.md$/, 'Index-type.md')));
  }
}
