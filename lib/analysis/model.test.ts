import { readModel } from './read-model';

/** All wires, one line each: who reads what of whom, and where. */
function wires(text: string): string[] {
  return readModel(text).nodes.flatMap((node) =>
    node.wires.map(
      ({ from, argument, to, field }) => `${from.id} ${argument.join(' > ')}: ${to.id} ${field.join('.')}`,
    ),
  );
}

test('references are followed, with the argument and what is read', () => {
  expect(
    wires('a "x" { out {\n t = [b.y.input, b.y.input]\n } }\nb "y" { v = std.f(c.z.data["k"]) }\nc "z" { }'),
  ).toEqual(['a.x out > t: b.y input', 'a.x out > t: b.y input', 'b.y v: c.z data']);
});

test('what nothing is called is no wire', () => {
  expect(wires('a "x" { v = [sys.env("A"), b.y, "c.z", argument.q.value] }')).toEqual([]);
});

test('a declare sees its own blocks, a template those around it', () => {
  const text = `a "outer" { }
declare "d" {
  argument "g" { }
  a "inner" { v = [a.outer.x, argument.g.value] }
}
foreach "f" {
  collection = a.outer.list
  var        = "i"
  template {
    a "each" { v = [a.outer.x, i] }
  }
}`;

  expect(wires(text).sort()).toEqual([
    'a.each v: a.outer x',
    'a.inner v: argument.g value',
    'foreach.f collection: a.outer list',
  ]);
});

test('custom components are told from built-in ones, which they hide', () => {
  const model = readModel(
    'declare "local" { }\nlocal.file "a" { }\nloki.write "b" { }\nimport.file "i" { }\ni.x "c" { }',
  );
  const byId = new Map(model.nodes.map((node) => [node.id, node]));

  expect(byId.get('local.file.a')!.component).toBeUndefined();
  expect(byId.get('local.file.a')!.definition?.id).toBe('declare.local');
  expect(byId.get('loki.write.b')!.component?.name).toBe('loki.write');
  expect(byId.get('i.x.c')!.definition?.id).toBe('import.file.i');
});

test('uses are found from the other end, and by their expression', () => {
  const model = readModel('a "x" { v = b.y.z }\nb "y" { }');
  const [x, y] = model.nodes;
  const [wire] = model.wiresTo(y!);

  expect(wire?.from).toBe(x);
  expect(model.wireAt(wire!.node)).toBe(wire);
});

test('attributes come with the blocks around them, those of modules inside left out', () => {
  const { nodes } = readModel('a "x" {\n p = 1\n b {\n q = 2\n }\n}\ndeclare "d" { a "y" { r = 3 } }');

  expect(nodes.find(({ id }) => id === 'a.x')!.attributes.map(({ argument }) => argument.join(' > '))).toEqual([
    'p',
    'b > q',
  ]);
  expect(nodes.find(({ id }) => id === 'declare.d')!.attributes).toEqual([]);
});

test.each([
  ['', []],
  ['b.y.z + ', ['a.x v: b.y z']],
  ['[b.y.z, 1 + ]', ['a.x v: b.y z']],
  ['f(b.y.z, @)', ['a.x v: b.y z']],
])('of an expression that can only be read in part, that part counts: %s', (value, expected) => {
  expect(wires(`a "x" {\n v = ${value}\n}\nb "y" { }`)).toEqual(expected);
});
