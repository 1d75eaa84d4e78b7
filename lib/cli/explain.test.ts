import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './explain';

let folder: string;
let back: string;
let out: string;
let err: string;

beforeEach(() => {
  back = process.cwd();
  folder = mkdtempSync(join(tmpdir(), 'explain-'));
  process.chdir(folder);
  [out, err] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  process.chdir(back);
  rmSync(folder, { recursive: true });
});

/** An app that tells where it should write, and what: the script gets the name of the file as `FILE`. */
function app(script: string): string {
  writeFileSync(join(folder, 'app.sh'), `FILE=$CDK8S_ALLOY_EXPLAIN\n${script}\n`);
  return 'sh app.sh';
}

const REPORT = `echo '{"workloads":[]}' > "$FILE"`;

describe('of an app', () => {
  test('runs the app of cdk8s.yaml and prints what it explains', async () => {
    writeFileSync('cdk8s.yaml', `language: typescript\napp: ${app(REPORT)}\noutput: .synth\n`);

    expect(await run(['--format', 'json'])).toBe(0);
    expect(JSON.parse(out)).toEqual({ workloads: [] });
  });

  test('runs the app that --app names', async () => {
    expect(await run(['--app', app(REPORT)])).toBe(0);
    expect(out).toBe('the app makes no Alloy\n');
  });

  test('keeps the app away from the published folder', async () => {
    await run(['--app', app(`${REPORT}; touch "$CDK8S_OUTDIR/written"`)]);

    expect(readdirSync(folder)).toEqual(['app.sh']);
  });

  test('ends with the exit code of an app that fails', async () => {
    expect(await run(['--app', app('exit 3')])).toBe(3);
    expect(out).toBe('');
  });

  test('says so where the app explains nothing', async () => {
    expect(await run(['--app', app('true')])).toBe(1);
    expect(err).toContain('the app explains nothing: make it an AlloyApp');
  });

  test('says so where there is no cdk8s.yaml', async () => {
    expect(await run([])).toBe(1);
    expect(err).toContain('there is no cdk8s.yaml here');
  });

  test.each(['language: typescript\n', 'app: ""\n', ''])('says so where cdk8s.yaml names no app: %j', async (text) => {
    writeFileSync('cdk8s.yaml', text);

    expect(await run([])).toBe(1);
    expect(err).toContain('cdk8s.yaml names no app');
  });
});

describe('of text', () => {
  test('that shares work gets a workload whose pods make a cluster', async () => {
    const block = 'clustering {\n\t\tenabled = true\n\t}';
    writeFileSync('config.alloy', `prometheus.scrape "a" {\n\ttargets = []\n\tforward_to = []\n\t${block}\n}\n`);

    expect(await run(['config.alloy'])).toBe(0);
    expect(err).not.toContain('not-clustered');
    expect(err).not.toContain('construct: ');
    expect(out).toContain('--cluster.enabled=true');
  });

  test('names who asked for what', async () => {
    writeFileSync('config.alloy', 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\n');

    expect(await run(['config.alloy'])).toBe(0);
    expect(out).toContain('DaemonSet alloy');
    expect(out).toContain('list, watch on pods in the cluster <- discovery.kubernetes.pods\n');
  });

  test('is JSON too', async () => {
    writeFileSync('config.alloy', 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\n');

    expect(await run(['config.alloy', '--format=json'])).toBe(0);
    expect(JSON.parse(out).workloads[0].rules).toEqual([
      expect.objectContaining({ askedBy: ['discovery.kubernetes.pods'] }),
    ]);
  });

  test('tells what is wrong with it, and explains the rest', async () => {
    writeFileSync('config.alloy', 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\nnope.nope "x" {}\n');

    expect(await run(['config.alloy'])).toBe(1);
    expect(err).toContain('config.alloy:4:1: cannot find the definition of component name "nope.nope"');
    expect(out).toContain('<- discovery.kubernetes.pods');
  });

  test('says so where there is no such file', async () => {
    expect(await run(['none.alloy'])).toBe(1);
    expect(err).toContain("can't read none.alloy: there is no such file");
  });
});

test.each([
  [['--format', 'xml'], 'Allowed choices are text, json'],
  [['--nope'], "unknown option '--nope'"],
  [['a', 'b'], 'too many arguments'],
])('%j is a mistake', async (args, message) => {
  expect(await run(args)).toBe(2);
  expect(err).toContain(message);
});
