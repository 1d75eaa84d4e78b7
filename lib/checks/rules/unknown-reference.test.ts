import { diagnose } from '../../../test/harness/validation-codes';

const content = (value: string) => `import.string "x" {\n\tcontent = ${value}\n}`;
const missing = (name: string) => `unknown-reference component "${name}" does not exist or is out of scope`;

test('the whole chain of names', () => {
  expect(diagnose(content('prometheus.echo.y.receiver'))).toEqual([`2:12-37 ${missing('prometheus.echo.y.receiver')}`]);
});

test('any block is a target, in any file, before or after', () => {
  const sources = [
    { name: 'a.alloy', text: content('prometheus.echo.y.receiver + logging.x + declare.z.w') },
    { name: 'b.alloy', text: 'prometheus.echo "y" { }\nlogging { }\ndeclare "z" { }' },
  ];

  expect(diagnose(sources)).toEqual([]);
});

test.each(['sys.nope', 'constants.hostname', 'string.x.y', 'coalesce()', 'module_path'])('%s is built in', (value) => {
  expect(diagnose(content(value))).toEqual([]);
});

test('nested blocks, lists, objects, operators and calls are searched, in source order', () => {
  const text =
    'tracing {\n\tsampler {\n\t\tjaeger_remote {\n\t\t\turl = a.b + [c][d.e]\n\t\t}\n\t}\n\twrite_to = [{ f = !g(h) }, (i.j)]\n}';

  expect(diagnose(text)).toEqual([
    `4:10-12 ${missing('a.b')}`,
    `4:17-17 ${missing('c')}`,
    `4:20-22 ${missing('d.e')}`,
    `7:21-21 ${missing('g')}`,
    `7:23-23 ${missing('h')}`,
    `7:30-32 ${missing('i.j')}`,
  ]);
});

test('a chain stays open beyond its expression, as in Alloy', () => {
  expect(diagnose(content('f(x).b'))).toEqual([`2:12-12 ${missing('f')}`, `2:14-17 ${missing('x.b')}`]);
  expect(diagnose('remotecfg {\n\turl = n.x\n\tname = "s".y\n}')).toEqual([`2:8-3:13 ${missing('n.x.y')}`]);
});

test('a declare does not see what is outside of it', () => {
  const text = `logging { }\ndeclare "z" {\n${content('logging.x')}\n}`;

  expect(diagnose(text)).toEqual([`4:12-20 ${missing('logging.x')}`]);
});

test('what is in a declare is not seen from outside', () => {
  const text = `declare "z" {\n\tprometheus.echo "y" { }\n}\n${content('prometheus.echo.y')}`;

  expect(diagnose(text)).toEqual([`5:12-28 ${missing('prometheus.echo.y')}`]);
});

test('a template sees what is around it, up to the declare', () => {
  const foreach = `foreach "l" {\n\tcollection = []\n\tvar = "v"\n\ttemplate {\n${content('prometheus.echo.y.z + v.a')}\n\t}\n}`;

  expect(diagnose(`prometheus.echo "y" { }\n${foreach}`)).toEqual([]);
  expect(diagnose(`prometheus.echo "y" { }\ndeclare "d" {\n${foreach}\n}`)).toEqual([
    `8:12-30 ${missing('prometheus.echo.y.z')}`,
  ]);
});

test('argument is known everywhere once there is a module, a loop variable once there is a loop', () => {
  expect(diagnose(content('argument.a.value'))).toHaveLength(1);
  expect(diagnose(`declare "z" { }\n${content('argument.a.value')}`)).toEqual([]);
  expect(diagnose(`foreach "l" {\n\tcollection = []\n\tvar = "v"\n\ttemplate { }\n}\n${content('v')}`)).toEqual([]);
});
