import { type WrittenAttribute, type XmlKind, XmlNode } from './node';

/** Numbers of kinds in the DOM. */
const nodeTypes: Readonly<Record<XmlKind, number>> = {
  element: 1,
  attribute: 2,
  text: 3,
  cdata: 4,
  instruction: 7,
  declaration: 7,
  comment: 8,
  document: 9,
  directive: 10,
};

/** A node as an engine of XPath wants it: with the members of the DOM that it asks for. */
export class XPathNode {
  /** The one of a node; there is one for each. */
  static of(node: XmlNode, all: Map<XmlNode, XPathNode>): XPathNode {
    const known = all.get(node) ?? new XPathNode(node, all);
    all.set(node, known);
    return known;
  }

  readonly kind: XmlKind;
  readonly nodeType: number;
  readonly ownerElement: XPathNode | undefined;
  readonly #node: XmlNode;
  readonly #attribute: WrittenAttribute | undefined;
  readonly #all: Map<XmlNode, XPathNode>;
  #attributes: readonly XPathNode[] | undefined;

  private constructor(node: XmlNode, all: Map<XmlNode, XPathNode>, attribute?: WrittenAttribute) {
    this.#node = node;
    this.#all = all;
    this.#attribute = attribute;
    this.kind = attribute === undefined ? node.kind : 'attribute';
    this.nodeType = nodeTypes[this.kind];
    this.ownerElement = attribute === undefined ? undefined : XPathNode.of(node, all);
  }

  get isNamed(): boolean {
    return this.kind === 'element' || this.kind === 'attribute' || this.kind === 'instruction';
  }

  /** Text of spaces only is never gone to from a neighbour. */
  get isSkipped(): boolean {
    return this.kind === 'text' && this.#node.previous !== undefined && this.#node.data.trim() === '';
  }

  get isBlank(): boolean {
    return this.kind === 'text' && this.#node.data.trim() === '';
  }

  /** All text in it. */
  get text(): string {
    return this.#attribute?.value ?? (this.kind === 'comment' ? this.#node.data : this.#node.text);
  }

  get localName(): string {
    return this.#attribute?.local ?? this.#node.data;
  }

  get prefix(): string {
    return this.#attribute?.prefix ?? this.#node.prefix;
  }

  get nodeName(): string {
    return this.prefix === '' ? this.localName : `${this.prefix}:${this.localName}`;
  }

  get name(): string {
    return this.nodeName;
  }

  get namespaceURI(): string {
    return '';
  }

  get nodeValue(): string {
    if (this.#attribute !== undefined) return this.#attribute.value;
    return this.kind === 'comment' || this.kind === 'text' || this.kind === 'cdata' ? this.#node.data : '';
  }

  get parentNode(): XPathNode | null {
    return this.#attribute === undefined ? this.#other(this.#node.parent) : null;
  }

  get firstChild(): XPathNode | null {
    return this.#attribute === undefined ? this.#other(this.#node.first) : null;
  }

  get nextSibling(): XPathNode | null {
    return this.#attribute === undefined ? this.#other(this.#node.next) : null;
  }

  get previousSibling(): XPathNode | null {
    return this.#attribute === undefined ? this.#other(this.#node.previous) : null;
  }

  get childNodes(): readonly XPathNode[] {
    return this.#node.children.map((child) => XPathNode.of(child, this.#all));
  }

  get attributes(): readonly XPathNode[] & { item(at: number): XPathNode | undefined } {
    this.#attributes ??=
      this.kind === 'element' ? this.#node.attributes.map((each) => new XPathNode(this.#node, this.#all, each)) : [];
    return Object.assign(this.#attributes as XPathNode[], { item: (at: number) => this.#attributes?.[at] });
  }

  /** The node itself; of an attribute a node that has it as its text. */
  found(): XmlNode {
    if (this.#attribute === undefined) return this.#node;
    const { local, value } = this.#attribute;
    const node = new XmlNode('attribute', local);
    node.append(new XmlNode('text', value));
    node.parent = this.#node;
    return node;
  }

  #other(node: XmlNode | undefined): XPathNode | null {
    return node === undefined ? null : XPathNode.of(node, this.#all);
  }
}
