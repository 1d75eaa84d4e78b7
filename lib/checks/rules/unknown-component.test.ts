import { diagnose } from '../../../test/harness/validation-codes';
import { validate } from '../validate';

test('the name, and nothing of what is in it', () => {
  expect(diagnose('nope.nope "x" {\n\ta = b.c\n\ta = 1\n}')).toEqual([
    '1:1-9 unknown-component cannot find the definition of component name "nope.nope"',
  ]);
});

test('after the missing label', () => {
  expect(diagnose('nope { }')).toEqual([
    '1:1-4 missing-label component "nope" must have a label',
    '1:1-4 unknown-component cannot find the definition of component name "nope"',
  ]);
});

test('it can be referred to', () => {
  expect(diagnose('nope "x" { }\nimport.string "y" {\n\tcontent = nope.x.z\n}')).toEqual([
    '1:1-4 unknown-component cannot find the definition of component name "nope"',
  ]);
});

test('a name that is nearly right gets a hint', () => {
  expect(validate('prometheus.remotewrite "x" { }')).toMatchObject([
    { hint: 'did you mean "prometheus.remote_write"?' },
  ]);
});

test('a name that is like no other gets none', () => {
  expect(validate('abcdefghijklmnopqrstuvwxyz "x" { }')[0]).not.toHaveProperty('hint');
});

test('a declare defines a component, and everything that starts with its label', () => {
  expect(diagnose('declare "nope" { }\nnope "x" { }\nnope.any.more "y" { }')).toEqual([]);
});

test('a declare hides built-in components', () => {
  const text = 'declare "prometheus" { }\nprometheus.scrape "x" {\n\ttargets = []\n}';

  expect(diagnose(text)).toEqual(['3:2-13 unknown-attribute unrecognized attribute name "targets"']);
});

test('inner definitions win over outer ones, and end with their body', () => {
  const text = `declare "x" {
	argument "outer" { }
}
declare "y" {
	declare "x" {
		argument "inner" { }
	}
	x "a" {
		inner = 1
	}
}
x "a" {
	outer = 1
}`;

  expect(diagnose(text)).toEqual([]);
});

test('a declare without a label defines nothing', () => {
  expect(diagnose('declare { }\ndeclare "y" { x "a" { } }')).toEqual([
    '1:1-7 missing-label declare block must have a label',
    '2:15-15 unknown-component cannot find the definition of component name "x"',
  ]);
});

test('the body of an imported component is not looked into', () => {
  const text = 'import.string "x" {\n\tcontent = ""\n}\nx.y "a" {\n\tb = nope.nope\n\tb = 1\n}';

  expect(diagnose(text)).toEqual([]);
});

test('an import wins over a declare of the same label', () => {
  const text = 'import.string "x" {\n\tcontent = ""\n}\ndeclare "x" { }\nx "a" {\n\tb = 1\n}';

  expect(diagnose(text)).toEqual([]);
});

test('arguments of a declare are required unless they say otherwise with a literal', () => {
  const text = `declare "x" {
	argument "a" { }
	argument "b" {
		optional = true
	}
	argument "c" {
		optional = !false
	}
}
x "y" { }`;

  expect(diagnose(text)).toEqual([
    '10:1-9 missing-attribute missing required attribute "a"',
    '10:1-9 missing-attribute missing required attribute "c"',
  ]);
});
