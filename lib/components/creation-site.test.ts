import { join } from 'node:path';
import { CreationSite } from './creation-site';

const here = /^lib\/components\/creation-site\.test\.ts:\d+:\d+$/;
const own = join(process.cwd(), 'lib/components/creation-site.ts');

/** What a creation site makes of a stack. */
function siteOf(...lines: string[]): string {
  const holder = { stack: undefined as string | undefined };
  const original = global.Error;
  global.Error = class {
    stack = holder.stack;
  } as never;
  try {
    holder.stack = ['Error', ...lines.map((line) => `    at ${line}`)].join('\n');
    return String(new CreationSite());
  } finally {
    global.Error = original;
  }
}

test('is where the caller is, relative to the working directory', () => {
  expect(String(new CreationSite())).toMatch(here);
});

test('passes over functions of this package', () => {
  const site = siteOf(
    `new CreationSite (${own}:1:1)`,
    `new Component (${join(process.cwd(), 'lib/components/component.ts')}:2:2)`,
    `new PodLogs (${join(process.cwd(), 'lib/pipelines/pod-logs.ts')}:3:3)`,
    `Object.<anonymous> (${join(process.cwd(), 'main.ts')}:4:5)`,
  );

  expect(site).toBe('main.ts:4:5');
});

test('passes over the one file of the built package', () => {
  const site = siteOf(
    'new CreationSite (/app/node_modules/cdk8s-alloy/build/index.js:1:1)',
    'new RemoteWrite (/app/node_modules/cdk8s-alloy/build/index.js:9:1)',
    'file:///app/charts/my%20alloy.mjs:3:1',
  );

  expect(site).toBe('/app/charts/my alloy.mjs:3:1');
});

test('passes over frames of Node.js', () => {
  const site = siteOf(`new CreationSite (${own}:1:1)`, 'node:internal/main:1:1', 'async /srv/main.ts:7:8');

  expect(site).toBe('/srv/main.ts:7:8');
});

test('in one bundle without a source map is who called the constructors', () => {
  const bundle = '/app/dist/main.cjs';
  const site = siteOf(
    `new CreationSite (${bundle}:1:1)`,
    `new RemoteWrite (${bundle}:2:2)`,
    `createPods (${bundle}:30:3)`,
  );

  expect(site).toBe('/app/dist/main.cjs:30:3');
});

test('is empty where the stack shows nothing', () => {
  expect(siteOf()).toBe('');
  expect(siteOf('new CreationSite (<anonymous>)')).toBe('');
});
