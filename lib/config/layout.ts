import type { IConstruct } from 'constructs';
import { AlloyText } from './alloy-text';
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

/** The items of a module: what was created below its construct, in order of creation, with composites as sections. */
export function layOut(module: IConstruct): readonly BodyItem[] {
  const items: BodyItem[] = [];
  let current: Section | undefined;

  const place = (section: Section | undefined, item: BodyItem) => {
    if (section?.construct !== current?.construct) {
      const lines = section?.heading ?? current!.heading.map((line, i) => (i === 0 ? `end of ${line}` : line));
      items.push({ kind: 'heading', lines });
      current = section;
    }
    items.push(item);
  };

  const visit = (scope: IConstruct, section: Section | undefined, ids: readonly string[]) => {
    for (const child of scope.node.children) {
      if (isBlockConstruct(child)) {
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
