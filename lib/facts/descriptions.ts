import { lookup } from './lookup';
import { blockSchema, componentSchema, configBlockSchema } from './schema';
import type { BodySchema } from './schema-types';

type Texts = Readonly<Record<string, string>>;

let textsOf: ((owner: string) => Texts | undefined) | undefined;

/** What is said of the members of an owner, by the names on the way. The texts are many, and few ask for them. */
function texts(owner: string): Texts {
  textsOf ??= lookup(
    (require('./descriptions.gen') as typeof import('./descriptions.gen')).descriptions,
    (_name, entry: Texts) => entry,
  );
  return textsOf(owner) ?? {};
}

/**
 * What an argument, or a block, of a component or a configuration block is for, in Markdown; without names, what the owner itself is for. Undefined for
 * what isn't in the schema.
 * @param names on the way to it: `['endpoint', 'basic_auth', 'username']`, `['stage.json', 'expressions']`
 */
export function descriptionOf(owner: string, names: readonly string[]): string | undefined {
  let own: string | undefined = texts(owner)[names.join('/')];
  let body: BodySchema | undefined = (componentSchema(owner) ?? configBlockSchema(owner))?.body;
  for (let depth = 0; own === undefined && body !== undefined && depth < names.length; depth++) {
    // What a definition declares is said of the definition, once for all that share it.
    if (body.definition !== undefined) own = texts(body.definition)[names.slice(depth).join('/')];
    body = blockSchema(body, names[depth]!)?.body;
  }
  return own;
}
