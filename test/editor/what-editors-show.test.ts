import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageServer } from './language-server';

const folder = join(__dirname, '../../.cache/editor');

/** A program as it is while somebody writes it: `§` marks where completions are asked for. */
const written = `import { App, Chart } from 'cdk8s';
import { AlloyConfig, discovery, loki, op, prometheus, Secret, std } from 'cdk8s-alloy';

const config = new AlloyConfig(new Chart(new App(), 'metrics'), 'config', { logging: { level: 'warn' } });
const write = new prometheus.RemoteWrite(config, 'default', {
  endpoint: [
    {
      url: 'http://prometheus:9090/api/v1/write',
      queueConfig: { maxShards: 10 },
      basicAuth: { §username: 'shop', password: Secret.env('mimir', 'password') },
    },
  ],
});
const pods = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
new prometheus.Scrape(config, 'pods', {
  targets: std.array.concat(pods.targets, []),
  forwardTo: [write.receiver],
  scrapeInterval: '30s',
  §
});
const logs = new loki.Write(config, 'default', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });
new loki.Process(config, 'pods', {
  forwardTo: [logs.§receiver],
  stage: [{ kind: 'json', expressions: { level: '' } }, { kind: '§' }],
});
op.equal(std.§sys.env('A'), 'b');
prometheus.§
`;

const program = written.replaceAll('§', '');
const marks = [...written].flatMap((character, at) => (character === '§' ? [at] : [])).map((at, i) => at - i);
let server: LanguageServer;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const paths = { 'cdk8s-alloy': ['../../lib/index.ts'] };
  const settings = { extends: '../../tsconfig.json', compilerOptions: { rootDir: '../..', paths }, include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, exclude: [] }));
  writeFileSync(join(folder, 'main.ts'), program);
  server = await LanguageServer.open(join(folder, 'main.ts'), program);
});

afterAll(() => server.close());

/** What an editor shows over the first name of `text` in the program. */
function hover(text: string): Promise<string> {
  expect(program).toContain(text);
  return server.hover(program.indexOf(text));
}

describe('a hover over', () => {
  test('an argument says what it does, then its name in Alloy, its type and its default', async () => {
    expect(await hover("scrapeInterval: '30s'")).toBe(`\`\`\`typescript
(property) ScrapeProps.scrapeInterval?: DurationInput | undefined
\`\`\`
Time between two scrapes of a target. Halving it doubles the number of samples, and usually the bill.

\`scrape_interval\`: duration.

*@default* — "1m"`);
  });

  test('an argument with a choice says what there is to choose from', async () => {
    expect(await hover("role: 'pod'")).toMatch(
      /\n\n`role`: string, required\. One of `"endpoints"`, `"endpointslice"`, `"ingress"`, `"node"`, `"pod"` or `"service"`\.$/,
    );
  });

  test('a class that is made says what it is for, where it is in the reference, and shows an example', async () => {
    const shown = await hover('Scrape(config');

    expect(shown).toContain('Scrapes Prometheus metrics from targets at a fixed interval and sends them on.\n');
    expect(shown).toContain('`prometheus.scrape` in Alloy; generally available; sends metrics.');
    expect(shown).toContain('https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.scrape/');
    expect(shown).toContain("```ts\nconst kubernetes = new discovery.Kubernetes(config, 'pods', { role: 'pod' });\n");
  });

  test('a block says what it is for', async () => {
    expect(await hover('queueConfig: {')).toMatch(/```\n[A-Z].+\.\n\n`queue_config` block\.$/);
  });

  test('an argument in a block says what it does', async () => {
    expect(await hover('maxShards: 10')).toMatch(/```\n[A-Z].+\.\n\n`max_shards`: number\.\n\n\*@default\* — 50$/);
  });

  test('an argument of a shared block says what it does', async () => {
    expect(await hover('password: Secret')).toMatch(
      /BasicAuth\.password.*\n```\nThe password of `username`\. .+\n\n`password`: secret\.$/,
    );
  });

  test('the kind of a stage says what the stage does', async () => {
    expect(await hover("kind: 'json'")).toContain(
      'Parses the line, or an extracted value, as JSON and extracts values from it for later stages.\n\nA `stage.json` block.',
    );
  });

  test('an export says what it is', async () => {
    expect(await hover('receiver],\n  scrapeInterval')).toContain(
      'RemoteWrite.receiver: Expression<MetricsReceiver>\n```\nTakes samples to send, from `forward_to` of other components.\n',
    );
  });

  test('a function of the standard library says what it does', async () => {
    expect(await hover('concat(pods')).toContain('`array.concat`: concatenates lists.');
  });

  test('an argument of a configuration block says what it does', async () => {
    expect(await hover("level: 'warn'")).toMatch(
      /LoggingProps\.level.*\n```\n[A-Z].+\n\n`level`: string\. One of `"debug"`, `"error"`, `"info"` or `"warn"`\.\n\n\*@default\* — "info"$/,
    );
  });
});

describe('completions', () => {
  const [inShared, inProps, ofComponent, kinds, ofStd, ofNamespace] = marks as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const labelsAt = async (offset: number) => (await server.completions(offset)).map(({ label }) => label);

  test('in the props of a component are its arguments that are missing, each with what it does', async () => {
    const offered = await server.completions(inProps);
    const labels = offered.map(({ label }) => label);

    expect(labels).toEqual(expect.arrayContaining(['scrapeTimeout?', 'metricsPath?', 'clustering?', 'label?']));
    expect(labels).not.toContain('scrapeInterval?');
    expect(await offered.find(({ label }) => label === 'scrapeTimeout?')!.documentation()).toMatch(
      /^How long one scrape may take; .+\n\n`scrape_timeout`: duration\.\n\n\*@default\* — "10s"$/,
    );
  });

  test('in a shared block are its arguments', async () => {
    expect(await labelsAt(inShared)).toEqual(expect.arrayContaining(['passwordFile?']));
  });

  test('behind a component are its exports', async () => {
    expect(await labelsAt(ofComponent)).toEqual(expect.arrayContaining(['receiver', 'label', 'node']));
  });

  test('between the quotes of a kind are all stages', async () => {
    expect(await labelsAt(kinds)).toEqual(
      expect.arrayContaining(['cri', 'json', 'labels', 'structured_metadata', 'drop']),
    );
  });

  test('behind std are the groups of functions, behind a namespace its components and namespaces', async () => {
    expect(await labelsAt(ofStd)).toEqual(expect.arrayContaining(['array', 'coalesce', 'encoding', 'string', 'sys']));
    expect(await labelsAt(ofNamespace)).toEqual(
      expect.arrayContaining(['Scrape', 'RemoteWrite', 'exporter', 'operator']),
    );
  });
});
