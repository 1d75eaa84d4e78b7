import { endless, type XmlNode } from './node';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
};

/** What is below a node as text: empty elements have two tags, spaces stay unless `xml:space` says otherwise. */
export function printXml(node: XmlNode): string {
  return childrenText(node, keepsSpace(node, true), 0);
}

function childrenText({ children }: XmlNode, isKept: boolean, depth: number): string {
  return children.map((child) => nodeText(child, isKept, depth + 1)).join('');
}

/** Deeper than any document that is one. */
const DEEPEST = 1000;

function nodeText(node: XmlNode, isKept: boolean, depth: number): string {
  if (depth > DEEPEST) throw endless();
  switch (node.kind) {
    case 'text':
      return escaped(isKept ? node.data : node.data.trim());
    case 'cdata':
      return `<![CDATA[${node.data}]]>`;
    case 'comment':
      return `<!--${node.data}-->`;
    case 'directive':
      return `<!${node.data}>`;
    case 'instruction':
      return `<?${node.data}?>`;
    case 'declaration':
      return `<?${node.data}${attributesText(node)}?>${childrenText(node, keepsSpace(node, isKept), depth)}`;
    default: {
      const name = node.prefix === '' ? node.data : `${node.prefix}:${node.data}`;
      return `<${name}${attributesText(node)}>${childrenText(node, keepsSpace(node, isKept), depth)}</${name}>`;
    }
  }
}

function attributesText({ attributes }: XmlNode): string {
  return attributes
    .map(({ prefix, local, value }) => ` ${prefix === '' ? '' : `${prefix}:`}${local}="${escaped(value)}"`)
    .join('');
}

function keepsSpace({ attributes }: XmlNode, isKept: boolean): boolean {
  const value = attributes.find(({ prefix, local }) => prefix === 'xml' && local === 'space')?.value;
  return value === 'preserve' || (value !== 'default' && isKept);
}

function escaped(text: string): string {
  return text.replace(/[&'<>"]/g, (character) => escapes[character]!);
}
