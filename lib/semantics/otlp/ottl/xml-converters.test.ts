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

// What is expected here is what the collector gives.
test.each([
  ['GetXML', ['<a><b>1</b><b>2</b></a>', '//b/..'], UnsupportedOttl],
  ['GetXML', ['<a><b>1</b></a>', '//b/..'], '<a><b>1</b></a>'],
  ['GetXML', ['<a><b>1</b><c/></a>', '//c | //b'], '<c></c><b>1</b>'],
  ['GetXML', ['<a><c><b>1</b></c></a>', '//a//b'], '<b>1</b>'],
  ['GetXML', ['<a><a><b/></a></a>', '//a//b'], UnsupportedOttl],
  ['GetXML', ['<a xmlns:p="u"><p:b/></a>', '//p:*'], ''],
  ['GetXML', ['<a><b/><c/><d/></a>', '//d/preceding-sibling::*'], '<c></c><b></b>'],
  ['GetXML', ['<a><b/><c/></a>', 'reverse(//b | //c)'], '<c></c><b></b>'],
  [
    'GetXML',
    ['<a><b n="1"/><B n="x"/></a>', '//*[lower-case(name()) = "b"][matches(@n, "^[0-9]+$")]'],
    '<b n="1"></b>',
  ],
  ['GetXML', ['<a><b>ab</b><b>b</b></a>', '//b[ends-with(replace(., "(a)b", "$1"), "a")]'], '<b>ab</b>'],
  [
    'GetXML',
    ['<a><b><c>1</c><c>2</c></b></a>', '//b[string-join(c, "-") = "1-2"]/@n | //b'],
    '<b><c>1</c><c>2</c></b>',
  ],
  ['GetXML', ['<a><b n="1"/></a>', '//@n/..[@n]'], '<b n="1"></b>'],
  ['InsertXML', ['<a><b/></a>', '//b/..', '<c/>'], '<a><b></b><c></c></a>'],
  ['InsertXML', ['<a><b/><b/></a>', '//b/..', '<c/>'], UnsupportedOttl],
  ['RemoveXML', ['<a><a><b/></a></a>', '//a//b'], '<a><a></a></a>'],
  ['RemoveXML', ['<a><b/><c><d/></c></a>', '//d/ancestor::c'], '<a><b></b></a>'],
  ['ConvertAttributesToElementsXML', ['<a n="1"><b/><b/></a>', '//b/../@n'], '<a><b></b><b></b><n>1</n><n>1</n></a>'],
  ['GetXML', ['<a><b/></a>', '//b/following::*'], UnsupportedOttl],
  ['GetXML', ['<a><b/></a>', '//b/..[1]'], UnsupportedOttl],
  ['GetXML', ['<a/>', '//a[upper-case(name()) = "A"]'], OttlError],
  ['GetXML', ['<a/>', '//a[matches(name(), "(")]'], OttlError],
] as const)('%s(%j) where nodes may be found several times', (name, args, expected) => {
  if (typeof expected === 'string') expect(call(name, ...args)).toBe(expected);
  else expect(() => call(name, ...args)).toThrow(expected);
});

test('other encodings are refused', () => {
  expect(() => call('GetXML', '<?xml version="1.0" encoding="latin1"?><a/>', '//a')).toThrow(UnsupportedOttl);
});
