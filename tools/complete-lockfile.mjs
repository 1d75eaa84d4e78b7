// Completes package-lock.json, and those of the example application and the site: node tools/complete-lockfile.mjs [--check]. Run it after each
// `npm install`.
//
// Packages with native code have one optional package for each platform. Where the registry at hand serves only those of the
// machine's own platform, npm writes a lock file without the others, and `npm ci` refuses it afterwards ("Missing: ... from lock
// file"). This adds them, without an integrity. With --check it only tells which are missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl' };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
for (const name of ['package-lock.json', 'example-app/package-lock.json', 'site/package-lock.json']) {
  complete(name);
}

function complete(name) {
  const file = join(root, name);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = [];
  const packages = {};
  for (const [path, entry] of Object.entries(lock.packages)) {
    packages[path] = entry;
    for (const [dependency, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!isLocked(lock, path, dependency)) {
        missing.push(dependency);
        packages[`node_modules/${dependency}`] = platformPackage(dependency, range, entry.dev === true);
      }
    }
  }
  if (missing.length === 0) {
    console.log(`${name} is complete`);
  } else if (process.argv.includes('--check')) {
    console.error(`${name} lacks ${missing.join(', ')}; run "node tools/complete-lockfile.mjs"`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
    console.log(`added ${missing.length} packages to ${name}`);
  }
}

/** Whether the lock file has the package where `path` finds it: beside itself, or further up. */
function isLocked(lock, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages) {
      return true;
    }
    if (folder === '') {
      return false;
    }
  }
}

/** The entry of a package for one platform, told from its name: `@swc/core-linux-arm64-musl`. */
function platformPackage(name, range, dev) {
  const words = name.split(/[/-]/);
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const os = words.find((word) => SYSTEMS.includes(word));
  const libc = os === 'linux' ? words.map((word) => LIBRARIES[word]).find(Boolean) : undefined;
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}
