import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type RootSchema, readStackFile, stackProgram } from '../lib/stack-file';
import type { Schema } from '../lib/stack-file/schema';

// Whatever the schema takes is what the types take: a file with every prop of every kind becomes a program that compiles.

const root = join(__dirname, '..');
const folder = join(root, '.cache', 'stack-file-types');
const schema: RootSchema = JSON.parse(readFileSync(join(root, 'schema', 'stack.schema.json'), 'utf8'));

/** The forms of a value, without references. */
function formsOf(given: Schema): readonly Schema[] {
  if (given.$ref !== undefined) return formsOf(schema.$defs[given.$ref.slice('#/$defs/'.length)]!);
  return given.anyOf?.flatMap(formsOf) ?? [given];
}

/** A value of a form, with all of its properties down to a depth, and those that it needs below. */
function sample(form: Schema, depth: number): unknown {
  if (form.const !== undefined) return form.const;
  if (form.enum !== undefined) return form.enum[0];
  switch (form.type) {
    case 'string':
      return form.pattern === undefined
        ? 'text'
        : ['30s', '5Gi', '64KiB', '10%'].find((text) => new RegExp(form.pattern!).test(text));
    case 'number':
      return 7;
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'array':
      return Array.from({ length: Math.max(1, form.minItems ?? 0) }, () => first(form.items!, depth));
    default: {
      const { properties = {}, required = [], additionalProperties } = form;
      const names = Object.keys(properties).filter((name) => depth > 0 || required.includes(name));
      return {
        ...Object.fromEntries(names.map((name) => [name, first(properties[name]!, depth - 1)])),
        ...(typeof additionalProperties === 'object' && { 'my-name': first(additionalProperties, depth - 1) }),
      };
    }
  }
}

const first = (given: Schema, depth: number) => sample(formsOf(given)[0]!, depth);

/** For each form of each property of a kind, the kind with it. */
function* variantsOf(kind: Schema): Generator<object> {
  const needed = sample(kind, 0) as object;
  const isOfExporter = kind.properties!['exporter'] !== undefined;
  for (const [name, property] of Object.entries(kind.properties!)) {
    // What pipelines of exporters share is that of one of them.
    if (isOfExporter && name !== 'arguments' && kind.properties!['exporter']!.const !== 'redis') continue;
    for (const form of formsOf(property)) yield { ...needed, [name]: name === 'on' ? 'metrics' : sample(form, 2) };
  }
}

/** Files that together have everything. */
function* files(): Generator<object> {
  const { destinations, pipelines, collectors, companions, ...others } = schema.properties!;
  const all = (given: Schema) => formsOf(given).flatMap((kind) => [...variantsOf(kind)]);
  const byName = (values: readonly object[]) => Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
  yield {
    cluster: 'a',
    destinations: byName(all(destinations!.additionalProperties as Schema)),
    collectors: byName(all(collectors!.additionalProperties as Schema)),
    companions: byName(all(companions!.additionalProperties as Schema)),
    pipelines: [],
  };
  // The compiler gives up on one list with all of them.
  const every = all(pipelines!.items!);
  for (let at = 0; at < every.length; at += 100) {
    yield { cluster: 'a', destinations: { text: { kind: 'Drop' } }, pipelines: every.slice(at, at + 100) };
  }
  for (const value of variantsOf({ properties: others }))
    yield { cluster: 'a', destinations: {}, pipelines: [], ...value };
}

test('every form of every prop is accepted, and becomes TypeScript that compiles', () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const paths = { 'cdk8s-alloy': ['../../lib/index.ts'] };
  const compilerOptions = { rootDir: '../..', paths };
  const config = { extends: '../../tsconfig.json', compilerOptions, include: ['*.ts'], exclude: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));

  const problems: string[] = [];
  let number = 0;
  for (const file of files()) {
    const { members, diagnostics } = readStackFile(
      'stack.yaml',
      stringify(file, { aliasDuplicateObjects: false }),
      schema,
    );
    problems.push(...diagnostics.map(({ message, hint }) => `${message} (${hint})`));
    if (members !== undefined)
      writeFileSync(join(folder, `stack-${number++}.ts`), `${stackProgram(members, undefined)}export {};\n`);
  }
  expect(problems).toEqual([]);
  expect(number).toBeGreaterThan(10);

  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  const { stdout } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: folder });
  expect(stdout.split('\n').filter((line) => /^[\w-]+\.ts\(/.test(line))).toEqual([]);
});
