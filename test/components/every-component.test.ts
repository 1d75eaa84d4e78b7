import { Construct } from 'constructs';
import { validate } from '../../lib/checks';
import { type Component, markModuleScope } from '../../lib/components';
import * as namespaces from '../../lib/components/namespaces.gen';
import { type BodySchema, camelCase, componentNames, componentSchema, pascalCase } from '../../lib/facts';
import { type Block, parse, print } from '../../lib/syntax';
import { SINKS, sampleProps } from './sample-props';

type ComponentClass = new (scope: Construct, id: string, props: object) => Component;

/** The class of a component, looked for where its name says. */
function classOf(name: string): ComponentClass {
  const parts = name.split('.');
  const path = [...parts.slice(0, -1).map(camelCase), pascalCase(parts.at(-1)!)];
  return path.reduce<unknown>(
    (at, key) => (at as { readonly [key: string]: unknown })?.[key],
    namespaces,
  ) as ComponentClass;
}

/** A component with every argument set. */
function sample(name: string): Component {
  const config = new Construct(undefined as never, '');
  markModuleScope(config);
  return new (classOf(name))(config, 'default', sampleProps(componentSchema(name)!.body));
}

/** What a body has that the schema knows, as paths; a body inside itself isn't followed. */
function membersOf(body: BodySchema, path: string, around: readonly BodySchema[] = []): string[] {
  const blocks = [...body.blocks].map(([name, block]) => [name, block.body] as const);
  const variants = [...body.enumBlocks].flatMap(([prefix, group]) =>
    [...group].map(([kind, block]) => [`${prefix}.${kind}`, block.body] as const),
  );
  return [
    ...[...body.attributes.keys()].map((name) => `${path} > ${name}`),
    ...[...blocks, ...variants]
      .filter(([, inner]) => inner !== body && !around.includes(inner))
      .flatMap(([name, inner]) => [`${path} > ${name}`, ...membersOf(inner, `${path} > ${name}`, [...around, body])]),
  ];
}

/** What a printed block has, as paths. */
function membersIn(block: Block, path: string): string[] {
  return block.body.flatMap((statement) => {
    if (statement.kind === 'bad-statement') return [];
    const own = `${path} > ${statement.name}`;
    return [own, ...(statement.kind === 'block' ? membersIn(statement, own) : [])];
  });
}

describe.each(componentNames())('%s', (name) => {
  test('has a class that takes every argument and prints it', () => {
    const component = sample(name);
    const { file, diagnostics } = parse(print([component.toBlock()]));
    const [printed] = file.body as Block[];

    expect(component.problems).toEqual([]);
    expect(diagnostics).toEqual([]);
    expect(printed).toMatchObject({ name, label: 'default' });
    expect(membersIn(printed!, name).sort()).toEqual(membersOf(componentSchema(name)!.body, name).sort());
  });

  test('with every argument set is valid', () => {
    const text = `${print([sample(name).toBlock()])}${SINKS}`;
    const options = { stabilityLevel: 'experimental', communityComponents: true } as const;
    const wrong = validate(text, options).filter(({ severity }) => severity === 'error');

    expect(wrong.map(({ line, message }) => `${line}: ${message}\n${text.split('\n')[line - 1]}`)).toEqual([]);
  });

  test('gives its exports', () => {
    const component = sample(name) as unknown as { readonly [property: string]: { readonly node: unknown } };

    for (const exported of componentSchema(name)!.exports.keys()) {
      expect(component[camelCase(exported)]!.node).toMatchObject({ kind: 'access', name: exported });
    }
  });
});

test('an argument that is wrong in a sample is noticed', () => {
  const config = new Construct(undefined as never, '');
  markModuleScope(config);
  const echo = new (classOf('prometheus.echo'))(config, 'default', { fromat: 'text' });

  expect(validate(print([echo.toBlock()]))).toMatchObject([
    { severity: 'error', message: expect.stringContaining('fromat') },
  ]);
});

test('no class is left over', () => {
  const count = (namespace: object): number =>
    Object.values(namespace).reduce<number>((sum, entry) => sum + (typeof entry === 'function' ? 1 : count(entry)), 0);

  expect(count(namespaces)).toBe(componentNames().length);
});
