import { XmlDecoder, type XmlToken } from './decoder';
import { XmlNode } from './node';
import { XmlError } from './xml-error';

type Start = Extract<XmlToken, { readonly kind: 'start' }>;

interface Prefix {
  readonly name: string;
  readonly level: number;
}

/**
 * The tree of an XML text, as xmlquery makes it: a document without a declaration gets one, what stands in front of all elements may not be in the tree.
 * @throws XmlError
 */
export function parseXml(text: string): XmlNode {
  return new TreeBuilder(text).build();
}

class TreeBuilder {
  readonly #text: string;
  readonly #decoder: XmlDecoder;
  readonly #document = new XmlNode('document');
  /** How deep each node is when it's met. */
  readonly #levels = new Map<XmlNode, number>([[this.#document, 0]]);
  readonly #prefixes = new Map<string, Prefix>([['http://www.w3.org/XML/1998/namespace', { name: 'xml', level: 0 }]]);
  #last = this.#document;
  #level = 0;

  constructor(text: string) {
    this.#text = text;
    this.#decoder = new XmlDecoder(text);
  }

  build(): XmlNode {
    for (;;) {
      const from = this.#decoder.offset;
      const token = this.#decoder.next();
      if (token === undefined) break;
      this.#add(token, from);
    }
    const beside: XmlNode[] = [];
    for (let node: XmlNode | undefined = this.#document; node !== undefined; node = node.next) beside.push(node);
    if (!beside.some(({ children }) => children.some(({ kind }) => kind === 'element'))) {
      throw new XmlError('invalid XML document: there is no element');
    }
    return this.#document;
  }

  #add(token: XmlToken, from: number): void {
    switch (token.kind) {
      case 'start':
        this.#start(token, from);
        return;
      case 'end':
        this.#level--;
        return;
      case 'text':
        this.#place(new XmlNode(token.isCdata ? 'cdata' : 'text', token.text));
        return;
      case 'comment':
      case 'directive':
        this.#place(new XmlNode(token.kind, token.text));
        return;
      case 'instruction':
        this.#instruction(token);
    }
  }

  #start(token: Start, from: number): void {
    if (this.#level === 0) this.#declare();
    this.#learn(token);
    const { space, local } = token.name;
    if (space !== '' && !this.#prefixes.has(space)) throw new XmlError(`namespace ${space} is missing`);
    const node = new XmlNode('element', local);
    node.attributes = token.attributes.map(({ name, value }) => ({
      prefix: this.#prefixes.get(name.space)?.name ?? name.space,
      local: name.local,
      value,
    }));
    const prefix = space === '' ? '' : this.#prefixes.get(space)!.name;
    if (this.#text.startsWith(`<${prefix}:${local}`, from)) node.prefix = prefix;
    this.#place(node);
    this.#last = node;
    this.#level++;
  }

  #declare(): void {
    const declaration = new XmlNode('declaration', 'xml');
    declaration.attributes = [{ prefix: '', local: 'version', value: '1.0' }];
    this.#levels.set(declaration, 1);
    this.#last.append(declaration);
    this.#last = declaration;
    this.#level = 1;
  }

  /** The prefixes that an element declares, for it and for all behind it. */
  #learn({ attributes }: Start): void {
    for (const { name, value } of attributes) {
      if (name.local === 'xmlns') {
        const known = this.#prefixes.get(value);
        if (known === undefined || known.level >= this.#level) {
          this.#prefixes.set(value, { name: '', level: this.#level });
        }
      } else if (name.space === 'xmlns') {
        this.#prefixes.set(value, { name: name.local, level: this.#level });
      }
    }
  }

  #instruction({ target, text }: Extract<XmlToken, { readonly kind: 'instruction' }>): void {
    if (this.#last.kind === 'document') this.#level++;
    const isDeclaration = target === 'xml';
    const written = text.replace(/^\s+|\s+$/g, '');
    const node = new XmlNode(
      isDeclaration ? 'declaration' : 'instruction',
      isDeclaration ? target : written === '' ? target : `${target} ${written}`,
    );
    if (isDeclaration) node.attributes = declaredIn(text);
    this.#place(node);
    this.#last = node;
  }

  #place(node: XmlNode): void {
    const levelOfLast = this.#levels.get(this.#last)!;
    if (!this.#levels.has(node)) this.#levels.set(node, this.#level);
    if (this.#level === levelOfLast) this.#last.appendBeside(node);
    else if (this.#level > levelOfLast) this.#last.append(node);
    else {
      for (let up = levelOfLast - this.#level; up > 1; up--) this.#last = this.#last.parent!;
      this.#last.parent!.appendBeside(node);
    }
  }
}

function declaredIn(text: string): XmlNode['attributes'] {
  const pairs = new Map<string, string>();
  for (const pair of text.split(' ').map((each) => each.trim())) {
    const at = pair.indexOf('=');
    if (at > 0 && !pairs.has(pair.slice(0, at)))
      pairs.set(pair.slice(0, at), pair.slice(at + 1).replace(/^["']+|["']+$/g, ''));
  }
  return [...pairs].map(([name, value]) => {
    const [prefix, local] = /^([^:]+):(.*)$/s.exec(name)?.slice(1) ?? ['', name];
    return { prefix: prefix!, local: local!, value };
  });
}
