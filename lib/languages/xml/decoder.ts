import { XmlError } from './xml-error';

/** A name with the namespace that it's in, or the prefix that it's written with where that stands for none. */
export interface XmlName {
  readonly space: string;
  readonly local: string;
}

export interface XmlAttribute {
  readonly name: XmlName;
  readonly value: string;
}

export type XmlToken =
  | { readonly kind: 'start'; readonly name: XmlName; readonly attributes: readonly XmlAttribute[] }
  | { readonly kind: 'end'; readonly name: XmlName }
  | { readonly kind: 'text'; readonly text: string; readonly isCdata: boolean }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'instruction'; readonly target: string; readonly text: string }
  | { readonly kind: 'directive'; readonly text: string };

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' };
const nameAt = /[A-Za-z0-9_:.\-\u0080-\uffff]*/y;
const nameForm = /^[\p{L}\p{Nl}_:][\p{L}\p{Nl}\p{M}\p{N}_:.\-\u00b7\u0387]*$/u;
const spaceAt = /[ \r\n\t]*/y;
const XML = 'xml';
const XMLNS = 'xmlns';
const XML_URL = 'http://www.w3.org/XML/1998/namespace';

/**
 * Reads XML as Go does (`encoding/xml`): tags close in order, names are translated to their namespaces, `\r\n` is `\n`. Documents with several roots, text outside
 * of a root, or an attribute twice are taken; so is a DOCTYPE, of which nothing is read.
 */
export class XmlDecoder {
  readonly #text: string;
  #at = 0;
  /** The tag that is closed by itself, and whose end is the next token. */
  #selfClosed: XmlName | undefined;
  readonly #open: XmlName[] = [];
  /** Namespaces by their prefixes, for each open tag. */
  readonly #namespaces: ReadonlyMap<string, string>[] = [new Map()];

  constructor(text: string) {
    this.#text = text;
  }

  /** How much is read. */
  get offset(): number {
    return this.#at;
  }

  /** The next token; undefined at the end. @throws XmlError */
  next(): XmlToken | undefined {
    if (this.#selfClosed === undefined && this.#at >= this.#text.length) {
      if (this.#open.length > 0) throw unexpectedEnd();
      return undefined;
    }
    const token = this.#raw();
    if (token.kind === 'start') return this.#opened(token);
    if (token.kind === 'end') return { kind: 'end', name: this.#closed(token.name) };
    return token;
  }

  #raw(): XmlToken {
    if (this.#selfClosed !== undefined) {
      const name = this.#selfClosed;
      this.#selfClosed = undefined;
      return { kind: 'end', name };
    }
    if (this.#text[this.#at] !== '<') return { kind: 'text', text: this.#characters(), isCdata: false };
    this.#at++;
    switch (this.#peek()) {
      case '/':
        this.#at++;
        return this.#end();
      case '?':
        this.#at++;
        return this.#instruction();
      case '!':
        this.#at++;
        return this.#special();
      default:
        return this.#start();
    }
  }

  #start(): XmlToken {
    const name = this.#name('expected element name after <');
    const attributes: XmlAttribute[] = [];
    for (;;) {
      this.#skipSpace();
      const next = this.#peek();
      if (next === '/') {
        this.#at++;
        if (this.#take() !== '>') throw new XmlError('expected /> in element');
        this.#selfClosed = name;
        break;
      }
      if (next === '>') {
        this.#at++;
        break;
      }
      attributes.push(this.#attribute());
    }
    return { kind: 'start', name, attributes };
  }

  #attribute(): XmlAttribute {
    const name = this.#name('expected attribute name in element');
    this.#skipSpace();
    if (this.#take() !== '=') throw new XmlError('attribute name without = in element');
    this.#skipSpace();
    const quote = this.#take();
    if (quote !== '"' && quote !== "'") throw new XmlError('unquoted or missing attribute value in element');
    return { name, value: this.#characters(quote) };
  }

  #end(): XmlToken {
    const name = this.#name('expected element name after </');
    this.#skipSpace();
    if (this.#take() !== '>') throw new XmlError(`invalid characters between </${name.local} and >`);
    return { kind: 'end', name };
  }

  #instruction(): XmlToken {
    const target = this.#rawName();
    if (target === undefined) throw new XmlError('expected target name after <?');
    this.#skipSpace();
    const text = this.#until('?>');
    if (target === XML) checkDeclaration(text);
    return { kind: 'instruction', target, text };
  }

  #special(): XmlToken {
    if (this.#peek() === '-') return this.#comment();
    if (this.#peek() === '[') return this.#cdata();
    return { kind: 'directive', text: this.#directive() };
  }

  #comment(): XmlToken {
    this.#at++;
    if (this.#take() !== '-') throw new XmlError('invalid sequence <!- not part of <!--');
    const start = this.#at;
    const end = this.#text.indexOf('--', start);
    if (end < 0 || end + 2 >= this.#text.length) throw unexpectedEnd();
    if (this.#text[end + 2] !== '>') throw new XmlError('invalid sequence "--" not allowed in comments');
    this.#at = end + 3;
    return { kind: 'comment', text: this.#text.slice(start, end) };
  }

  #cdata(): XmlToken {
    const opening = '[CDATA[';
    if (!this.#text.startsWith(opening, this.#at)) {
      if (opening.startsWith(this.#text.slice(this.#at))) throw unexpectedEnd();
      throw new XmlError('invalid <![ sequence');
    }
    this.#at += opening.length;
    const text = this.#until(']]>', 'unexpected EOF in CDATA section').replace(/\r\n?/g, '\n');
    checkCharacters(text);
    return { kind: 'text', text, isCdata: true };
  }

  /** What stands in a DOCTYPE and the like: brackets in quotes don't count, comments are spaces. */
  #directive(): string {
    let text = '';
    let quote: string | undefined;
    for (let depth = 0, isFirst = true; ; isFirst = false) {
      const next = this.#take();
      // The first character is one of the directive, whatever it is.
      if (isFirst) {
        text += next;
        continue;
      }
      if (quote === undefined && next === '>' && depth === 0) return text;
      if (quote === undefined && next === '<' && this.#text.startsWith('!--', this.#at)) {
        this.#at += 3;
        this.#until('-->');
        text += ' ';
        continue;
      }
      text += next;
      if (quote !== undefined) quote = next === quote ? undefined : quote;
      else if (next === '"' || next === "'") quote = next;
      else if (next === '>') depth--;
      else if (next === '<') depth++;
    }
  }

  /** Text up to the next tag, or to a quote; without entities. */
  #characters(quote?: string): string {
    let text = '';
    for (;;) {
      const rest = /[<&"']|\]\]>/g;
      rest.lastIndex = this.#at;
      let found = rest.exec(this.#text);
      while (found !== null && !isStop(found[0], quote)) found = rest.exec(this.#text);
      const end = found?.index ?? this.#text.length;
      text += this.#text.slice(this.#at, end).replace(/\r\n?/g, '\n');
      this.#at = end;
      if (found?.[0] === '&') {
        text += this.#entity();
        continue;
      }
      if (found?.[0] === ']]>') throw new XmlError('unescaped ]]> not in CDATA section');
      if (found?.[0] === '<' && quote !== undefined) throw new XmlError('unescaped < inside quoted string');
      if (found === null && quote !== undefined) throw unexpectedEnd();
      if (quote !== undefined) this.#at++;
      checkCharacters(text);
      return text;
    }
  }

  #entity(): string {
    const rest = this.#text.slice(this.#at);
    const [written, hexadecimal, decimal, name] =
      /^&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([A-Za-z0-9_:.\-\u0080-\uffff]*));?/.exec(rest)!;
    if (written.length === rest.length && !written.endsWith(';')) throw unexpectedEnd();
    const digits = hexadecimal ?? decimal;
    const code = digits ? Number.parseInt(digits, hexadecimal === undefined ? 10 : 16) : Number.NaN;
    const text =
      digits === undefined
        ? Object.hasOwn(entities, name!)
          ? entities[name!]
          : undefined
        : code <= 0x10ffff
          ? code >= 0xd800 && code <= 0xdfff
            ? '\ufffd'
            : String.fromCodePoint(code)
          : undefined;
    if (!written.endsWith(';') || text === undefined) {
      throw new XmlError(`invalid character entity ${written}${written.endsWith(';') ? '' : ' (no semicolon)'}`);
    }
    this.#at += written.length;
    return text;
  }

  #opened({ name, attributes }: { readonly name: XmlName; readonly attributes: readonly XmlAttribute[] }): XmlToken {
    const namespaces = new Map(this.#namespaces.at(-1));
    for (const attribute of attributes) {
      const { space, local } = attribute.name;
      if (space === XMLNS) namespaces.set(local, attribute.value);
      else if (space === '' && local === XMLNS) namespaces.set('', attribute.value);
    }
    this.#open.push(name);
    this.#namespaces.push(namespaces);
    return {
      kind: 'start',
      name: translated(name, namespaces, true),
      attributes: attributes.map((each) => ({ ...each, name: translated(each.name, namespaces, false) })),
    };
  }

  #closed(name: XmlName): XmlName {
    const open = this.#open.pop();
    const namespaces = this.#namespaces.pop()!;
    if (open === undefined) throw new XmlError(`unexpected end element </${name.local}>`);
    if (open.local !== name.local) throw new XmlError(`element <${open.local}> closed by </${name.local}>`);
    if (open.space !== name.space) {
      throw new XmlError(
        `element <${open.local}> in space ${open.space} closed by </${name.local}> in space ${name.space}`,
      );
    }
    return translated(name, namespaces, true);
  }

  #name(expected: string): XmlName {
    const name = this.#rawName();
    const parts = name?.split(':') ?? [];
    if (name === undefined || parts.length > 2) throw new XmlError(expected);
    const [space = '', local = ''] = parts;
    return space === '' || local === '' ? { space: '', local: name } : { space, local };
  }

  /** Undefined where there is none. */
  #rawName(): string | undefined {
    nameAt.lastIndex = this.#at;
    const [name] = nameAt.exec(this.#text)!;
    this.#at += name.length;
    if (name !== '' && !nameForm.test(name)) throw new XmlError(`invalid XML name: ${name}`);
    if (this.#at >= this.#text.length) throw unexpectedEnd();
    return name === '' ? undefined : name;
  }

  #skipSpace(): void {
    spaceAt.lastIndex = this.#at;
    this.#at += spaceAt.exec(this.#text)![0].length;
  }

  #until(end: string, problem?: string): string {
    const start = this.#at;
    const found = this.#text.indexOf(end, start);
    if (found < 0) throw problem === undefined ? unexpectedEnd() : new XmlError(problem);
    this.#at = found + end.length;
    return this.#text.slice(start, found);
  }

  #peek(): string {
    const next = this.#text[this.#at];
    if (next === undefined) throw unexpectedEnd();
    return next;
  }

  #take(): string {
    const next = this.#peek();
    this.#at++;
    return next;
  }
}

function isStop(found: string, quote: string | undefined): boolean {
  if (found === '<' || found === '&') return true;
  return quote === undefined ? found === ']]>' : found === quote;
}

function translated(name: XmlName, namespaces: ReadonlyMap<string, string>, isElement: boolean): XmlName {
  if (name.space === XMLNS || (name.space === '' && !isElement)) return name;
  const space = name.space === XML ? XML_URL : name.space;
  if (space === '' && name.local === XMLNS) return name;
  return { ...name, space: namespaces.get(space) ?? space };
}

/** @throws XmlError for another version, or another encoding: a text has none */
function checkDeclaration(text: string): void {
  const version = declared('version', text);
  if (version !== '' && version !== '1.0') {
    throw new XmlError(`unsupported version ${JSON.stringify(version)}; only version 1.0 is supported`);
  }
  const encoding = declared('encoding', text);
  if (encoding !== '' && encoding.toLowerCase() !== 'utf-8') throw new XmlError(`encoding ${encoding}`, true);
}

function declared(name: string, text: string): string {
  const [, , value = ''] = new RegExp(`${name}=(['"])(.*?)\\1`, 's').exec(text) ?? [];
  return value;
}

function checkCharacters(text: string): void {
  const [illegal] = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text) ?? [];
  if (illegal !== undefined) {
    throw new XmlError(
      `illegal character code U+${illegal.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
    );
  }
}

function unexpectedEnd(): XmlError {
  return new XmlError('unexpected EOF');
}
