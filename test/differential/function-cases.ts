import { userAgentFacts } from '../../lib/facts';
import type { LogRecordInput } from '../../lib/simulate';
import { conversions } from './conversion-cases';
import { Dice } from './dice';

/** A statement of OTTL about logs, and texts that it's executed on as their bodies. */
export interface FunctionCase {
  readonly statements: readonly string[];
  readonly logs: readonly LogRecordInput[];
  /** What the receiver has. */
  readonly receiver?: string;
  /** Whether what comes out depends on the time at which it's executed. */
  readonly isNow?: boolean;
}

const quoted = (text: string) => JSON.stringify(text);

const elementNames = ['a', 'b', 'c', 'x:b', 'item'];
const contents = [
  '',
  't',
  ' ',
  '\n  ',
  'a &amp; b',
  '&#65;&#x42;',
  '<![CDATA[<raw> ]]>',
  '<!-- c -->',
  '<?pi some thing?>',
  ' é ',
  '1',
];
const attributeTexts = [' n="1"', " m='x &lt; y'", ' x:n="z"', '', '', ' xml:space="default"', ' n="\n"'];
/** What isn't quite XML, or isn't a document. */
const broken = [
  '<a>',
  '<a></b>',
  '<a/>tail',
  'text',
  '',
  '<a b></a>',
  '<a b=c/>',
  '<a>&nbsp;</a>',
  '<a/><b/>',
  '<1/>',
  '<a>]]></a>',
  '< a/>',
];
const openings = [
  '',
  '',
  '',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="UTF-8"?>\n',
  '<!DOCTYPE a [<!ENTITY x "y>">]>',
  '<!-- first -->',
  '\n',
  '<?first one?>',
];

function elementOf(dice: Dice, depth: number): string {
  const name = dice.of(elementNames);
  const attributes = dice.of(attributeTexts) + (dice.chance(20) ? dice.of(attributeTexts) : '');
  if (dice.chance(20)) return `<${name}${attributes}/>`;
  const inner = dice.times(4, () => (depth > 2 || dice.chance(50) ? dice.of(contents) : elementOf(dice, depth + 1)));
  return `<${name}${attributes}>${inner.join('')}</${name}${dice.of(['', '', ' '])}>`;
}

function xmlOf(dice: Dice): string {
  if (dice.chance(8)) return dice.of(broken);
  const inner = dice.times(4, () => (dice.chance(40) ? dice.of(contents) : elementOf(dice, 0))).join('');
  const spaces = dice.of([' xmlns:x="http://x/"', ' xmlns:x="http://x/" xmlns="http://d/"', ' xmlns:x="u" n="0"']);
  return `${dice.of(openings)}<root${spaces}>${inner}</root>${dice.of(['', '', '', '\n', '<!-- last -->'])}`;
}

const steps = [
  'a',
  'b',
  'c',
  'item',
  '*',
  'x:b',
  'text()',
  'a[@n]',
  'a[@n="1"]',
  'b[1]',
  '*[last()]',
  'a[b]',
  'item[a or c]',
  'b[not(@n)]',
];
const ends = [
  '',
  '',
  '',
  '/@n',
  '/@*',
  '/text()',
  '//text()',
  '/.',
  '/comment()',
  '/@x:n',
  '[contains(., "t")]',
  '[. = "t"]',
  '/node()',
];
const whole = [
  '/',
  '//@*',
  '//*',
  '//text()',
  '/root',
  '/root/*',
  '//comment()',
  'count(//a)',
  '/root/descendant::b',
  '//a[position() = 2]',
  '//*[starts-with(name(), "i")]',
  '//*[string-length(@n) > 0]',
  '//*[local-name() = "b"]',
  '//*[@n > 0]',
  '/nothing',
  '//@n[. = "1"]',
  'root',
  './/a',
  '//a[normalize-space(.) = "t"]',
];

/** They can give a node twice, which Alloy never gets to the end of where it prints that one. */
const returning = [
  '//a | //b',
  '//a/ancestor::*',
  '//b/following-sibling::*',
  '//c/preceding-sibling::*',
  '//b/parent::a',
  '//a/..',
];

function pathOf(dice: Dice): string {
  if (dice.chance(40)) return dice.of(whole);
  const path = dice.times(3, () => dice.of(steps)).join(dice.of(['/', '/', '//']));
  return dice.of(['/root/', '//', '/root//']) + path + dice.of(ends);
}

/** A path that finds no node twice: only its first step goes to all that is below. */
function simplePathOf(dice: Dice): string {
  const [, first = '', rest = ''] = /^(.*?\/\/|\/?)(.*)$/.exec(pathOf(dice))!;
  return first + rest.replaceAll('//', '/');
}

function xmlStatement(dice: Dice): string {
  const simple = () => quoted(simplePathOf(dice));
  const path = () => quoted(pathOf(dice));
  const inserted = dice.of(['<new/>', '<new n="1">text</new>', '<n1/><n2/>', 'text', '<?xml version="1.0"?><n/>']);
  const call = dice.of([
    () => `GetXML(body, ${simple()})`,
    () => `GetXML(body, ${simple()})`,
    () => `RemoveXML(body, ${dice.chance(20) ? quoted(dice.of(returning)) : path()})`,
    () => `InsertXML(body, ${simple()}, ${quoted(inserted)})`,
    () => `ConvertAttributesToElementsXML(body${dice.of(['', `, ${simple()}`])})`,
    () => `ConvertTextToElementsXML(body${dice.of(['', `, ${path()}`, ', element_name="txt"', `, ${path()}, "v"`])})`,
    () => 'ParseXML(body)',
    () => 'ParseSimplifiedXML(body)',
    () => 'ParseSimplifiedXML(ConvertAttributesToElementsXML(body))',
  ])();
  return `set(attributes["r"], ${call})`;
}

const backwards = [
  '/..',
  '/parent::a',
  '/ancestor::*',
  '/ancestor-or-self::a',
  '/following-sibling::*',
  '/preceding-sibling::*',
];
const furtherSteps = [
  '/preceding-sibling::node()',
  '/@*',
  '/@n/..',
  '/text()',
  '/*',
  '/b',
  '//b',
  '//*',
  '//@n',
  '/node()',
  '//text()',
];
const conditions = [
  ...[
    '',
    '',
    '',
    '[b]',
    '[@n]',
    '[not(a)]',
    '[. = "t"]',
    '[../b]',
    '[lower-case(name()) = "b"]',
    '[matches(@n, "^[0-9]$")]',
  ],
  ...['[ends-with(., "t")]', '[replace(name(), "(.)", "$1$1") = "aa"]', '[string-join(*, ",") = ""]', '[a | b]'],
];

/** A path that may find a node several times. */
function repeatingPathOf(dice: Dice): string {
  const path = () => {
    const first = dice.of(['//a', '//b', '/root/*', '//*', '//item', '//@n', '//text()', '//x:b']);
    const more = dice.times(2, () => dice.of(dice.chance(50) ? backwards : furtherSteps));
    return first + more.join('') + dice.of(conditions);
  };
  return dice.of([
    path,
    path,
    path,
    () => `${path()} | ${path()}`,
    () => `reverse(${path()})`,
    () => `//x:*${dice.of(['', '/a'])}`,
    () => dice.of(['//a', '//*', '/root/*']) + dice.of(conditions),
  ])();
}

function repeatingStatement(dice: Dice): string {
  const drawn = repeatingPathOf(dice);
  // Attributes of attributes aren't executed.
  const path = quoted(/@[n*](?:\/\/?(?:node\(\)\/)?@|\[[^\]]*@)|@n\/\/@|@[n*]\/\/\*/.test(drawn) ? '//b/..' : drawn);
  // The others may never end in the collector.
  const call = dice.of([
    `RemoveXML(body, ${path})`,
    `RemoveXML(body, ${path})`,
    `ConvertAttributesToElementsXML(body, ${path})`,
    `ConvertTextToElementsXML(body, ${path})`,
  ]);
  return `set(attributes["r"], ${call})`;
}

const grokParts = [
  '%{WORD:verb}',
  '%{INT:count:int}',
  '%{NUMBER:ratio:double}',
  '%{IP:client.ip}',
  '%{DATA:data}',
  '%{GREEDYDATA:rest}',
  '%{TIMESTAMP_ISO8601:time}',
  '%{LOGLEVEL:level}',
  '%{URIPATH:path}',
  '%{WORD}',
  '%{NOTSPACE:x}',
  '%{BOOL:ok:bool}',
  '%{INT:n:long}',
  '%{UUID:id}',
  '%{OWN:own}',
  '%{QUOTEDSTRING:q}',
  '%{HOSTNAME:host}',
  '(?P<raw>[a-z]+)',
  '%{POSINT:count:float}',
  '%{NOPE:x}',
  '%{WORD:t:other}',
  '%{COMMONAPACHELOG}',
  '%{SYSLOGBASE}',
];
const grokTexts = [
  'GET',
  '-12',
  '3.25',
  '10.1.2.3',
  '2001:db8::1',
  '2024-02-29T13:04:05.123Z',
  'ERROR',
  '/a/b?c=d',
  'true',
  'x-1',
  '123e4567-e89b-12d3-a456-426614174000',
  '"a b"',
  'example.com',
  '99999999999999999999',
  'é',
];
const grokLines = [
  '127.0.0.1 - ada [10/Oct/2000:13:55:36 -0700] "GET /x HTTP/1.0" 200 2326',
  'Feb  3 07:08:09 host prog[42]: hello',
];

function grokStatement(dice: Dice): string {
  const pattern = dice.times(3, () => dice.of(grokParts)).join(dice.of([' ', ' ', ',', '\\s+']));
  const options = dice.of([
    '',
    ', true',
    ', false',
    ', pattern_definitions=["OWN=%{WORD}-%{INT}", "WORD=[A-Z]+"]',
    ', true, ["OWN=x.*"]',
    ', true, ["OWN"]',
  ]);
  return `set(attributes["r"], ExtractGrokPatterns(body, ${quoted(pattern)}${options}))`;
}

function grokText(dice: Dice): string {
  return dice.chance(15) ? dice.of(grokLines) : dice.times(4, () => dice.of(grokTexts)).join(dice.of([' ', ' ', ',']));
}

function hashStatement(dice: Dice): string {
  return dice.of([
    'set(attributes["r"], XXH3(body))',
    'set(attributes["r"], XXH128(body))',
    'replace_pattern(body, "[a-c]+", "$0", XXH3)',
    'set(attributes["r"], Double(body))',
  ]);
}

function hashText(dice: Dice): string {
  if (dice.chance(30))
    return dice.of(['0x1.8p3', 'inf', '-Infinity', '1e999', '.5', '5.', '1_0', '0x_1p-2', '+7', 'infin', '1e-400']);
  return dice.of(['a', 'é', 'abc', '\u{1f600}']).repeat(dice.below(dice.of([4, 20, 300, 3000])));
}

const tenants = ['acme', 'a,b', ''];
const paths = [
  ...['client.addr', 'client.metadata', 'grpc.metadata', 'client.auth.attributes', 'client.auth.attributes["x"]'],
  ...['x-tenant', 'X-Tenant', 'X-TENANT', 'none', 'x-more'].flatMap((name) =>
    ['client', 'grpc'].flatMap((from) =>
      ['', '[0]', '[1]', '[0][0]'].map((keys) => `${from}.metadata["${name}"]${keys}`),
    ),
  ),
];

/** Statements about who has sent logs, and logs of one sender. */
function senderCase(dice: Dice): FunctionCase {
  const protocol = dice.of(['grpc', 'http'] as const);
  const hasMetadata = dice.chance(70);
  const headers = {
    ...(dice.chance(80) ? { 'X-Tenant': dice.times(2, () => dice.of(tenants)) } : {}),
    ...(dice.chance(30) ? { 'x-more': 'm' } : {}),
  };
  const log = { body: 'x', address: dice.of(['10.1.2.3', '2001:db8::7']), headers, protocol };
  const statements = dice.times(3, () =>
    dice.of([
      `set(attributes["r"], otelcol.${dice.of(paths)})`,
      `set(attributes["r"], otelcol.${dice.of(paths)})`,
      `set(attributes["s"], "yes") where otelcol.${dice.of(paths)} != nil`,
      `set(otelcol.${dice.of(paths)}, "x")`,
    ]),
  );
  return {
    statements,
    logs: dice.times(2, () => log),
    receiver: `${protocol} {\n include_metadata = ${hasMetadata}\n}`,
  };
}

const stateTexts = [
  '',
  'a=1',
  'a=1,b=2',
  ' a=1 , b=x y ',
  'a=1,a=2',
  'a',
  'A=1',
  'a@b=1,c=2',
  'a=',
  'a=é',
  ',,a=1',
  `a=${'x'.repeat(257)}`,
];
const stateKeys = ['a', 'b', 'A', 'a@b', '', 'x/y'];

export function traceStateStatement(dice: Dice): string {
  const path = `trace_state[${quoted(dice.of(stateKeys))}]`;
  return dice.of([
    `set(attributes["r"], ${path})`,
    `set(${path}, ${dice.of(['"z"', '"a b"', '"a,b"', '""', '7', '" "'])})`,
    `set(attributes["s"], "yes") where ${path} == "1"`,
  ]);
}

export const traceStates: readonly string[] = [
  ...stateTexts,
  Array.from({ length: 32 }, (_, at) => `k${at}=v`).join(','),
  Array.from({ length: 33 }, (_, at) => `k${at}=v`).join(','),
];

const makers = {
  xml: { statement: xmlStatement, text: xmlOf },
  xpath: { statement: repeatingStatement, text: xmlOf },
  grok: { statement: grokStatement, text: grokText },
  hashes: { statement: hashStatement, text: hashText },
};

const caseMakers = { senders: senderCase, ...conversions };

export type FunctionSuite = keyof typeof makers | keyof typeof caseMakers;

export const functionSuites = [...Object.keys(makers), ...Object.keys(caseMakers)] as readonly FunctionSuite[];

/** A statement with one of the functions, and texts for it. */
export function functionCase(suite: FunctionSuite, dice: Dice): FunctionCase {
  if (suite in caseMakers) return caseMakers[suite as keyof typeof caseMakers](dice);
  const { statement, text } = makers[suite as keyof typeof makers];
  return { statements: [statement(dice)], logs: dice.times(3, () => ({ body: text(dice) })) };
}

const agents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.6099.71 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0',
  'curl/8.4.0',
  'kube-probe/1.29',
  'Go-http-client/1.1',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  '',
  'é \u{1f600}',
];

/** So many texts of clients: known ones, and such as one of the expressions may match. */
export function userAgentsOf(count: number, seed: number): readonly string[] {
  const dice = new Dice(seed);
  const { browsers, systems } = userAgentFacts();
  const like = () => likely(dice, dice.of(dice.chance(50) ? browsers : systems)[0]);
  return Array.from({ length: count }, () =>
    dice.of([
      () => dice.of(agents),
      () => `${dice.of(agents)} ${like()}`,
      () => `Mozilla/5.0 (${like()}) ${like()}`,
      like,
    ])(),
  );
}

/** A text that an expression may match: one of its alternatives, digits for classes, signs that mean something left out. */
function likely(dice: Dice, expression: string): string {
  return expression
    .split(/(?<!\(\?)\|(?![^(]*\))/)[0]!
    .replace(/\[\^[^\]]*\]|\[[^\]]*\]|\\[dw]/g, () => String(dice.below(20)))
    .replace(/\\s/g, ' ')
    .replace(/\.[*+]\??/g, () => dice.of(['', ' ', 'x']))
    .replace(/\(\?:([^()|]*)\|[^()]*\)/g, '$1')
    .replace(/\?:|(?<!\\)[()^$?*+|]|\{\d+(?:,\d*)?\}|\\/g, '');
}
