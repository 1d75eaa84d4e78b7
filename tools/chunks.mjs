// Bundles the package in files that share their code: node tools/build.mjs writes them.
//
// A room of lib/ is in one file only. Another file takes it from there, by the names that the room's index exports: rooms are entered through
// their indexes, so that is all there is to share. Few files, because many small ones take forty times as long to load.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** Rooms whose code needs cdk8s. */
const CONSTRUCTS = ['components', 'config', 'pipelines', 'kubernetes', 'stack', 'app', 'example-app', 'backends'];
/** Rooms that know the language and Alloy alone, and that no synth asks for: each is in a file of its own, which need not be read then. */
const APART = ['importer', 'simulate'];
/** What the public surface takes from below an index: names that it passes on without listing them. */
const PASSED_ON = ['components/namespaces.gen'];
/** Large tables that few ask for, each in a file of its own, which is loaded when somebody asks. */
const ON_REQUEST = {
  descriptions: 'facts/descriptions.gen',
  'grok-patterns': 'facts/grok-patterns.gen',
  'user-agents': 'facts/user-agents.gen',
  'secret-rules': 'facts/secret-rules.gen',
  'zone-names': 'facts/zone-names.gen',
  encodings: 'facts/encodings.gen',
};
/** What one entry has to itself. All other rooms know the language and Alloy alone. */
const UNSHARED = ['cli', 'cluster', 'diff', 'doctor', 'migrate', 'public', 'recognition', 'stack-file', 'testing'];

/**
 * Bundles the rooms, and then the entries that use them.
 * @param root of the repository
 * @param outdir where the files go
 * @param entries source of each, by the name of its file
 */
export async function bundleInChunks(root, outdir, entries) {
  const lib = join(root, 'lib');
  const rooms = readdirSync(lib, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const constructs = rooms.filter((room) => CONSTRUCTS.includes(room));
  const pure = rooms.filter((room) => ![CONSTRUCTS, APART, UNSHARED].some((others) => others.includes(room)));
  const shared = new Map();
  for (const [name, module] of Object.entries(ON_REQUEST)) {
    const outfile = join(outdir, `${name}.js`);
    await bundle({ entryPoints: [join(lib, `${module}.ts`)], outfile }, lib, shared);
    shared.set(module, { file: `./${name}.js`, isOnRequest: true });
  }
  const apart = Object.fromEntries(APART.map((room) => [room, [room]]));
  for (const [name, members] of Object.entries({ alloy: pure, ...apart, constructs: [...constructs, ...PASSED_ON] })) {
    const outfile = join(outdir, `${name}.js`);
    const contents = members.map((room) => `export * as ${variable(room)} from './${room}';\n`).join('');
    await bundle({ stdin: { contents, resolveDir: lib }, outfile }, lib, shared);
    const namespaces = require(outfile);
    for (const room of members)
      shared.set(room, { file: `./${name}.js`, names: Object.keys(namespaces[variable(room)]) });
  }
  for (const [name, source] of Object.entries(entries)) {
    await bundle({ entryPoints: [join(root, source)], outfile: join(outdir, `${name}.js`) }, lib, shared);
  }
}

function bundle(options, lib, shared) {
  return build({
    ...options,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    logLevel: 'warning',
    plugins: [takingRooms(lib, new Map(shared))],
  });
}

/** Takes a room that is in another file from there. */
function takingRooms(lib, shared) {
  return {
    name: 'rooms',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const module = relative(lib, join(resolveDir, path)).split(sep).join('/');
        const [room] = module.split('/');
        if (shared.get(module)?.isOnRequest) return { path: shared.get(module).file, external: true };
        if (!shared.has(room) || `${resolveDir}${sep}`.startsWith(join(lib, room) + sep)) return undefined;
        if (shared.has(module)) return { path: module, namespace: 'room', sideEffects: false };
        return { errors: [{ text: `lib/${module} would be in the package twice: enter the room through its index` }] };
      });
      onResolve({ filter: /.*/, namespace: 'room' }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: 'room' }, ({ path: room }) => {
        const { file, names } = shared.get(room);
        // As calls that are marked pure, so that names which nobody uses are left out.
        const lines = names.map((name) => `export const ${name} = /* @__PURE__ */ (() => room.${name})();\n`).join('');
        return { contents: `import { ${variable(room)} as room } from '${file}';\n${lines}`, resolveDir: dirname(lib) };
      });
    },
  };
}

function variable(room) {
  return room.replace(/[-/.](\w)/g, (_, letter) => letter.toUpperCase());
}
