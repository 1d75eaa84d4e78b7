import {
  type Checker,
  type Type,
  TypeFlags,
  type TypeReference,
  type Symbol as TypeSymbol,
} from 'typescript/unstable/sync';
import type { Call, Schema } from '../../lib/stack-file/schema.js';
import { joined, nameOf, type TypeSchemas } from './type-schema.mjs';

/** What isn't to be seen in a type. */
export interface KnownTypes {
  /** Types of expressions, as they are written. */
  readonly written: readonly (readonly [string, Type])[];
  /** Classes with factories, by name. */
  readonly factories: ReadonlyMap<string, TypeSymbol>;
  /** The schema of a prop that has a form of its own in YAML. */
  property(name: string, of: Type, schemas: TypeSchemas): Schema | undefined;
}

/** The members of a union that have a form of their own in YAML, and the rest of them. */
export function knownSchema(
  members: readonly Type[],
  schemas: TypeSchemas,
  known: KnownTypes,
): { readonly schemas: readonly Schema[]; readonly rest: readonly Type[] } {
  const found: Schema[] = [];
  const isText =
    members.some((member) => member.isTemplateLiteralType()) &&
    members.some((member) => TEXTS.has(nameOf(member) ?? ''));
  const rest = members.filter((member) => {
    if (isText && (member.isTemplateLiteralType() || (member.isStringLiteralType() && member.value === '0'))) {
      return false;
    }
    const name = nameOf(member);
    const schema = name === undefined ? undefined : schemaOf(name, member, { isText, schemas, known });
    if (schema === undefined) return true;
    found.push(...schema);
    return false;
  });
  return { schemas: found, rest };
}

/** What is written as a text of a pattern that the compiler checks in part. */
const TEXTS = new Set(['Duration', 'Size']);

const DURATION = '^([0-9.]+(ns|us|µs|ms|s|m|h))+$|^0$';

function schemaOf(
  name: string,
  type: Type,
  { isText, schemas, known }: { readonly isText: boolean; readonly schemas: TypeSchemas; readonly known: KnownTypes },
): readonly Schema[] | undefined {
  switch (name) {
    case 'Expression':
    case 'SecretInput':
      return [expressionOf(type, schemas)];
    case 'Duration': {
      const text: Schema = { type: 'string', pattern: DURATION, 'x-expected': 'a duration, as in 30s or 1h30m' };
      return [isText ? text : { ...text, 'x-call': { function: 'duration', arguments: ['.'] } }];
    }
    case 'Size':
      return isText
        ? [{ type: 'string', pattern: '^([0-9.]+([KMGTPE]i?)?B)+$|^0$', 'x-expected': 'a size, as in 64KiB or 20MB' }]
        : [
            {
              type: 'string',
              pattern: '^[1-9][0-9]*[KMGT]i$',
              'x-expected': 'a size, as in 512Mi or 10Gi',
              'x-call': { function: 'size', arguments: ['.'] },
            },
          ];
    case 'Quantity':
    case 'IntOrString':
      return ['String', 'Number'].map((kind) => ({
        type: kind.toLowerCase() as 'string' | 'number',
        'x-call': { function: `k8s.${name}.from${kind}`, arguments: ['.'] },
      }));
    case 'Endpoint':
      return [{ const: 'stack', 'x-reference': 'stack.otlpHttp' }];
    case 'Date':
      return [];
  }
  const factories = known.factories.get(name);
  return factories && [factorySchema(name, factories, schemas)];
}

/** An expression, and where a text may stand the keys of Kubernetes Secrets. */
function expressionOf(type: Type, schemas: TypeSchemas): Schema {
  const { checker } = schemas;
  const of = valueTypeOf(type, checker);
  const members = of === undefined ? [] : of.isUnionType() ? of.getTypes() : [of];
  const isSecret = members.some((member) => nameOf(member) === 'SecretText') || nameOf(type) === 'SecretInput';
  const takesText = isSecret || members.some(({ flags }) => (flags & (TypeFlags.String | TypeFlags.Unknown)) !== 0);
  const written = takesText ? 'string' : of === undefined ? 'unknown' : typeName(of, schemas);
  const expression: Schema = {
    $ref: define(schemas, `expression of ${written}`, {
      description: 'An expression of Alloy, in its own syntax, such as sys.env("HOSTNAME").',
      ...wrapped('expression', {
        type: 'string',
        'x-call': { function: 'Expression.raw', type: written, arguments: ['.'] },
      }),
    }),
  };
  if (!takesText) return expression;
  const secret = (what: string, isNonsensitive: boolean) => ({
    $ref: define(schemas, what, secretSchema(isNonsensitive)),
  });
  return { anyOf: [isSecret ? secret('secret', false) : secret('text of a Secret', true), expression] };
}

function valueTypeOf(type: Type, checker: Checker): Type | undefined {
  return nameOf(type) === 'Expression' ? checker.getTypeArguments(type as TypeReference)[0] : undefined;
}

/** A type that is enough for an expression, written in TypeScript. */
function typeName(type: Type, { checker, known }: TypeSchemas): string {
  const simple = [
    ['boolean', checker.getBooleanType()],
    ['number', checker.getNumberType()],
    ...known.written,
  ] as const;
  return simple.find(([, candidate]) => checker.isTypeAssignableTo(candidate, type))?.[0] ?? checker.typeToString(type);
}

function secretSchema(isNonsensitive: boolean): Schema {
  const key = {
    secret: text('Name of the Kubernetes Secret, in the namespace of the workload.'),
    key: text('Its key.'),
  };
  const plain: Schema = isNonsensitive
    ? { const: true, description: 'The argument takes no secret: say that the value is none.' }
    : { type: 'boolean', description: 'Whether the value is no secret. Default: false' };
  const of = (further: Record<string, Schema>): Schema => ({
    type: 'object',
    properties: { ...key, ...further, nonsensitive: plain },
    required: ['secret', 'key', ...(isNonsensitive ? ['nonsensitive'] : [])],
    additionalProperties: false,
  });
  const call = (name: string): Call => ({ function: `Secret.${name}`, arguments: ['secret', 'key', '*'] });
  return {
    anyOf: [
      {
        description: 'A key of a Kubernetes Secret, through an environment variable of the pod.',
        ...wrapped('env', {
          ...of({
            name: text('Name of the environment variable. Default: names of Secret and key in upper case, joined by _'),
            optional: { type: 'boolean', description: 'Whether the pod starts without it. Default: false' },
          }),
          'x-call': call('env'),
        }),
      },
      {
        description: 'A key of a Kubernetes Secret, through a mounted file, which Alloy reloads without a restart.',
        ...wrapped('file', {
          ...of({ label: text('Label of the local.file component that reads it.') }),
          'x-call': call('file'),
        }),
      },
    ],
    'x-expected': 'a key of a Kubernetes Secret: { env: { secret, key } } or { file: { secret, key } }',
  };
}

/** `storage: emptyDir`, or `storage: { emptyDir: { size: 5Gi } }`, for `AlloyStorage.emptyDir(...)`. */
function factorySchema(name: string, symbol: TypeSymbol, schemas: TypeSchemas): Schema {
  const ref = `#/$defs/${name}`;
  if (schemas.definitions.has(name)) return { $ref: ref };
  // A factory may take what holds its own class.
  schemas.definitions.set(name, {});
  const { checker } = schemas;
  const alternatives: Schema[] = [];
  for (const method of symbol.getExports().values()) {
    const type = checker.getTypeOfSymbol(method);
    const signature = type && checker.getSignaturesOfType(type, 0)[0];
    const result = signature && checker.getReturnTypeOfSignature(signature);
    if (signature === undefined || result === undefined || nameOf(result) !== name) continue;
    // Takes functions.
    if (method.name === 'of') continue;
    const parameters = signature.getParameters().map((parameter) => ({
      name: parameter.name,
      type: checker.getTypeOfSymbol(parameter)!,
      isOptional: isOptional(parameter, checker),
    }));
    const options = argumentsSchema(`${name}.${method.name}`, parameters, schemas);
    if (options === undefined) continue;
    const description = checker.getDocumentationCommentOfSymbol(method).trim();
    const about = description === '' ? {} : { description };
    if (parameters.every((parameter) => parameter.isOptional)) {
      alternatives.push({
        ...about,
        const: method.name,
        'x-call': { function: `${name}.${method.name}`, arguments: [] },
      });
    }
    alternatives.push({ ...about, ...wrapped(method.name, options) });
  }
  schemas.definitions.set(name, joined(alternatives) ?? {});
  return { $ref: ref };
}

interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly isOptional: boolean;
}

function argumentsSchema(
  name: string,
  [first, second]: readonly Parameter[],
  schemas: TypeSchemas,
): Schema | undefined {
  if (first === undefined) {
    return { type: 'object', additionalProperties: false, 'x-call': { function: name, arguments: [] } };
  }
  const { checker } = schemas;
  const own = checker.getNonNullableType(first.type) ?? first.type;
  if (second === undefined) {
    const schema = own.isObjectType() || own.isIntersectionType() ? schemas.properties(own) : schemas.schemaOf(own);
    return schema && { ...schema, 'x-call': { function: name, arguments: ['.'] } };
  }
  // A name and options: one mapping.
  const rest = schemas.properties(checker.getNonNullableType(second.type) ?? second.type);
  return {
    ...rest,
    properties: { [first.name]: schemas.schemaOf(own)!, ...rest.properties },
    required: [first.name, ...(rest.required ?? [])],
    'x-call': { function: name, arguments: [first.name, '*'] },
  };
}

function isOptional(parameter: TypeSymbol, checker: Checker): boolean {
  const type = checker.getTypeOfSymbol(parameter);
  const declaration = parameter.valueDeclaration?.resolve() as
    | { readonly initializer?: unknown; readonly questionToken?: unknown }
    | undefined;
  return (
    declaration?.initializer !== undefined ||
    declaration?.questionToken !== undefined ||
    (type?.isUnionType() === true && type.getTypes().some(({ flags }) => (flags & TypeFlags.Undefined) !== 0))
  );
}

function define(schemas: TypeSchemas, name: string, schema: Schema): string {
  const key = name.replace(/[^\w]+/g, '-').replace(/-$/, '');
  schemas.definitions.set(key, schema);
  return `#/$defs/${key}`;
}

function text(description: string): Schema {
  return { type: 'string', description };
}

function wrapped(key: string, schema: Schema): Schema {
  return {
    type: 'object',
    properties: { [key]: schema },
    required: [key],
    additionalProperties: false,
    'x-unwrap': true,
  };
}
