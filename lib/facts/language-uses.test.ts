import { readFileSync } from 'node:fs';
import { EACH, formatPath, namesIn, parsePath } from './argument-path';
import { languageOwners, languageUses } from './language-uses';
import { ottlContext } from './ottl';
import { blockSchema, componentSchema, definitionSchema } from './schema';
import type { BodySchema, TypeSchema } from './schema-types';

const uses = languageOwners().flatMap((owner) => languageUses(owner).map((use) => ({ owner, use })));

/** The type of what a path leads to; `block` for a block. */
function typeAt(body: BodySchema | undefined, names: readonly string[]): TypeSchema | 'block' | undefined {
  let inner = body;
  for (const [i, name] of names.entries()) {
    const attribute = inner?.attributes.get(name);
    if (attribute !== undefined) return i === names.length - 1 ? attribute.type : undefined;
    inner = inner && blockSchema(inner, name)?.body;
  }
  return inner && 'block';
}

const bodyOf = (owner: string) => componentSchema(owner)?.body ?? definitionSchema(owner);

function bodyAt(owner: string, at: readonly string[]): BodySchema | undefined {
  return namesIn(at).reduce<BodySchema | undefined>(
    (body, name) => body && blockSchema(body, name)?.body,
    bodyOf(owner),
  );
}

/** Whether values of a type hold texts. */
function holdsTexts(type: TypeSchema | 'block' | undefined): boolean {
  if (type === undefined) return false;
  return type === 'any' || type === 'optional_secret' || JSON.stringify(type).includes('string') || type === 'regex';
}

test('all entries of the file are here', () => {
  const file = JSON.parse(readFileSync(`${__dirname}/../../schema/v1.18.1/languages.json`, 'utf8')) as Record<
    string,
    readonly unknown[]
  >;

  expect(uses).toHaveLength(Object.values(file).flat().length);
  expect(languageOwners()).toEqual(Object.keys(file).sort());
});

test.each(uses)('$owner, $use.language: the arguments are texts that the schema has', ({ owner, use }) => {
  const body = bodyAt(owner, use.at ?? []);
  expect(body).toBeDefined();
  const group = 'signal' in use ? [use.statements, use.conditions, use.context] : use.paths;
  const paths = [...group.filter((path) => path !== undefined), ...('expression' in use ? [use.expression] : [])];

  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) {
    expect({ path: formatPath(path), isText: holdsTexts(typeAt(body, namesIn(path))) }).toEqual({
      path: formatPath(path),
      isText: true,
    });
  }
});

test.each(uses.filter(({ use }) => use.language === 'ottl'))('$owner: OTTL of a component and a context', ({ use }) => {
  expect(use).toMatchObject({ language: 'ottl', component: expect.any(String) });
  if ('of' in use) expect(ottlContext(use.of)).toBeDefined();
});

test('a use has its paths and its condition', () => {
  expect(languageUses('LokiStageMatch')).toEqual([{ language: 'logql', paths: [['selector']] }]);
  expect(languageUses('RelabelRule')).toEqual([
    {
      language: 'replacement',
      paths: [['replacement']],
      expression: ['regex'],
      when: { in: [['action'], ['replace', 'labelmap']] },
    },
  ]);
  expect(languageUses('otelcol.processor.transform')).toContainEqual({
    language: 'ottl',
    at: ['trace_statements', EACH],
    component: 'otelcol.processor.transform',
    signal: 'traces',
    context: ['context'],
    statements: ['statements'],
    conditions: ['conditions'],
  });
});

test('the same path is the same list, as in other facts', () => {
  const [use] = languageUses('LokiStageMatch');

  expect('paths' in use! && use.paths[0]).toBe(parsePath('selector'));
});

test('a component without such texts, and one that is none, have none', () => {
  expect(['prometheus.echo', 'no.such', 'toString'].map(languageUses)).toEqual([[], [], []]);
});
