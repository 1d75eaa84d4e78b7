import { camelCase, pascalCase } from '../../lib/facts';
import { attributeDoc, blockDoc, enumBlockDoc } from './docs';
import type { Declaration, Doc, MemberModel } from './model';
import { type EnumGroup, groupKey } from './passes/variants';
import { type BlockEntry, type Body, type BodyOrRef, definitionOf, membersOf } from './schema-file';
import { inputType, literal } from './types';

/** What bodies refer to beyond their file. */
export interface Surroundings {
  readonly groups: ReadonlyMap<string, EnumGroup>;
  /** TypeScript's names of the groups, by `groupKey`. */
  readonly groupNames: ReadonlyMap<string, string>;
  /** Definitions that carry a `kind` themselves. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** Makes the types of the bodies of one file. Names are given once: what would be taken gets `Block` behind it. */
export class Declarations {
  readonly list: Declaration[] = [];

  /** @param prefix what stands in front of a shared definition: `blocks.`, or nothing in the file of the definitions */
  readonly #around: Surroundings;
  readonly #prefix: string;
  readonly #taken: Set<string>;

  constructor(around: Surroundings, prefix: string, taken: Set<string>) {
    this.#around = around;
    this.#prefix = prefix;
    this.#taken = taken;
  }

  /** Declares a body under a name that is taken already, and the bodies inside it. `own` are members that are no arguments. */
  body(name: string, stem: string, body: Body, doc: Doc, own: readonly MemberModel[] = [], base?: string): void {
    const members: MemberModel[] = [...own];
    const at = this.list.length;
    for (const member of membersOf(body)) {
      const attribute = body.attributes[member];
      const block = body.blocks[member];
      if (attribute) {
        const optional = !attribute.required;
        members.push({
          name: camelCase(member),
          type: inputType(attribute),
          optional,
          doc: attributeDoc(member, attribute),
        });
      } else if (block) {
        if ('freeform' in block.body) continue;
        const type = this.#block(stem, member, block);
        const list = block.repeatable ? `readonly ${type.includes('&') ? `(${type})` : type}[]` : type;
        members.push({ name: camelCase(member), type: list, optional: !block.required, doc: blockDoc(member, block) });
      } else {
        const type = this.#group(body.enumBlocks![member]!);
        members.push({
          name: camelCase(member),
          type: `readonly ${type}[]`,
          optional: true,
          doc: enumBlockDoc(member),
        });
      }
    }
    this.list.splice(at, 0, { kind: 'interface', name, ...(base ? { base } : {}), doc, members });
  }

  /** Declares a group of enum blocks that belongs to this file. */
  variants(name: string, { prefix, variants }: EnumGroup): void {
    const at = this.list.length;
    const types = Object.entries(variants).map(([variant, body]) => this.#variant(name, prefix, variant, body));
    this.list.splice(at, 0, {
      kind: 'union',
      name,
      doc: { paragraphs: [`A block of the group \`${prefix}.*\`.`] },
      types,
    });
  }

  /** A name that nothing else in the file has. */
  take(name: string): string {
    const free = [name, `${name}Block`].find((candidate) => !this.#taken.has(candidate));
    if (!free) throw new Error(`the name ${name} is taken: give one of the two another name in taste.json`);
    this.#taken.add(free);
    return free;
  }

  #block(stem: string, member: string, block: BlockEntry): string {
    const label: MemberModel[] = block.labeled
      ? [{ name: 'label', type: 'string', optional: false, doc: { paragraphs: ['Label of the block.'] } }]
      : [];
    const definition = definitionOf(block.body);
    if (definition !== undefined) {
      return `${this.#prefix}${definition}${block.labeled ? ' & { readonly label: string }' : ''}`;
    }
    const body = block.body as Body;
    if (membersOf(body).length === 0 && label.length === 0) return 'EmptyBlock';
    const name = this.take(stem + pascalCase(member));
    this.body(name, name, body, { paragraphs: [`The \`${member}\` block.`] }, label);
    return name;
  }

  #group(variants: { readonly [variant: string]: BodyOrRef }): string {
    const key = groupKey(variants);
    return `${this.#around.groups.get(key)!.shared ? this.#prefix : ''}${this.#around.groupNames.get(key)!}`;
  }

  #variant(group: string, prefix: string, variant: string, body: BodyOrRef): string {
    const definition = definitionOf(body);
    if (definition !== undefined) {
      const type = `${this.#prefix}${definition}`;
      return this.#around.kinds.has(definition) ? type : `({ readonly kind: ${literal(variant)} } & ${type})`;
    }
    const name = this.take(group + pascalCase(variant));
    const doc = { paragraphs: [`The \`${prefix}.${variant}\` block.`] };
    this.body(name, name, body as Body, doc, [kindMember(variant)]);
    return name;
  }
}

/** The member that tells the blocks of a group apart. */
export function kindMember(variant: string): MemberModel {
  return {
    name: 'kind',
    type: literal(variant),
    optional: false,
    doc: { paragraphs: ['Which block of the group it is.'] },
  };
}
