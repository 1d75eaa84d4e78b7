import { API, type Checker, SymbolFlags, type Type, type Symbol as TypeSymbol } from 'typescript/unstable/sync';
import type { RootSchema, Schema } from '../../lib/stack-file/schema.js';
import { TypeSchemas } from './type-schema.mjs';

/** The classes whose factories make the values of props. */
const FACTORIES = [
  'AlloyProbe',
  'AlloyService',
  'AlloyStorage',
  'Autoscaler',
  'ConfigDelivery',
  'Controller',
  'NamespaceObject',
  'Platform',
];

/** The types of expressions for lists and mappings, by their names in `stack-file.ts`. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['ExpressionList', 'readonly string[]'],
  ['ExpressionMap', '{ readonly [name: string]: string }'],
  ['ExpressionMaps', 'readonly { readonly [name: string]: string }[]'],
  ['ExpressionLists', '{ readonly [name: string]: readonly string[] }'],
]);

/** The schema of a stack's file, and the props that have no form in YAML. */
export function stackSchema(root: string): { readonly schema: RootSchema; readonly omitted: readonly string[] } {
  const api = new API({ cwd: root });
  try {
    const project = api.updateSnapshot({ openProjects: ['tsconfig.json'] }).getProject('tsconfig.json')!;
    const { checker, program } = project;
    const exportsOf = (file: string) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
      const named = checker.getExportsOfModule(module).map((symbol) => [symbol.name, target(symbol, checker)] as const);
      return new Map<string, TypeSymbol>(named);
    };
    const kubernetes = exportsOf('lib/kubernetes/index.ts');
    const exporters = exportersOf(exportsOf('lib/components/prometheus.exporter.gen.ts'), checker);
    const types = exportsOf('lib/stack-file/stack-file.ts');
    const schemas = new TypeSchemas(checker, {
      written: [...WRITTEN].map(([name, text]) => [text, checker.getDeclaredTypeOfSymbol(types.get(name)!)] as const),
      factories: new Map(FACTORIES.map((name) => [name, kubernetes.get(name)!])),
      property: (name, type, writer) => (name === 'pipelines' ? pipelinesSchema(type, exporters, writer) : undefined),
    });
    const file = checker.getDeclaredTypeOfSymbol(types.get('StackFile')!);
    const whole = schemas.properties(file);
    const $defs = Object.fromEntries([...schemas.definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
    const schema: RootSchema = {
      $comment:
        'Generated from lib/stack-file/stack-file.ts by tools/stack-schema (npm run stack-schema). Do not edit.',
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'A stack of cdk8s-alloy',
      ...whole,
      $defs,
    } as RootSchema;
    return { schema, omitted: [...schemas.omitted].sort() };
  } finally {
    api.close();
  }
}

/** What is meant by a name that is exported from another module. */
function target(symbol: TypeSymbol, checker: Checker): TypeSymbol {
  return symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

interface Exporter {
  /** `redis`, as in `prometheus.exporter.redis`. */
  readonly name: string;
  readonly className: string;
  readonly props: Type;
  readonly description: string;
}

/** The classes of exporters, by the documented names of their components. */
function exportersOf(exported: ReadonlyMap<string, TypeSymbol>, checker: Checker): readonly Exporter[] {
  return [...exported.entries()].flatMap(([className, symbol]) => {
    const props = exported.get(`${className}Props`);
    if (props === undefined) return [];
    const text = checker.getDocumentationCommentOfSymbol(symbol);
    const [, name] = /`prometheus\.exporter\.(\w+)` in Alloy/.exec(text) ?? [];
    const [description] = text.split('\n');
    return name === undefined
      ? []
      : [{ name, className, props: checker.getDeclaredTypeOfSymbol(props), description: description! }];
  });
}

/** Each kind of pipeline; one for each exporter, whose arguments are its own. */
function pipelinesSchema(type: Type, exporters: readonly Exporter[], schemas: TypeSchemas): Schema {
  const { checker } = schemas;
  const list = checker.getNonNullableType(checker.getTypeOfSymbol(checker.getPropertyOfType(type, 'pipelines')!)!)!;
  const [pipeline] = checker.getTypeArguments(list as never);
  const kinds = pipeline!.isUnionType() ? pipeline!.getTypes() : [pipeline!];
  const done = new Set<string>();
  const alternatives = kinds.flatMap((kind) => {
    const name = checker.getTypeOfSymbol(checker.getPropertyOfType(kind, 'kind')!)!;
    const kindName = name.isStringLiteralType() ? name.value : '';
    // In TypeScript, a kind with exporters is there once for each of them.
    if (done.has(kindName)) return [];
    done.add(kindName);
    const schema = schemas.properties(kind, kindName === 'ExporterMetrics' ? ['exporter', 'arguments'] : []);
    if (kindName !== 'ExporterMetrics') return [{ key: kindName, schema: constKind(schema, kindName) }];
    return exporters.map((exporter) => {
      const props = schemas.schemaOf(exporter.props)!;
      const { kind: _, ...properties } = schema.properties!;
      return {
        key: `${kindName}.${exporter.name}`,
        schema: {
          ...schema,
          properties: {
            kind: { const: kindName },
            exporter: {
              description: exporter.description,
              const: exporter.name,
              'x-reference': `prometheus.exporter.${exporter.className}`,
            },
            arguments: { description: 'The arguments of the exporter.', ...props },
            ...properties,
          },
          required: ['kind', 'exporter', 'arguments'],
        } satisfies Schema,
      };
    });
  });
  for (const { key, schema } of alternatives) schemas.definitions.set(`pipelines.${key}`, schema);
  return { type: 'array', items: { anyOf: alternatives.map(({ key }) => ({ $ref: `#/$defs/pipelines.${key}` })) } };
}

function constKind(schema: Schema, kind: string): Schema {
  return { ...schema, properties: { ...schema.properties, kind: { const: kind } } };
}
