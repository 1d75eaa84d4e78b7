import {
  type AttributeSchema,
  type BodySchema,
  blockSchema,
  componentSchema,
  configBlockSchema,
  emptyBody,
} from '../facts';
import type { Attribute, Block, Statement } from '../syntax';

/** An attribute, with what the schema says of it. */
export interface TypedAttribute {
  readonly attribute: Attribute;
  /** Absent for what the schema doesn't know: of a custom component, for example. */
  readonly schema?: AttributeSchema;
  /** Names of component, blocks and attribute from the outside in. */
  readonly argument: readonly string[];
  /** The statements of the body that it stands in. */
  readonly beside: readonly Statement[];
}

/**
 * All attributes in statements, in source order, each with its schema as far as names alone tell: nothing is resolved, so that it works for
 * texts that can't be read as a whole. Bodies of declares and templates are followed.
 */
export function typedAttributes(statements: readonly Statement[]): readonly TypedAttribute[] {
  const found: TypedAttribute[] = [];
  visitTypedAttributes(statements, (attribute, schema, around, beside) => {
    found.push({ attribute, argument: [...around, attribute.name], beside, ...(schema ? { schema } : {}) });
  });
  return found;
}

/**
 * As `typedAttributes`, without keeping them.
 * @param visit gets the names of component and blocks around an attribute in a list that changes behind it, and the statements beside it
 */
export function visitTypedAttributes(
  statements: readonly Statement[],
  visit: (
    attribute: Attribute,
    schema: AttributeSchema | undefined,
    around: readonly string[],
    beside: readonly Statement[],
  ) => void,
): void {
  const around: string[] = [];
  const enter = (inner: readonly Statement[], body: BodySchema | undefined): void => {
    for (const statement of inner) {
      if (statement.kind === 'attribute') {
        visit(statement, body?.attributes.get(statement.name), around, inner);
      } else if (statement.kind === 'block') {
        around.push(statement.name);
        enter(statement.body, bodySchemaOf(statement, body));
        around.pop();
      }
    }
  };
  enter(statements, undefined);
}

/**
 * The schema of a block's body, as far as names alone tell; undefined for a module's body (of a `declare`, of a template), whose blocks are looked up
 * by their own names, and empty where nothing is known.
 * @param parent likewise, of the body that the block stands in; undefined for a configuration
 */
export function bodySchemaOf({ name }: Block, parent: BodySchema | undefined): BodySchema | undefined {
  const body =
    parent && !parent.freeform
      ? blockSchema(parent, name)?.body
      : (componentSchema(name) ?? configBlockSchema(name))?.body;
  return body?.freeform ? undefined : (body ?? emptyBody);
}
