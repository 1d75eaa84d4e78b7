import { Construct, type IConstruct } from 'constructs';
import { AlloyText } from './alloy-text';
import { arrangementOf } from './arrange';
import { blockItem } from './block-item';
import type { BlockItem, BodyItem, InnerBody } from './body-item';
import { type BlockConstruct, isBlockConstruct } from './config-element';
import { secretFileSection } from './secret-files';
import { sectionTitle } from './section';

const innerModule = Symbol.for('cdk8s-alloy.innerModule');

/** A block construct whose body is a module of its own. */
export interface ModuleConstruct {
  readonly [innerModule]: () => Omit<InnerBody, 'items'>;
}

/** Marks a block construct as one whose body is a module: what is created below it goes inside its block. */
export function markInnerModule(construct: IConstruct, closing: () => Omit<InnerBody, 'items'>): void {
  Object.defineProperty(construct, innerModule, { value: closing });
}

interface Section {
  readonly construct: IConstruct;
  readonly heading: readonly string[];
}

/**
 * The items of a module: what was created below its construct, in order of creation unless it is arranged, with composites as sections.
 * @param settings blocks that no construct makes
 */
export function layOut(module: IConstruct, settings: readonly BlockItem[] = []): readonly BodyItem[] {
  const items: BodyItem[] = [];
  let current: Section | undefined;

  const place = (section: Section | undefined, item: BodyItem) => {
    if (section?.construct !== current?.construct) {
      const isEnded = section === undefined && hasHeading(item);
      const lines = section?.heading ?? current!.heading.map((line, i) => (i === 0 ? `end of ${line}` : line));
      if (!isEnded) items.push({ kind: 'heading', lines });
      current = section;
    }
    items.push(item);
  };

  const visit = (scope: IConstruct, section: Section | undefined, ids: readonly string[]) => {
    for (const child of arranged(scope, scope === module ? settings : [])) {
      if (!Construct.isConstruct(child)) place(undefined, child);
      else if (isBlockConstruct(child)) {
        place(section, itemOf(child));
        if (!(innerModule in child)) visit(child, section, ids);
      } else if (AlloyText.isAlloyText(child)) {
        place(section, { kind: 'text', text: child });
      } else if (!isConfiguration(child)) {
        const path = [...ids, child.node.id];
        visit(child, { construct: child, heading: headingOf(child, path) }, path);
      }
    }
  };

  visit(module, undefined, []);
  return items;
}

/** Whether something that stands in no section has a comment set off above it, which ends the section before as the heading of another does. */
function hasHeading(item: BodyItem): boolean {
  if (item.kind === 'block') return item.built.block.comments?.above?.endsWith('\n') ?? false;
  return item.kind === 'text' && /^(\/\/.*\n)+\n/.test(item.text.content.printed);
}

/** What is printed of a scope: the settings of a configuration and its children. */
function arranged(scope: IConstruct, settings: readonly BlockItem[]): readonly (IConstruct | BlockItem)[] {
  const order = arrangementOf(scope);
  const all = [
    ...settings.map((item) => [item.built.block.name, item] as const),
    ...scope.node.children.map((child) => [child.node.id, child] as const),
  ];
  if (order.length === 0) return all.map(([, item]) => item);
  const named = order.flatMap((id) => all.filter(([own]) => own === id));
  const rest = all.filter(([id]) => !order.includes(id));
  const isSetting = ([, item]: (typeof all)[number]) => !Construct.isConstruct(item);
  return [...rest.filter(isSetting), ...named, ...rest.filter((entry) => !isSetting(entry))].map(([, item]) => item);
}

function itemOf(construct: BlockConstruct): BlockItem {
  const closing = innerModule in construct ? (construct as unknown as ModuleConstruct)[innerModule]() : undefined;
  const inner = closing && { ...closing, items: innerItems(construct, closing) };
  return blockItem(
    construct.build(),
    { constructPath: construct.node.path, creationSite: construct.creationSite },
    inner,
  );
}

/** A `declare` doesn't see the files that are read outside of it; the template of a `foreach` does. */
function innerItems(construct: IConstruct, { template }: Omit<InnerBody, 'items'>): readonly BodyItem[] {
  const items = layOut(construct);
  return template === undefined ? [...items, ...secretFileSection(items)] : items;
}

/** A nested configuration is separate. */
function isConfiguration(construct: IConstruct): boolean {
  return Symbol.for('cdk8s-alloy.AlloyConfig') in construct;
}

function headingOf(composite: IConstruct, ids: readonly string[]): readonly string[] {
  const title = sectionTitle(composite) ?? ids.join('/');
  // Nothing in a title may end the comment or be an illegal character.
  return title.split('\n').map((line) => line.replace(/\p{C}/gu, ' ').trimEnd());
}
