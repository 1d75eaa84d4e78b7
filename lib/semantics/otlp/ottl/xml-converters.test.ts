import { isMap, plainOf } from '../attribute-value';
import { OttlError, UnsupportedOttl } from './ottl-error';
import { xmlConverters } from './xml-converters';

const call = (name: string, ...args: readonly string[]) => {
  const value = xmlConverters[name]!(...args);
  return isMap(value) ? plainOf(value) : value;
};

// What is expected here is what the collector gives.
test.each([
  ['GetXML', ['<a><b>1</b><c><b>2</b></c></a>', '//b'], '<b>1</b><b>2</b>'],
  ['GetXML', ['<a><b n="1">x</b><b/></a>', '/a/b[@n="1"]'], '<b n="1">x</b>'],
  ['GetXML', ['<a n="&lt;"/>', '//@n'], '&lt;'],
  ['GetXML', ['<a xmlns:p="u"><p:b/><b/></a>', '//p:b'], '<p:b></p:b>'],
  ['GetXML', ['', '//b'], ''],
  // The children of each come one after another where something is asked of them.
  ['GetXML', ['<a><c><b>1</b></c><b>2</b></a>', '//b[. != ""]'], '<b>2</b><b>1</b>'],
  ['RemoveXML', ['<a><b/>t<!-- c --><c n="1" m="2"/></a>', '//b | //comment() | //@n'], '<a>t<c m="2"></c></a>'],
  ['RemoveXML', ['<?xml version="1.0"?><a>\n  <b/></a>', '//text()'], '<?xml version="1.0"?><a><b></b></a>'],
  ['InsertXML', ['<a><b/></a>', '/a/b', '<new x="1">t</new>'], '<a><b><new x="1">t</new></b></a>'],
  ['InsertXML', ['', '/', '<new/>'], '<new></new>'],
  ['ConvertAttributesToElementsXML', ['<a n="1"><b m="2">t</b></a>'], '<a><b>t<m>2</m></b><n>1</n></a>'],
  ['ConvertAttributesToElementsXML', ['<a n="1"><b m="2"/></a>', '//b/@*'], '<a n="1"><b><m>2</m></b></a>'],
  ['ConvertTextToElementsXML', ['<a>t<b/>u</a>'], '<a><value>t</value><b></b><value>u</value></a>'],
  ['ConvertTextToElementsXML', ['<a>t<b/></a>', '/a', 'x'], '<a><x>t</x><b></b></a>'],
])('%s(%j)', (name, args, expected) => {
  expect(call(name, ...args)).toBe(expected);
});

test('ParseXML gives elements with their attributes, texts and children', () => {
  expect(call('ParseXML', '<a n="1"> t <b/><p:c xmlns:p="u">&amp;<![CDATA[<]]></p:c></a>')).toEqual({
    tag: 'a',
    content: 't',
    attributes: { n: '1' },
    children: [{ tag: 'b' }, { tag: 'c', content: '&<', attributes: { p: 'u' } }],
  });
});

test('ParseSimplifiedXML gives maps, lists and texts', () => {
  expect(call('ParseSimplifiedXML', '<a><b>1</b><c>x</c><c><d>y</d></c><e/></a>')).toEqual({
    a: { b: '1', c: ['x', { d: 'y' }] },
  });
});

test.each([
  ['ParseXML', ['<a/>\n'], 'trailing bytes'],
  ['ParseXML', ['text'], 'EOF'],
  ['ParseXML', ['<a><b></a>'], 'element <b> closed by </a>'],
  ['GetXML', ['<a>', '//a'], 'unexpected EOF'],
  ['GetXML', ['text', '//a'], 'there is no element'],
  ['GetXML', ['<a>&nbsp;</a>', '//a'], 'invalid character entity &nbsp;'],
  ['GetXML', ['<a b=c/>', '//a'], 'unquoted or missing attribute value'],
  ['GetXML', ['<a>]]></a>', '//a'], 'unescaped ]]>'],
  ['GetXML', ['<p:a/>', '//a'], 'namespace p is missing'],
  ['GetXML', ['<a/>', '/a['], 'invalid xpath'],
  ['InsertXML', ['<a n="1"/>', '//@n', '<b/>'], 'InsertXML XPath selected non-element: "n"'],
])('%s(%j) fails', (name, args, message) => {
  expect(() => call(name, ...args)).toThrow(OttlError);
  expect(() => call(name, ...args)).toThrow(message);
});

test('an expression that may find a node twice is refused where that makes a difference', () => {
  const nested = '<a><a><b/></a></a>';

  expect(() => call('GetXML', nested, '//a//b')).toThrow(UnsupportedOttl);
  expect(() => call('GetXML', nested, '//a | //b')).toThrow(UnsupportedOttl);
  expect(() => call('InsertXML', nested, '//b/..', '<c/>')).toThrow(UnsupportedOttl);
  expect(call('RemoveXML', nested, '//a//b')).toBe('<a><a></a></a>');
});

test('other encodings, and names of any kind with a prefix, are refused', () => {
  expect(() => call('GetXML', '<?xml version="1.0" encoding="latin1"?><a/>', '//a')).toThrow(UnsupportedOttl);
  expect(() => call('GetXML', '<a/>', '//p:*')).toThrow(UnsupportedOttl);
});
