import { diagnoseRules } from '../../../test/harness/argument-rules';
import { Model } from '../../analysis';
import { build, Source } from '../../syntax';
import { checkRules } from './check';
import { kindsOfRules } from './kinds';

const kinds = Object.values(kindsOfRules);

test.each(kinds)('$code: the first example breaks this rule alone', ({ code, fails }) => {
  const found = diagnoseRules(fails);

  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((line) => line.split(' ')[1] !== code)).toEqual([]);
});

test.each(kinds)('$code: the second example breaks none', ({ passes }) => {
  expect(diagnoseRules(passes)).toEqual([]);
});

test('the rules of a shared block hold wherever it is used', () => {
  const both = 'basic_auth {\n\t\tusername = "u"\n\t\tpassword = "p"\n\t\tpassword_file = "/f"\n\t}';
  const message = 'at most one of basic_auth password & password_file must be configured';

  expect(diagnoseRules(`remotecfg {\n\t${both}\n}`)).toEqual([`5:19 rule/at-most-one-of ${message}`]);
  expect(diagnoseRules(`discovery.http "x" {\n\turl = "http://x"\n\t${both}\n}`)).toEqual([
    `6:19 rule/at-most-one-of ${message}`,
  ]);
});

test('the rules of repeated blocks hold for each', () => {
  const text =
    'otelcol.auth.headers "x" {\n\theader {\n\t\tkey = "a"\n\t\tvalue = "b"\n\t}\n\theader {\n\t\tkey = "c"\n\t}\n\theader {\n\t\tkey = "d"\n\t\tvalue = "e"\n\t\tfrom_context = "f"\n\t}\n}';

  expect(diagnoseRules(text)).toEqual([
    '6:2 rule/at-least-one-of one of value, from_context, or from_attribute must be provided',
    '12:18 rule/at-most-one-of only one of value, from_context, or from_attribute may be provided',
  ]);
});

test('what is known only when Alloy runs breaks nothing', () => {
  expect(
    diagnoseRules('remotecfg {\n\tpoll_frequency = sys.env("X")\n\tno_proxy = "a"\n\tproxy_url = sys.env("Y")\n}'),
  ).toEqual([]);
  expect(diagnoseRules('discovery.digitalocean "x" {\n\tbearer_token = sys.env("X")\n}')).toEqual([]);
});

test('unless something else decides it', () => {
  expect(
    diagnoseRules(
      'discovery.digitalocean "x" {\n\tbearer_token = "a"\n\tbearer_token_file = "/b"\n\tport = sys.env("X")\n}',
    ),
  ).toEqual(['3:22 rule/exactly-one-of exactly one of bearer_token or bearer_token_file must be specified']);
});

test('null and zero values do not count as set', () => {
  expect(diagnoseRules('discovery.digitalocean "x" {\n\tbearer_token = "a"\n\tbearer_token_file = null\n}')).toEqual(
    [],
  );
  expect(diagnoseRules('prometheus.relabel "x" {\n\tforward_to = []\n\tcache_ttl = "0s"\n}')).toEqual([]);
});

test('defaults count', () => {
  expect(diagnoseRules('prometheus.relabel "x" {\n\tforward_to = []\n\tcache_ttl = "5m"\n}')).toEqual([
    '3:14 rule/forbidden-together max_cache_size and cache_ttl are mutually exclusive: set max_cache_size = 0 to use cache_ttl, or unset cache_ttl to keep the bounded LRU cache',
  ]);
});

test('a condition has to hold', () => {
  const relabel = (rule: string) => diagnoseRules(`discovery.relabel "x" {\n\ttargets = []\n\trule {\n${rule}\n\t}\n}`);

  expect(relabel('action = "labeldrop"\nregex = "a"\nseparator = ","')).toEqual([
    "6:13 rule/forbidden-together labeldrop action requires only 'regex', and no other fields",
  ]);
  expect(relabel('action = "replace"\ntarget_label = "b"\nregex = "a"\nseparator = ","')).toEqual([]);
  expect(relabel('action = "hashmod"\ntarget_label = "b"')).toEqual([
    '3:2 rule/range relabel configuration for hashmod requires non-zero modulus',
  ]);
});

test('one value against another, with both in the message', () => {
  expect(
    diagnoseRules('prometheus.scrape "x" {\n\ttargets = []\n\tforward_to = []\n\tscrape_interval = "5s"\n}'),
  ).toEqual(['1:1 rule/range scrape_timeout (10s) greater than scrape_interval (5s)']);
});

test('rules of modules and templates, not of components that a declare defines', () => {
  const inner = 'discovery.docker "x" {\n\thost = ""\n}';

  expect(diagnoseRules(`declare "y" {\n${inner}\n}`)).toHaveLength(1);
  expect(diagnoseRules(`foreach "y" {\n\tcollection = []\n\tvar = "z"\n\ttemplate {\n${inner}\n\t}\n}`)).toHaveLength(
    1,
  );
  expect(diagnoseRules(`declare "discovery" {\n\targument "host" { }\n}\n${inner}`)).toEqual([]);
});

test('what needs a stability level, below it only', () => {
  const text = 'prometheus.scrape "x" {\n\ttargets = []\n\tforward_to = []\n\thonor_metadata = true\n}';

  expect(diagnoseRules(text, { stabilityLevel: 'generally-available' })).toEqual([
    '4:19 rule/custom honor_metadata is an experimental feature, and must be enabled by setting the stability.level flag to experimental',
  ]);
  expect(diagnoseRules(text)).toEqual([]);
});

test('a secret is not shown', () => {
  const text =
    'database_observability.postgres "x" {\n\tforward_to = []\n\ttargets = []\n\tdata_source_name = "mysql://hunter2"\n}';

  const found = diagnoseRules(text);

  expect(found[0]).toContain('rule/format invalid connection protocol');
  expect(found.join()).not.toContain('mysql');
});

test('blocks that a program made', () => {
  const block = build.block('discovery.docker', 'x', [build.attribute('host', build.string(''))]);

  expect(checkRules(new Model([{ block, source: new Source('config', ''), constructPath: 'app/x' }]))).toMatchObject([
    { code: 'rule/non-empty', line: 0, constructPath: 'app/x' },
  ]);
});

test.each([
  [
    'one of several that the message has',
    'prometheus.exporter.gcp "x" {\n\tproject_ids = ["p"]\n\tmetrics_prefixes = ["x"]\n\textra_filters = ["zz"]\n}',
    ['4:19 rule/format zz is an invalid filter: it must be of the form METRIC_TYPE:FILTER_EXPRESSION'],
  ],
  [
    'the value beside a name that is not given',
    'prometheus.remote_write "x" {\n\tendpoint {\n\t\turl = "http://a"\n\t\tprotobuf_message = "zz"\n\t}\n}',
    [expect.stringContaining('invalid protobuf_message zz for endpoint name: unknown type')],
  ],
])('a message has no placeholders: %s', (_, text, expected) => {
  const found = diagnoseRules(text);

  expect(found).toEqual(expected);
  expect(found.join('')).not.toMatch(/<[a-z_]+>/);
});

test('of two rules that two arguments break together, one speaks', () => {
  const text =
    'prometheus.remote_write "w" {\n endpoint {\n  url = "http://p"\n  bearer_token_file = "/t"\n  basic_auth { username = "u" }\n }\n}';

  expect(diagnoseRules(text).filter((line) => line.includes('rule/at-most-one-of'))).toHaveLength(1);
});
