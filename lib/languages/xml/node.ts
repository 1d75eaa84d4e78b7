import { XmlError } from './xml-error';

/** What Alloy never comes to the end of, so that it takes all memory or ends itself. */
export function endless(): XmlError {
  return new XmlError('what never ends (an expression of XPath finds a node twice, or in itself)', true);
}

/** What a node is: `cdata` is text, `directive` a DOCTYPE and the like. */
export type XmlKind =
  | 'document'
  | 'declaration'
  | 'element'
  | 'text'
  | 'cdata'
  | 'comment'
  | 'attribute'
  | 'directive'
  | 'instruction';

export interface WrittenAttribute {
  readonly prefix: string;
  readonly local: string;
  readonly value: string;
}

/** A node of a tree of XML, linked as those of xmlquery are: moving one leaves the links of its old neighbours as they are. */
export class XmlNode {
  kind: XmlKind;
  /** The name of an element or a declaration, else the text. */
  data: string;
  prefix = '';
  attributes: readonly WrittenAttribute[] = [];
  parent: XmlNode | undefined;
  first: XmlNode | undefined;
  last: XmlNode | undefined;
  previous: XmlNode | undefined;
  next: XmlNode | undefined;

  constructor(kind: XmlKind, data = '') {
    this.kind = kind;
    this.data = data;
  }

  /** @throws XmlError where a node has come behind itself, which the original never comes to the end of */
  get children(): readonly XmlNode[] {
    const children = new Set<XmlNode>();
    for (let child = this.first; child !== undefined; child = child.next) {
      if (children.has(child)) throw endless();
      children.add(child);
    }
    return [...children];
  }

  /** All text below it. */
  get text(): string {
    if (this.kind === 'text' || this.kind === 'cdata') return this.data;
    return this.kind === 'comment' ? '' : this.children.map(({ text }) => text).join('');
  }

  append(child: XmlNode): void {
    child.parent = this;
    child.next = undefined;
    child.previous = this.first === undefined ? undefined : this.last;
    if (this.first === undefined) this.first = child;
    else this.last!.next = child;
    this.last = child;
  }

  /** Behind the last of its neighbours. */
  appendBeside(node: XmlNode): void {
    let beside: XmlNode = this;
    while (beside.next !== undefined) beside = beside.next;
    node.parent = beside.parent;
    node.previous = beside;
    node.next = undefined;
    beside.next = node;
    if (beside.parent !== undefined) beside.parent.last = node;
  }

  remove(): void {
    const { parent, previous, next } = this;
    if (parent === undefined) return;
    if (parent.first === this) parent.first = parent.last === this ? undefined : next;
    else previous!.next = parent.last === this ? undefined : next;
    if (parent.last === this) parent.last = parent.first === undefined ? undefined : previous;
    else next!.previous = previous;
    this.parent = undefined;
    this.previous = undefined;
    this.next = undefined;
  }

  /** Takes the first attribute of a name without a prefix away. */
  removeAttribute(local: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.prefix === '' && attribute.local === local);
    if (at >= 0) this.attributes = this.attributes.toSpliced(at, 1);
  }
}
