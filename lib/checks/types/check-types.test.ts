import { Model } from '../../analysis';
import { type Diagnostic, format, parse } from '../../syntax';
import { Context } from '../context';
import { checkTypes } from './check-types';
import { typeRules } from './type-rules';

/** What following references finds in a text. */
function problemsIn(text: string): readonly Diagnostic[] {
  const { file, source } = parse(text);
  const blocks = file.body.flatMap((block) => (block.kind === 'block' ? [{ block, source }] : []));
  const context = new Context({});
  checkTypes(new Model(blocks), context);
  return context.diagnostics;
}

/** The same, one line a problem: `2:3 code message`. */
function typesIn(text: string): string[] {
  return problemsIn(text).map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
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
  [
    'a function that there is not',
    'local.file "a" { filename = sys.getenv("A") }',
    ["1:33 type/unknown-function Alloy's standard library has no sys.getenv"],
  ],
  [
    'a constant that there is not',
    'local.file "a" { filename = constants.nope.x }',
    ["1:39 type/unknown-function Alloy's standard library has no constants.nope"],
  ],
  [
    'a function with too few arguments',
    'local.file "a" { filename = string.replace("a", "b") }',
    ['1:29 type/expression string.replace expected 3 args, got 2'],
  ],
  [
    'a literal of the wrong type as an argument',
    'local.file "a" { filename = string.join("a", ",") }',
    ['1:41 type/expression "a" should be array, got string'],
  ],
  [
    'a constant that is called',
    'local.file "a" { filename = constants.hostname() }',
    ['1:29 type/expression constants.hostname should be function, got string'],
  ],
  [
    'a text and a number',
    'discovery.relabel "a" { targets = [{"__address__" = "host:" + 8080}] }',
    ['1:63 type/expression 8080 should be string, got number'],
  ],
  [
    'an operator on an export',
    `${pods}local.file "a" { filename = "a" + discovery.kubernetes.pods.targets }`,
    [
      '2:35 type/expression discovery.kubernetes.pods.targets should be one of [number string capsule] for binop +, got array',
    ],
  ],
  [
    'an object among lists',
    `${pods}discovery.relabel "a" { targets = array.concat(discovery.kubernetes.pods.targets, {a = "b"}) }`,
    ['2:83 type/expression {a = "b"} should be array, got object'],
  ],
  [
    'an element beyond the end',
    'local.file "a" { filename = ["a"][1] }',
    ['1:35 type/expression 1 index 1 is out of range of array with length 1'],
  ],
  [
    'a wrong expression in the arguments of a module',
    'import.file "i" { filename = "a" }\ni.x "a" { b = 1 - "a" }',
    ['2:19 type/expression "a" should be one of [number] for binop -, got string'],
  ],
  [
    'a value that is no number',
    'loki.source.api "a" {\n http { listen_port = string.to_lower("X") }\n forward_to = []\n}',
    ['2:23 type/mismatch http > listen_port takes a number: string.to_lower("X") should be number, got string'],
  ],
  [
    'a receiver in quotes',
    `${write}prometheus.relabel "a" { forward_to = ["prometheus.remote_write.w.receiver"] }`,
    [
      '2:40 type/mismatch forward_to takes a receiver of metrics, and "prometheus.remote_write.w.receiver" is a text: write prometheus.remote_write.w.receiver without quotes',
    ],
  ],
  [
    'a number as a receiver',
    'prometheus.relabel "a" { forward_to = [1] }',
    ['1:40 type/mismatch forward_to takes a receiver of metrics, and 1 is a number'],
  ],
  [
    'an item of a loop',
    'foreach "f" {\n collection = [[1], [2]]\n var = "v"\n template { local.file "a" { filename = v } }\n}',
    ['4:41 type/mismatch filename takes a text, and v is a list of numbers'],
  ],
  [
    'what an instance gives to a module',
    `${pods}declare "d" {\n argument "to" { }\n prometheus.relabel "a" { forward_to = argument.to.value }\n}\nd "good" { to = [] }\nd "bad" { to = discovery.kubernetes.pods.targets }\nd "worse" { to = discovery.kubernetes.pods.targets }`,
    ['4:40 type/mismatch forward_to takes a list of receivers of metrics, and argument.to.value is a list of targets'],
  ],
  [
    'a text that an instance gives for a number',
    'declare "d" {\n argument "port" { }\n loki.source.api "a" {\n  http { listen_port = argument.port.value }\n  forward_to = []\n }\n}\nd "x" { port = "http" }',
    ['4:24 type/mismatch http > listen_port takes a number: argument.port.value should be number, got string'],
  ],
])('%s is found', (_, text, expected) => {
  expect(typesIn(text)).toEqual(expected);
});

const mimir = 'remote.kubernetes.secret "mimir" {\n namespace = "a"\n name = "mimir"\n}\n';
const file = (isSecret: string) => `local.file "f" {\n filename = "a"\n${isSecret}}\n`;
const tenant = (value: string) => `loki.write "w" {\n endpoint {\n  url = "http://l"\n  tenant_id = ${value}\n }\n}`;

const headers = (name: string, value: string) =>
  `${mimir}prometheus.remote_write "w" {\n endpoint {\n  url = "http://p"\n  headers = {"${name}" = ${value}}\n }\n}`;
const secret = 'remote.kubernetes.secret.mimir.data["k"]';

describe('the way out', () => {
  test.each([
    ['of a secret that may be none', tenant(secret), /convert\.nonsensitive does, for values that are none$/],
    ['of a tenant in a header', headers('X-Scope-OrgID', secret), /convert\.nonsensitive/],
    [
      'of a credential in a header',
      headers('Authorization', `"Bearer " + ${secret}`),
      /^give it by an argument that takes secrets/,
    ],
    [
      'of a password in a URL',
      tenant(`"https://u:" + ${secret} + "@h/push"`),
      /^give the password by an argument that takes secrets/,
    ],
    [
      'of a component',
      `${write}prometheus.relabel "a" { forward_to = [prometheus.remote_write.w] }`,
      /^name one of its exports: prometheus\.remote_write\.w\.receiver$/,
    ],
    [
      'of one where a list belongs',
      `${write}prometheus.relabel "a" { forward_to = prometheus.remote_write.w.receiver }`,
      /^write a list of it: \[prometheus\.remote_write\.w\.receiver\]$/,
    ],
    [
      'of a list in a list',
      `${pods}discovery.relabel "a" { targets = [discovery.kubernetes.pods.targets] }`,
      /^it is a list already: join lists with array\.concat$/,
    ],
    [
      'of a text where a truth value belongs',
      'prometheus.exporter.redis "a" {\n redis_addr = "a"\n is_cluster = sys.env("CLUSTER")\n}',
      /^compare it with a text: sys\.env\("CLUSTER"\) == "true"$/,
    ],
  ])('%s', (_, text, hint) => {
    expect(problemsIn(mimir + text.replace(mimir, '')).map((problem) => problem.hint)).toEqual([
      expect.stringMatching(hint),
    ]);
  });

  test('of a component in quotes names its export', () => {
    expect(typesIn(`${write}prometheus.relabel "a" { forward_to = ["prometheus.remote_write.w"] }`)).toEqual([
      expect.stringContaining('write prometheus.remote_write.w.receiver without quotes'),
    ]);
  });
});

describe('a secret', () => {
  test.each([
    ['of Kubernetes as a text', mimir + tenant('remote.kubernetes.secret.mimir.data["k"]')],
    ['joined to a text', mimir + tenant('"a" + remote.kubernetes.secret.mimir.data["k"]')],
    ['in parentheses', mimir + tenant('(remote.kubernetes.secret.mimir.data.k)')],
    [
      'as a user name',
      `${mimir}loki.write "w" {\n endpoint {\n  url = "http://l"\n  basic_auth { username = ${secret} }\n }\n}`,
    ],
    ['as the value of a header', headers('X-Scope-OrgID', secret)],
    ['joined to a scheme', mimir + tenant(`"http://" + ${secret}`)],
    [
      'as a static label',
      `${mimir}loki.process "p" {\n forward_to = []\n stage.static_labels { values = {a = ${secret}} }\n}`,
    ],
    [
      'of Vault',
      `remote.vault "v" {\n server = "https://v"\n path = "a"\n auth.token { token = "t" }\n}\n${tenant('remote.vault.v.data.k')}`,
    ],
    ['of a file that is one', file(' is_secret = true\n') + tenant('local.file.f.content')],
    [
      'in a map of labels',
      `${mimir}loki.write "w" {\n endpoint { url = "http://l" }\n external_labels = {a = remote.kubernetes.secret.mimir.data["k"]}\n}`,
    ],
    ['as the argument of a function', mimir + tenant('string.to_lower(remote.kubernetes.secret.mimir.data["k"])')],
    [
      'that an instance gives to a module',
      `${mimir}declare "d" {\n argument "t" { }\n${tenant('argument.t.value')}\n}\nd "x" { t = remote.kubernetes.secret.mimir.data["k"] }`,
    ],
  ])('%s is found', (_, text) => {
    expect(typesIn(text)).toEqual([expect.stringContaining(' type/secret-as-text ')]);
  });

  test.each([
    ['made a text', mimir + tenant('convert.nonsensitive(remote.kubernetes.secret.mimir.data["k"])')],
    [
      'where one belongs',
      `${mimir}loki.write "w" {\n endpoint {\n  url = "http://l"\n  bearer_token = "a" + remote.kubernetes.secret.mimir.data["k"]\n }\n}`,
    ],
    ['of a file that is none', file('') + tenant('local.file.f.content')],
    [
      'of a file that may be one',
      file(' is_secret = encoding.from_json(sys.env("A"))\n') + tenant('local.file.f.content'),
    ],
    ['in a ConfigMap', mimir.replace('secret', 'configmap') + tenant('remote.kubernetes.configmap.mimir.data["k"]')],
  ])('%s is fine', (_, text) => {
    expect(typesIn(text)).toEqual([]);
  });
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
    'foreach "f" {\n collection = [{x = "a"}]\n var = "v"\n template { local.file "a" { filename = v.x } }\n}',
  ],
  [
    'an imported component',
    'import.file "i" { filename = "a" }\ni.x "a" { b = 1 }\nlocal.file "c" { filename = i.x.a.anything }',
  ],
  [
    'an item of which nothing is known',
    'foreach "f" {\n collection = encoding.from_json(sys.env("A"))\n var = "v"\n template { local.file "a" { filename = v.x[0] + "a" } }\n}',
  ],
  [
    'a loop variable that hides the standard library',
    'foreach "f" {\n collection = [{getenv = "a"}]\n var = "sys"\n template { local.file "a" { filename = sys.getenv } }\n}',
  ],
  [
    'an optional argument that an instance leaves out',
    'declare "d" {\n argument "a" { optional = true }\n local.file "a" { filename = "a" + argument.a.value }\n}\nd "x" { }',
  ],
  ['a receiver that is not there', 'prometheus.relabel "a" { forward_to = [null] }'],
  ['a sum of the environment', 'local.file "a" { filename = sys.env("A") + "/b" }'],
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

describe('components of imported texts', () => {
  const library = (content: string, component: string) =>
    typesIn(`import.string "s" {\n\tcontent = ${content}\n}\n\n${component} "y" { }\n`);

  test('are those that the text declares', () => {
    expect(library('`declare "x" { }`', 's.z')).toEqual([
      '5:1 type/undeclared-component the text of import.string.s declares no component z',
    ]);
    expect(library('`declare "x" { }`', 's.x')).toEqual([]);
    expect(library('``', 's.x')).toHaveLength(1);
  });

  test('are unknown if the text is', () => {
    expect(library('sys.env("MODULE")', 's.z')).toEqual([]);
    expect(typesIn('import.file "s" {\n\tfilename = "/m.alloy"\n}\n\ns.z "y" { }\n')).toEqual([]);
  });

  test('of a text that cannot be read are not told', () => {
    expect(library('`declare {`', 's.z')).toEqual([]);
  });
});

describe('labels of targets', () => {
  const targets = (label: string) =>
    typesIn(`discovery.relabel "a" {\n\ttargets = [{ "__address__" = "a:80", job = ${label} }]\n}\n`);

  test('are not null', () => {
    expect(targets('null')).toEqual([
      '2:45 type/mismatch the label job of a target in targets is null, which makes the process crash',
    ]);
    expect(targets('(null)')).toHaveLength(1);
  });

  test('may be empty', () => {
    expect(targets('""')).toEqual([]);
  });
});
