import { attributesOfInstance } from './instances';
import { readModel } from './read-model';
import { Reads } from './reads';

/** What each component reads, by its identifier. */
function reads(text: string): Record<string, string[]> {
  const { instances } = readModel(text);
  const found = new Reads(instances);
  const all: Record<string, string[]> = {};
  for (const instance of instances.nodes) {
    if (instance.node.kind !== 'component') continue;
    const own = attributesOfInstance(instance).flatMap(({ attribute }) =>
      found.of(attribute.value, instance.module).map(({ of, field }) => `${of.id} ${field.join('.')}`),
    );
    all[instance.id] = [...(all[instance.id] ?? []), ...own];
  }
  return all;
}

test('an expression reads the components that it names, each once, and no functions', () => {
  expect(
    reads(`
loki.relabel "a" {
	forward_to = array.concat([loki.echo.out.receiver], [loki.echo.out.receiver, loki.echo.other.receiver])
}
loki.echo "out" { }
loki.echo "other" { }`),
  ).toEqual({
    'loki.relabel.a': ['loki.echo.out receiver', 'loki.echo.other receiver'],
    'loki.echo.out': [],
    'loki.echo.other': [],
  });
});

const logs = `
declare "logs" {
	argument "to" { }
	loki.relabel "in" {
		forward_to = argument.to.value
	}
	export "receiver" {
		value = loki.relabel.in.receiver
	}
}`;

test('arguments and exports of modules lead through them, in each instance', () => {
  expect(
    reads(`${logs}
logs "a" {
	to = [loki.echo.out.receiver]
}
logs "b" {
	to = [logs.a.receiver]
}
loki.relabel "first" {
	forward_to = [logs.b.receiver]
}
loki.echo "out" { }`),
  ).toEqual({
    'loki.relabel.first': ['logs.b/loki.relabel.in receiver'],
    'loki.echo.out': [],
    'logs.a/loki.relabel.in': ['loki.echo.out receiver'],
    'logs.b/loki.relabel.in': ['logs.a/loki.relabel.in receiver'],
  });
});

test('a loop variable stands for what the collection holds', () => {
  expect(
    reads(`
foreach "each" {
	collection = [loki.echo.a.receiver, loki.echo.b.receiver]
	var        = "one"
	template {
		loki.relabel "r" {
			forward_to = [one]
		}
	}
}
loki.echo "a" { }
loki.echo "b" { }`)['foreach.each/loki.relabel.r'],
  ).toEqual(['loki.echo.a receiver', 'loki.echo.b receiver']);
});

test('of a module whose text is not there, the module itself is read', () => {
  expect(
    reads(`
import.git "far" {
	repository = "https://git.example.com/modules.git"
	path       = "logs.alloy"
}
far.logs "a" { }
loki.relabel "first" {
	forward_to = [far.logs.a.receiver]
}`),
  ).toEqual({ 'loki.relabel.first': ['far.logs.a receiver'] });
});

test('what leads nowhere, or to an export that is not there, is no read', () => {
  expect(
    reads(`${logs}
logs "a" {
	to = [logs.a.receiver]
}
logs "b" {
	to = argument.to.value
}
loki.relabel "first" {
	forward_to = [logs.a.other, loki.echo.none.receiver, logs.b.receiver]
}`),
  ).toEqual({
    'loki.relabel.first': ['logs.b/loki.relabel.in receiver'],
    'logs.a/loki.relabel.in': ['logs.a/loki.relabel.in receiver'],
    'logs.b/loki.relabel.in': [],
  });
});
