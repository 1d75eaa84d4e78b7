import { Model } from '../../analysis';
import { build, parse, Source } from '../../syntax';
import { validate } from '.';

test('a text, its bytes and what was parsed of it give the same', () => {
  const text = 'logging {\n\tlevel = "x"\n}\n';

  const found = validate(text, { filename: 'a.alloy' });

  expect(found).toMatchObject([{ file: 'a.alloy', line: 2, column: 10 }]);
  expect(validate(Buffer.from(text), { filename: 'a.alloy' })).toEqual(found);
  expect(validate(parse(text, { filename: 'a.alloy' }))).toEqual(found);
});

test('a text without a name is called config.alloy', () => {
  expect(validate('x')[0]!.file).toBe('config.alloy');
});

test('the files of a directory are one configuration, in the order of the bytes of their names', () => {
  const found = validate([
    { name: '\u{10000}.alloy', text: 'nope "a" { }' },
    { name: '\uffff.alloy', text: 'nope "b" { }' },
    { name: 'b.alloy', text: 'import.string "x" {\n\tcontent = prometheus.echo.x.y\n}' },
    { name: 'a.alloy', text: 'prometheus.echo "x" { }' },
  ]);

  expect(found.map(({ file }) => file)).toEqual(['\uffff.alloy', '\u{10000}.alloy']);
});

test('no source at all is valid', () => {
  expect(validate([])).toEqual([]);
  expect(validate('')).toEqual([]);
  expect(validate('// nothing\n')).toEqual([]);
});

test('the default is what the command allows without flags', () => {
  const text = 'otelcol.exporter.debug "x" { }\notelcol.exporter.splunkhec "x" { }';

  expect(validate(text).map(({ code }) => code)).toEqual(['unstable', 'community-component']);
});

test('what Alloy checks only when it runs is told apart, and asked for', () => {
  const text = 'remotecfg {\n\tno_proxy = "a"\n\tnope = 1\n}\n';

  expect(validate(text).map(({ code }) => code)).toEqual(['unknown-attribute']);
  expect(validate(text, { crossArgumentRules: true }).map(({ code }) => code)).toEqual([
    'unknown-attribute',
    'rule/requires',
  ]);
});

test('blocks of constructs are reported with the construct', () => {
  const source = new Source('config', 'nope "x" { }\n');
  const [block] = parse(source.text).file.body;

  const found = validate(
    new Model([{ block: block as never, source, constructPath: 'app/alloy/nope', creationSite: 'main.ts:3:7' }]),
  );

  expect(found).toMatchObject([
    { file: 'config', line: 1, constructPath: 'app/alloy/nope', creationSite: 'main.ts:3:7' },
  ]);
});

test('blocks that a program made have no position', () => {
  const source = new Source('config', '');

  const [found] = validate(new Model([{ block: build.block('nope', 'x', []), source }]));

  expect(found).toMatchObject({ code: 'unknown-component', line: 0, column: 0 });
  expect(found).not.toHaveProperty('range');
});

describe('the deepest nesting overflows no stack:', () => {
  const deep = 498;
  const nested = (open: string, inner: string, close: string) => open.repeat(deep) + inner + close.repeat(deep);

  test('blocks', () => {
    const text = `loki.process "x" {\nforward_to = []\n${nested('stage.match {\nselector = "{}"\n', 'nope = 1\n', '}\n')}}`;

    expect(validate(text)).toMatchObject([{ message: 'unrecognized attribute name "nope"' }]);
  });

  test('declares', () => {
    expect(validate(nested('declare "x" {\n', 'nope "a" { }\n', '}\n'))).toMatchObject([{ code: 'unknown-component' }]);
  });

  test('templates, each of which is two levels', () => {
    const open = 'foreach "x" {\ncollection = []\nvar = "v"\ntemplate {\n';
    const text = `${open.repeat(deep / 2)}nope "a" { }\n${'}\n}\n'.repeat(deep / 2)}`;

    expect(validate(text, { stabilityLevel: 'experimental' })).toMatchObject([{ code: 'unknown-component' }]);
  });

  test('expressions', () => {
    const text = `import.string "x" {\ncontent = ${nested('(', 'a.b', ')')}\n}`;

    expect(validate(text)).toMatchObject([{ message: 'component "a.b" does not exist or is out of scope' }]);
  });
});

test('a long chain of names is looked up in one go', () => {
  const names = Array.from({ length: 100_000 }, (_, i) => `n${i}`).join('.');

  const found = validate(`import.string "x" {\ncontent = ${names}\n}`);

  expect(found).toMatchObject([
    { code: 'unknown-reference', message: `component "${names}" does not exist or is out of scope` },
  ]);
});

test('a text full of unknown names gets hints for the first ones only', () => {
  const text = Array.from({ length: 1000 }, (_, i) => `prometheus.scrap "x${i}" { }`).join('\n');

  const found = validate(text);

  expect(found).toHaveLength(1000);
  expect(found.filter(({ hint }) => hint !== undefined)).toHaveLength(50);
});

test('of a value that is refused nothing more is said', () => {
  const text = 'logging {\n\tlevel = "x"\n}\n\ndiscovery.dns "x" {\n\tnames = []\n\ttype = "CNAME"\n}\n';

  expect(validate(text, { crossArgumentRules: true }).map(({ code, line }) => `${line} ${code}`)).toEqual([
    '2 invalid-value',
    '7 rule/format',
  ]);
});
