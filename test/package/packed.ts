import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export const root = join(__dirname, '..', '..');
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Where the packed package is: global-setup.ts makes it, once for all suites. */
export const TARBALL_VARIABLE = 'PACKED_PACKAGE';

/** Packs the package, as `npm publish` would. @returns the tarball; what npm says of it stands beside it as JSON */
export function pack(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [told] = JSON.parse(packed.slice(packed.lastIndexOf('\n[') + 1));
  const tarball = join(folder, told.filename);
  writeFileSync(`${tarball}.json`, JSON.stringify(told));
  return tarball;
}

/** A project of somebody else, in a folder outside of the repository. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'project-'));

  write(name: string, content: string | object): void {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Installs the packed package with its peers, in the versions that are tested here, and `more`. */
  install(more: Readonly<Record<string, string>> = {}): void {
    const peers = Object.keys(manifest.peerDependencies).map((name) => [name, manifest.devDependencies[name]]);
    const dependencies = {
      'cdk8s-alloy': `file:${process.env[TARBALL_VARIABLE]}`,
      ...Object.fromEntries(peers),
      ...more,
    };
    this.write('package.json', { private: true, dependencies });
    this.npm('install', '--ignore-scripts', '--strict-peer-deps');
  }

  npm(...args: readonly string[]): void {
    const options = ['--no-audit', '--no-fund', '--prefer-offline'];
    execFileSync('npm', [...args, ...options], { cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] });
  }

  /** Runs a program of the project, or of this machine. */
  run(program: string, ...args: readonly string[]): SpawnSyncReturns<string> {
    const PATH = `${join(this.folder, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}`;
    const env = { ...process.env, CDK8S_CHECK_UPGRADE: 'false', PATH };
    return spawnSync(program, args, { cwd: this.folder, encoding: 'utf8', env });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
