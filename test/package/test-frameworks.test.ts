import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Project, root } from './packed';

// Tests of somebody else, with the frameworks that they have: vitest by matchers, node:test by functions.

/** One that runs on each Node.js that the package does. */
const VITEST = { vitest: '4.1.12', vite: '7.3.0' };

const project = new Project();

beforeAll(() => {
  project.install(VITEST);
  project.write(
    'pipeline.ts',
    `
export const config = \`
discovery.kubernetes "pods" {
  role = "pod"
}
discovery.relabel "pods" {
  targets = discovery.kubernetes.pods.targets
  rule {
    source_labels = ["__meta_kubernetes_pod_annotation_prometheus_io_scrape"]
    regex         = "true"
    action        = "keep"
  }
  rule {
    source_labels = ["__meta_kubernetes_pod_name"]
    target_label  = "pod"
  }
}
prometheus.scrape "pods" {
  targets    = discovery.relabel.pods.output
  forward_to = [prometheus.echo.all.receiver]
}
prometheus.echo "all" { }
loki.process "app" {
  forward_to = [loki.echo.all.receiver]
  stage.drop {
    expression = "debug"
  }
}
loki.echo "all" { }
\`;
export const pod = (annotations: Record<string, string> = {}) => ({
  kind: 'Pod',
  metadata: { name: 'cart', namespace: 'shop', annotations },
  spec: { containers: [{ name: 'app', ports: [{ containerPort: 8080 }] }] },
});
export const asking = pod({ 'prometheus.io/scrape': 'true' });
export const line = (text: string) => ({ line: text, labels: { app: 'cart' }, to: 'loki.process.app' });
`,
  );
});

afterAll(() => {
  project.remove();
});

/** What a run prints, without colors. */
function run(program: string, ...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = project.run(program, ...args);
  return { status, output: `${stdout}${stderr}`.replace(/\u001b\[[0-9;]*m/g, '') };
}

/** The way of a pod that a rule leaves out, as it's printed where a test fails. */
const way = [
  'expected Pod shop/cart to be scraped',
  'discovery.kubernetes.pods  Pod shop/cart  made',
  'discovery.relabel.pods  rule 1: keep  DROPPED: __meta_kubernetes_pod_annotation_prometheus_io_scrape = "" doesn\'t match "true"',
];

describe('vitest', () => {
  const SETUP = `
import { expect } from 'vitest';
import { matchers, type AlloyMatchers } from 'cdk8s-alloy/testing';

expect.extend(matchers);

declare module 'vitest' {
  interface Matchers<T> extends AlloyMatchers {}
}
`;
  const HEAD = "import { expect, test } from 'vitest';\nimport { asking, config, line, pod } from './pipeline';\n";

  beforeAll(() => {
    project.write('setup.ts', SETUP);
    project.write(
      'vitest.config.mjs',
      "export default { test: { setupFiles: ['setup.ts'], include: ['*.spec.ts'] } };\n",
    );
  });

  test('has matchers, and conditions behind them', () => {
    project.write(
      'good.spec.ts',
      `${HEAD}
test('pods', () => {
  expect(config).toScrape(asking).withLabels({ pod: 'cart' }).from('http://10.1.0.1:8080/metrics').at('prometheus.echo.all').once();
  expect(config).toDrop(pod());
  expect(config).not.toScrape(pod());
});
test('lines', () => {
  expect(config).toDeliver(line('level=info')).withLabels({ app: 'cart' }).at('loki.echo.all').once();
  expect(config).toDrop(line('level=debug'));
});
`,
    );

    const { status, output } = run('vitest', 'run', 'good.spec.ts');

    expect(output).toContain('2 passed');
    expect(status).toBe(0);
  });

  test('fails with the way of the item, and the rule that decided', () => {
    project.write(
      'bad.spec.ts',
      `${HEAD}
test('a pod', () => {
  expect(config).toScrape(pod());
});
test('labels', () => {
  expect(config).toScrape(asking).withLabels({ pod: 'other' });
});
test('a line', () => {
  expect(config).toDeliver(line('level=debug'));
});
`,
    );

    const { status, output } = run('vitest', 'run', 'bad.spec.ts');

    expect(status).toBe(1);
    expect(output).toContain('3 failed');
    for (const text of way) expect(output).toContain(text);
    expect(output).toContain('expected Pod shop/cart to be scraped with {pod="other"}');
    expect(output).toContain('pod="cart"');
    expect(output).toContain('loki.process.app  stage.drop  DROPPED');
  });

  test('knows the matchers by their types', () => {
    project.write(
      'typed.spec.ts',
      `${HEAD}import './setup';\nexpect(config).toScrape(asking).withLabels({ pod: 'cart' });\n`,
    );
    project.write('mistyped.spec.ts', `${HEAD}import './setup';\nexpect(config).toScrape(asking).withLabels(3);\n`);
    const check = (file: string) => {
      const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
      const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'esnext'];
      const more = ['--moduleResolution', 'bundler', '--types', '', '--ignoreConfig'];
      return spawnSync(process.execPath, [compiler, ...options, ...more, file], {
        cwd: project.folder,
        encoding: 'utf8',
      }).stdout;
    };

    expect(check('typed.spec.ts')).toBe('');
    expect(check('mistyped.spec.ts')).toContain("mistyped.spec.ts(4,44): error TS2345: Argument of type 'number'");
  });
});

describe('node:test', () => {
  const HEAD = `
const assert = require('node:assert/strict');
const { test } = require('node:test');
const { deliver, scrape } = require('cdk8s-alloy/testing');

const config = \`
loki.process "app" {
  forward_to = [loki.echo.all.receiver]
  stage.drop {
    expression = "debug"
  }
}
loki.echo "all" { }
\`;
const send = (line) => deliver(config, { line, labels: { app: 'cart' }, to: 'loki.process.app' });
`;

  test('has functions, whose results are plain objects', () => {
    project.write(
      'good.test.cjs',
      `${HEAD}
test('a line arrives', () => {
  const { entries } = send('level=info');
  assert.deepEqual(entries.map(({ labels, line }) => ({ labels, line })), [{ labels: { app: 'cart' }, line: 'level=info' }]);
});
test('a line is dropped', () => {
  assert.deepEqual(send('level=debug').dropped.map(({ what }) => what), ['stage.drop']);
});
test('targets', () => {
  assert.deepEqual(scrape('prometheus.scrape "a" {\\n targets = [{__address__ = "a"}]\\n forward_to = []\\n}', []).targets.map(({ url }) => url), ['http://a/metrics']);
});
`,
    );

    const { status, output } = run(process.execPath, '--test', 'good.test.cjs');

    expect(output).toMatch(/pass 3\b/);
    expect(status).toBe(0);
  });

  test('fails with the way of the item, where the assertion shows it', () => {
    project.write(
      'bad.test.cjs',
      `${HEAD}
test('a line arrives', () => {
  const { entries, dropped } = send('level=debug');
  assert.equal(entries.length, 1, dropped[0]?.way);
});
`,
    );

    const { status, output } = run(process.execPath, '--test', 'bad.test.cjs');

    expect(status).toBe(1);
    expect(output).toContain('loki.process.app  stage.drop  DROPPED');
  });
});
