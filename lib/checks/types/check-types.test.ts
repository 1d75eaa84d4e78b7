import { Model } from '../../analysis';
import { format, parse } from '../../syntax';
import { Context } from '../context';
import { checkTypes } from './check-types';
import { typeRules } from './type-rules';

/** What following references finds in a text, one line a problem: `2:3 code message`. */
function typesIn(text: string): string[] {
  const { file, source } = parse(text);
  const blocks = file.body.flatMap((block) => (block.kind === 'block' ? [{ block, source }] : []));
  const context = new Context({});
  checkTypes(new Model(blocks), context);
  return context.diagnostics.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}

const write = 'prometheus.remote_write "w" { endpoint { url = "http://p/api/v1/write" } }\n';
const pods = 'discovery.kubernetes "pods" { role = "pod" }\n';

describe.each(typeRules)('$code', ({ code, fails, passes }) => {
  test('is all that is found in its failing example', () => {
    expect(typesIn(fails)).toHaveLength(1);
    expect(typesIn(fails)[0]).toContain(` ${code} `);
  });

  test('is not found in its passing example', () => {
    expect(typesIn(passes)).toEqual([]);
  });

  test('has formatted examples', () => {
    expect([format(fails), format(passes)]).toEqual([fails, passes]);
  });
});

test.each([
  [
    'an export that is not there',
    `${write}prometheus.relabel "a" { forward_to = [prometheus.remote_write.w.input] }`,
    ['2:40 type/unknown-export prometheus.remote_write.w has no export input'],
  ],
  [
    'an export of a component without any',
    'prometheus.scrape "a" {\n targets = []\n forward_to = []\n}\nloki.process "b" { forward_to = [prometheus.scrape.a.receiver] }',
    ['5:34 type/unknown-export prometheus.scrape.a has no export receiver'],
  ],
  [
    'a field of a list',
    `${pods}discovery.relabel "a" { targets = discovery.kubernetes.pods.targets.x }`,
    ['2:35 type/unknown-export discovery.kubernetes.pods.targets is a list of targets, which has no field x'],
  ],
  [
    'a component without an export',
    `${write}prometheus.relabel "a" { forward_to = [prometheus.remote_write.w] }`,
    [
      '2:40 type/mismatch forward_to takes a receiver of metrics, and prometheus.remote_write.w is a component and none of its exports',
    ],
  ],
  [
    'one target where a list belongs',
    `${pods}discovery.relabel "a" { targets = discovery.kubernetes.pods.targets[0] }`,
    ['2:35 type/mismatch targets takes a list of targets, and discovery.kubernetes.pods.targets[0] is a target'],
  ],
  [
    'a text where a truth value belongs',
    'prometheus.exporter.redis "a" {\n redis_addr = "a"\n is_cluster = sys.env("CLUSTER")\n}',
    ['3:15 type/mismatch is_cluster takes true or false, and sys.env("CLUSTER") is a text'],
  ],
  [
    'an argument of a function',
    `${pods}prometheus.exporter.redis "a" { redis_addr = string.to_lower(discovery.kubernetes.pods.targets) }`,
    ['2:62 type/mismatch string.to_lower takes a text, and discovery.kubernetes.pods.targets is a list of targets'],
  ],
  [
    'a join of lists of the wrong type',
    `${pods}${write}prometheus.scrape "a" {\n targets = array.concat(discovery.kubernetes.pods.targets, [])\n forward_to = array.concat(discovery.kubernetes.pods.targets, discovery.kubernetes.pods.targets)\n}`,
    [
      '5:15 type/mismatch forward_to takes a list of receivers of metrics, and array.concat(discovery.kubernetes.pods.targets, discovery.kubernetes.pods.targets) is a list of targets',
    ],
  ],
  [
    'an export of a declare that it does not have',
    'declare "d" { export "a" { value = 1 } }\nd "x" { }\nprometheus.relabel "y" { forward_to = [d.x.b] }',
    ['3:40 type/unknown-export d.x has no export b'],
  ],
  [
    'an export of a declare, through what it exports',
    `declare "d" {\n${pods} export "a" { value = discovery.kubernetes.pods.targets }\n}\nd "x" { }\nprometheus.relabel "y" { forward_to = d.x.a }`,
    ['6:39 type/mismatch forward_to takes a list of receivers of metrics, and d.x.a is a list of targets'],
  ],
  [
    'an argument of a configuration block',
    `${write}logging { write_to = [prometheus.remote_write.w.receiver] }`,
    [
      '2:23 type/mismatch write_to takes a receiver of logs, and prometheus.remote_write.w.receiver is a receiver of metrics',
    ],
  ],
])('%s is found', (_, text, expected) => {
  expect(typesIn(text)).toEqual(expected);
});

test.each([
  ['a number for a text', 'local.file "a" { filename = 5 + 1 }'],
  ['a text for a number', 'loki.source.api "a" {\n http { listen_port = sys.env("PORT") }\n forward_to = []\n}'],
  [
    'targets joined',
    `${pods}discovery.relabel "a" { targets = array.concat(discovery.kubernetes.pods.targets, [{a = "b"}]) }`,
  ],
  ['an object as a target', 'discovery.relabel "a" { targets = [encoding.from_json(sys.env("TARGET"))] }'],
  ['a label of a target', `${pods}local.file "a" { filename = discovery.kubernetes.pods.targets[0].path }`],
  [
    'a text that may be secret',
    'local.file "a" { filename = "a" }\nlocal.file "b" { filename = local.file.a.content }',
  ],
  ['an argument', 'declare "d" {\n argument "r" { }\n prometheus.relabel "a" { forward_to = argument.r.value }\n}'],
  [
    'a loop variable',
    'foreach "f" {\n collection = [1]\n var = "v"\n template { local.file "a" { filename = v.x } }\n}',
  ],
  [
    'an imported component',
    'import.file "i" { filename = "a" }\ni.x "a" { b = 1 }\nlocal.file "c" { filename = i.x.a.anything }',
  ],
  ['a declare that hides a component', 'declare "local" { }\nlocal.file "a" { filename = [] }'],
  [
    'the first that is there',
    `${pods}discovery.relabel "a" { targets = coalesce(discovery.kubernetes.pods.targets, []) }`,
  ],
  [
    'a configuration with a cycle of exports',
    'declare "d" { export "a" { value = d.x.a } \n d "x" { } }\nd "y" { }\nlocal.file "z" { filename = d.y.a }',
  ],
])('%s is fine', (_, text) => {
  expect(typesIn(text)).toEqual([]);
});
