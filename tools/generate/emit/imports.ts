import type { Declaration } from '../model';

const VALUES = [
  'AnyInput',
  'AuthHandler',
  'BoolInput',
  'Consumer',
  'DurationInput',
  'DurationValue',
  'EnumInput',
  'Expression',
  'ListInput',
  'LogsReceiver',
  'MapInput',
  'MetricsReceiver',
  'NumberInput',
  'OptionalSecretInput',
  'OptionalSecretText',
  'ProfilesReceiver',
  'RelabelRules',
  'SecretInput',
  'SecretText',
  'SizeInput',
  'StorageHandler',
  'StringInput',
  'Targets',
  'TargetsInput',
];

/** A doc comment in a type. */
const COMMENT = /\/\*\*.*?\*\//gs;

/** The imports that declarations need, of those that they use. */
export function importsOf(declarations: readonly Declaration[]): string {
  const types = declarations.flatMap((declaration) =>
    declaration.kind === 'union'
      ? declaration.types
      : [declaration.base ?? '', ...declaration.members.map(({ type }) => type)],
  );
  const words = new Set(types.flatMap((type) => type.replace(COMMENT, '').match(/'[^']*'|\w+/g) ?? []));
  const values = VALUES.filter((name) => words.has(name));
  return [
    values.length > 0 ? `import type {\n${values.map((name) => `  ${name},\n`).join('')}} from '../values';\n` : '',
    words.has('blocks') ? "import type * as blocks from './blocks.gen';\n" : '',
    words.has('EmptyBlock') ? "import type { EmptyBlock } from './empty-block';\n" : '',
  ].join('');
}
