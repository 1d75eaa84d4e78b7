import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifest, Project } from './packed';

// A project outside of this repository, whose app is run in each of the ways that people run TypeScript.

const START = `import { Chart } from 'cdk8s';
import { Alloy, AlloyApp } from 'cdk8s-alloy';

const app = new AlloyApp();
const { config } = new Alloy(new Chart(app, 'alloy', { disableResourceNameHashes: true }), 'alloy');
`;
const GOOD = `${START}config.logging = { level: 'warn' };
app.synth();
`;
const BAD = `${START}config.logging = {
  level: String('loud') as 'warn',
};
app.synth();
`;
const THROWING = `${START}interface Erased {
  readonly line: string;
}
const made: Erased[] = [];
made[0]!.line.trim();
app.synth();
`;
const FORGETFUL = `${START}config.logging = { level: 'warn' };
`;

const COMMANDS: [name: string, command: string][] = [
  ['tsx', 'npx tsx main.ts'],
  ['ts-node', 'npx ts-node main.ts'],
  ['node on compiled code', 'npx tsc && node --enable-source-maps build/main.js'],
];

const project = new Project();

beforeAll(() => {
  project.install({
    'cdk8s-cli': manifest.devDependencies['cdk8s-cli'],
    '@types/node': manifest.devDependencies['@types/node'],
    tsx: '4.23.15',
    'ts-node': '10.9.2',
    // The newest that ts-node works with.
    typescript: '6.0.3',
  });
  project.write('tsconfig.json', {
    compilerOptions: {
      strict: true,
      module: 'node16',
      target: 'es2022',
      types: ['node'],
      sourceMap: true,
      skipLibCheck: true,
      outDir: 'build',
      rootDir: '.',
    },
    files: ['main.ts'],
  });
});

afterAll(() => {
  project.remove();
});

function synth(program: string, command: string, settings = 'output: .synth\n') {
  project.write('cdk8s.yaml', `language: typescript\napp: ${command}\n${settings}`);
  project.write('main.ts', program);
  return project.run('cdk8s', 'synth');
}

function dist(): Record<string, string> {
  const names = readdirSync(join(project.folder, 'dist'));
  return Object.fromEntries(names.map((name) => [name, project.read(`dist/${name}`)]));
}

describe.each(COMMANDS)('an app that is run by %s', (_, command) => {
  test('publishes, and loses nothing of it in a failed synth, which tells the line of the source', () => {
    const good = synth(GOOD, command);
    const published = dist();
    const bad = synth(BAD, command);

    expect(good).toMatchObject({ status: 0 });
    expect(good.stderr).toContain('  dist/alloy.k8s.yaml');
    expect(good.stderr).not.toContain('output: .synth');
    expect(Object.keys(published)).toEqual(['.cdk8s-alloy', 'alloy.alloy', 'alloy.k8s.yaml']);
    expect(bad.status).toBe(1);
    expect(bad.stderr).toMatch(/^Error: main\.ts:6:\d+: unrecognized log level "loud"/m);
    expect(bad.stderr).toMatch(/\n1 error; nothing was written\nWhat follows is a stack trace of cdk8s-cli, /);
    expect(dist()).toEqual(published);
  });

  test('has errors of its own told at the line of the source', () => {
    const { status, stderr } = synth(THROWING, command);

    expect(status).toBe(1);
    expect(stderr).toContain("TypeError: Cannot read properties of undefined (reading 'line')");
    expect(stderr).toMatch(/[ (/]main\.ts:10:\d+\)?$/m);
    expect(stderr).not.toContain('build/main.js:');
  });
});

describe('whatever runs it, an app', () => {
  const [, command] = COMMANDS[0]!;

  test('without a staging folder is told what to write before anything is lost, and what is lost afterwards', () => {
    const good = synth(GOOD, command, '');
    const bad = synth(BAD, command, '');

    expect(good.status).toBe(0);
    expect(good.stderr).toMatch(/write in cdk8s\.yaml:\n\n {2}output: \.synth\n$/);
    expect(bad.stderr).toContain('\n1 error; nothing was written, and cdk8s synth had emptied dist/ before');
    expect(existsSync(join(project.folder, 'dist'))).toBe(false);
  });

  test('is told if it forgets to synthesize', () => {
    const { status, stderr } = synth(FORGETFUL, command);

    expect(status).toBe(1);
    expect(stderr).toMatch(/^Error: main\.ts:4:\d+: the app is made, but nothing is written: /m);
  });
});
