import { findXml, parseXml, printXml, XmlDecoder, XmlError, XmlNode, type XmlToken } from '../../../languages';
import type { AttributeValue } from '../attribute-value';
import { text } from './arguments';
import { OttlError, UnsupportedOttl } from './ottl-error';
import type { OttlValue } from './ottl-value';

/** Functions of XML, by their names in OTTL. */
export const xmlConverters: Readonly<Record<string, (...args: readonly OttlValue[]) => OttlValue>> = {
  GetXML(target = null, path = null) {
    if (text(target) === '') return '';
    const result = new XmlNode('document');
    for (const node of found(documentOf(text(target)), text(path))) {
      if (node.kind === 'element' || node.kind === 'text') result.append(node);
      else if (node.kind === 'attribute' || node.kind === 'cdata') result.append(new XmlNode('text', node.text));
    }
    return printed(result);
  },
  InsertXML(target = null, path = null, part = null) {
    const document = text(target) === '' ? new XmlNode('element') : documentOf(text(target));
    const inserted = documentOf(text(part));
    const nodes = found(document, text(path));
    const targets = nodes.filter(({ kind }) => kind === 'element' || kind === 'document');
    for (const node of targets) appendAll(node, inserted);
    const result = printed(document);
    const other = nodes.find((node) => !targets.includes(node));
    if (other === undefined) return result;
    throw new OttlError(`InsertXML XPath selected non-element: ${JSON.stringify(other.data)}`);
  },
  RemoveXML(target = null, path = null) {
    if (text(target) === '') return '';
    const document = documentOf(text(target));
    for (const node of found(document, text(path))) {
      if (node.kind === 'attribute') node.parent!.removeAttribute(node.data);
      else if (node.kind === 'text') node.data = '';
      else if (node.kind === 'element' || node.kind === 'comment' || node.kind === 'cdata') node.remove();
    }
    return printed(document);
  },
  ConvertAttributesToElementsXML(target = null, path = null) {
    const document = documentOf(text(target));
    for (const node of found(document, path === null || path === '' ? '//@*' : text(path))) {
      if (node.kind !== 'attribute') continue;
      const element = new XmlNode('element', node.data);
      element.append(new XmlNode('text', node.text));
      node.parent!.append(element);
      node.parent!.removeAttribute(node.data);
    }
    return printed(document);
  },
  ConvertTextToElementsXML(target = null, path = null, name = null) {
    const document = documentOf(text(target));
    for (const node of found(document, path === null || path === '' ? '/' : text(path))) {
      wrapTexts(node, name === null || name === '' ? 'value' : text(name));
    }
    return printed(document);
  },
  ParseXML(target = null) {
    const decoder = new XmlDecoder(text(target));
    return attempt(() => {
      for (let token = decoder.next(); token !== undefined; token = decoder.next()) {
        if (token.kind !== 'start') continue;
        const parsed = parsedElement(token, decoder);
        if (decoder.offset !== text(target).length) throw new OttlError('trailing bytes after parsing xml');
        return parsed;
      }
      throw new OttlError('unmarshal xml: EOF');
    });
  },
  ParseSimplifiedXML: (target = null) => simplified(documentOf(text(target))),
};

/** @throws OttlError for a text that is no XML, UnsupportedOttl for what isn't read here */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    if (error.isUnsupported) throw new UnsupportedOttl(`${error.message} isn't executed here`);
    throw new OttlError(`parse xml: ${error.message}`);
  }
}

/** Without the declaration that it hasn't got. */
function documentOf(given: string): XmlNode {
  const document = attempt(() => parseXml(given));
  if (!given.startsWith('<?xml')) document.first?.remove();
  return document;
}

function found(document: XmlNode, path: string): readonly XmlNode[] {
  return attempt(() => findXml(document, path));
}

/** What is put somewhere again isn't copied: it's gone through as it's linked by then. */
function appendAll(node: XmlNode, { first }: XmlNode): void {
  const met = new Set<XmlNode>();
  for (let child = first, next = first?.next; child !== undefined; child = next, next = next?.next) {
    if (met.has(child)) throw new UnsupportedOttl("what never ends (a part is put behind itself) isn't executed here");
    met.add(child);
    node.append(child);
  }
}

function printed(document: XmlNode): string {
  return attempt(() => printXml(document));
}

/** Makes elements of the texts that others stand beside, in an element and in those below it. */
function wrapTexts(parent: XmlNode, name: string): void {
  if (parent.kind !== 'element' && parent.kind !== 'document') return;
  const elements = parent.children.filter(({ kind }) => kind === 'element');
  const texts = parent.children.filter(({ kind }) => kind === 'text');
  for (const element of elements) wrapTexts(element, name);
  if (texts.length === 0 || elements.length + texts.length <= 1) return;
  for (const node of texts) {
    const inner = new XmlNode('text', node.data);
    node.kind = 'element';
    node.data = name;
    node.append(inner);
  }
}

function parsedElement(
  { name, attributes }: Extract<XmlToken, { readonly kind: 'start' }>,
  decoder: XmlDecoder,
): AttributeValue {
  let content = '';
  const children: AttributeValue[] = [];
  for (let token = decoder.next()!; token.kind !== 'end'; token = decoder.next()!) {
    if (token.kind === 'start') children.push(parsedElement(token, decoder));
    else if (token.kind === 'text') content += token.text.trim();
  }
  return new Map<string, AttributeValue>([
    ['tag', name.local],
    ...(content === '' ? [] : [['content', content] as const]),
    ...(attributes.length === 0
      ? []
      : [['attributes', new Map(attributes.map((each) => [each.name.local, each.value]))] as const]),
    ...(children.length === 0 ? [] : [['children', children] as const]),
  ]);
}

/** Elements by their names, texts for those that have nothing else; lists where a name is there twice. */
function simplified(parent: XmlNode): AttributeValue {
  const elements = parent.children.filter(({ kind }) => kind === 'element');
  const result = new Map<string, AttributeValue>();
  for (const element of elements) {
    if (element.first === undefined) continue;
    const isOneOfMany = elements.filter(({ data }) => data === element.data).length > 1;
    if (isOneOfMany && !result.has(element.data)) result.set(element.data, []);
    const leaf = leafText(element);
    const value = leaf === '' ? simplified(element) : leaf;
    if (typeof value !== 'string' && (value as ReadonlyMap<string, unknown>).size === 0) continue;
    result.set(element.data, isOneOfMany ? [...(result.get(element.data) as readonly AttributeValue[]), value] : value);
  }
  return result;
}

/** The first text of an element without elements. */
function leafText({ children }: XmlNode): string {
  if (children.some(({ kind }) => kind === 'element')) return '';
  return children.find(({ kind }) => kind === 'text' || kind === 'cdata')?.data ?? '';
}
