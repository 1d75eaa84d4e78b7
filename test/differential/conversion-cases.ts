import type { Dice } from './dice';
import type { FunctionCase } from './function-cases';

const quoted = (text: string) => JSON.stringify(text);
const two = (number: number) => String(number).padStart(2, '0');

const places = [
  ...[
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'America/St_Johns',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Asia/Tokyo',
  ],
  ...[
    'Europe/London',
    'Europe/Dublin',
    'Europe/Lisbon',
    'Pacific/Apia',
    'America/Sao_Paulo',
    'Africa/Casablanca',
    'EST',
  ],
  ...['Etc/GMT+3', 'Asia/Kathmandu', 'Europe/Moscow', 'Local', 'US/Eastern', 'Asia/Pyongyang', 'America/Caracas', ''],
];
const abbreviations = [
  ...[
    'UTC',
    'CET',
    'CEST',
    'EST',
    'EDT',
    'GMT',
    'BST',
    'IST',
    'JST',
    'MST',
    'PST',
    'WET',
    'EET',
    'GMT+3',
    'GMT-11',
    '+03',
  ],
  ...['MSK', 'NST', 'AEDT', 'HST', 'XYZ'],
];
const offsets = ['+0000', '-0000', '+0100', '+0200', '-0500', '+0530', '-0330', '+1400', '-1200', '+0017', '+2400'];

/** A text for each directive of a format, of one time. */
function shownBy(dice: Dice): ReadonlyMap<string, () => string> {
  const [year, month, day] = [1970 + dice.below(70), 1 + dice.below(12), 1 + dice.below(dice.of([28, 28, 31]))];
  const [hour, minute, second] = [dice.below(24), dice.below(60), dice.below(60)];
  const offset = dice.of(offsets);
  return new Map([
    ['%Y', () => String(year)],
    ['%y', () => two(year % 100)],
    ['%m', () => two(month)],
    ['%d', () => two(day)],
    ['%e', () => String(day).padStart(2)],
    ['%b', () => 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[month - 1]!],
    ['%H', () => two(hour)],
    ['%I', () => two(hour % 12 || 12)],
    ['%p', () => (hour < 12 ? 'AM' : 'PM')],
    ['%M', () => two(minute)],
    ['%S', () => two(second)],
    ['%L', () => dice.of(['.5', '.123', '.000001', ',25'])],
    ['%F', () => `${year}-${two(month)}-${two(day)}`],
    ['%T', () => `${two(hour)}:${two(minute)}:${two(second)}`],
    ['%Z', () => dice.of(abbreviations)],
    ['%z', () => (dice.chance(20) ? 'Z' : offset)],
    ['%j', () => `${offset.slice(0, 3)}:${offset.slice(3)}`],
    ['%i', () => offset.slice(0, 3)],
  ]);
}

const timeFormats = [
  '%Y-%m-%d %H:%M:%S',
  '%F %T',
  '%F %T',
  '%F %T %Z',
  '%F %T %z',
  '%FT%T%j',
  '%F %H%i',
  '%F %T %Z %z',
  '%d %b %y %I:%M %p',
  '%b %e %T',
  '%m/%d %H:%M',
  '%b %e %T %z',
  '%b %e %T %Z',
  '%T',
  '%F',
  '%b %d',
  '%F %TZ',
];
const shownFormats = [
  '%F %T %Z',
  '%Y-%m-%dT%H:%M:%S%z',
  '%a %b %e %l:%M %P %j',
  '%A, %d %B %y %I %p %k',
  '%F %T.%L %w %i',
];
const parts = ['Year', 'Month', 'Day', 'Weekday', 'Hour', 'Minute', 'Second', 'Nanosecond'];
const units = ['UnixNano', 'UnixSeconds', 'UnixMilli', 'UnixMicro', 'String'];

/** Times that are read in a place, and what their clocks show. */
function timeCase(dice: Dice): FunctionCase {
  const format = dice.of(timeFormats);
  const location = dice.chance(25) ? '' : `, ${quoted(dice.of(places))}`;
  const read = `Time(body, ${quoted(format)}${location})`;
  const moved = dice.of([
    read,
    read,
    `TruncateTime(${read}, Duration(${quoted(dice.of(['1h', '24h', '7m', '1ms', '0s', '168h']))}))`,
    `(${read} + Duration(${quoted(dice.of(['4320h', '-30m', '1h']))}))`,
  ]);
  const statements = dice.times(3, () =>
    dice.of([
      `set(attributes[${quoted(dice.of(parts))}], ${dice.of(parts)}(${moved}))`,
      `set(attributes["shown"], FormatTime(${moved}, ${quoted(dice.of(shownFormats))}))`,
      `set(attributes[${quoted(dice.of(units))}], ${dice.of(units)}(${moved}))`,
      `set(attributes["is"], "later") where ${moved} > Time("2001-07-01 12", "%F %H", ${quoted(dice.of(places))})`,
      `set(time, ${moved})`,
    ]),
  );
  const logs = dice.times(3, () => {
    const shown = shownBy(dice);
    return { body: format.replace(/%./g, (directive) => shown.get(directive)!()) };
  });
  return { statements, logs, isNow: true };
}

const encodings = [
  ...['utf-8', 'utf-16', 'utf-16be', 'utf-16le', 'gbk', 'gb18030', 'gb2312', 'hz-gb-2312', 'big5', 'euc-jp', 'euc-kr'],
  ...['shift_jis', 'iso-2022-jp', 'koi8-r', 'koi8-u', 'macintosh', 'tis-620', 'ibm866', 'ibm037', 'ibm437', 'ibm850'],
  ...['ibm852', 'ibm855', 'ibm858', 'ibm860', 'ibm862', 'ibm863', 'ibm865', 'ibm1047', 'ibm01140', 'windows-874'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => `windows-${page}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
  ...['iso-8859-6-e', 'iso-8859-6-i', 'iso-8859-8-e', 'iso-8859-8-i', 'utf-32', 'cp1252', 'latin1', 'x-sjis', 'sjis'],
  ...['gb_2312-80', 'csShiftJIS', 'cp437', 'ms936', 'x-user-defined', 'ks_c_5601-1987', 'utf-7', 'nope'],
];

/** Bytes of each kind: letters, first and second bytes of characters, escapes, any. */
function bytesOf(dice: Dice): Uint8Array {
  const kinds = [
    () => [0x20 + dice.below(0x5f)],
    () => [0x81 + dice.below(0x7e), 0x40 + dice.below(0xbf)],
    () => [0xa1 + dice.below(0x5e), 0xa1 + dice.below(0x5e)],
    () => [0x80 + dice.below(0x80)],
    () => [dice.below(256)],
    () => [0x81 + dice.below(0x7e), 0x30 + dice.below(10), 0x81 + dice.below(0x7e), 0x30 + dice.below(10)],
    () => [0x1b, ...Buffer.from(dice.of(['$B', '$@', '(B', '(J', '(I', '$(D', '.A'])), 0x21 + dice.below(0x5d)],
    () => [...Buffer.from(dice.of(['~{', '~}', '~~', 'é', '\u{1f600}', '日本', '\ufeff']))],
    () => [0x8e, 0xa1 + dice.below(0x3f)],
    () => [0x8f, 0xa1 + dice.below(0x5e), 0xa1 + dice.below(0x5e)],
  ];
  const kind = dice.of(kinds);
  return Uint8Array.from(dice.times(8, () => (dice.chance(60) ? kind() : dice.of(kinds)())).flat());
}

/** Whether it is the first byte of characters of Big5 that aren't executed. */
function isOfHongKong(byte: number): boolean {
  return [
    [0x87, 0xa0],
    [0xc6, 0xc8],
    [0xfa, 0xfe],
  ].some(([from, to]) => byte >= from! && byte <= to!);
}

/** Bytes, and an encoding that they may be in. */
function encodingCase(dice: Dice): FunctionCase {
  const encoding = dice.of(encodings);
  return {
    // A name that is written in the statement is refused with it.
    statements: dice.times(3, () => {
      const all = bytesOf(dice);
      const bytes = `0x${Buffer.from(encoding === 'big5' ? all.filter((byte) => !isOfHongKong(byte)) : all).toString('hex')}`;
      return `set(attributes["r${dice.below(9)}"], Decode(${bytes}, Concat([${quoted(dice.chance(20) ? encoding.toUpperCase() : encoding)}], "")))`;
    }),
    logs: [{ body: '' }],
  };
}

/** Values, and the verbs that show them without a place in memory. */
const printed: readonly (readonly [verbs: string, values: readonly string[]])[] = [
  ['vsqxXTdzt', ['attributes["text"]', 'body', '"é"', 'Split("a,b", ",")[0]', 'SHA1("a")', 'Concat(["a"], "")']],
  ['vdxXTboscqUt', ['attributes["int"]', '5', '-7', 'attributes["map"]["a"]', 'severity_number', 'Len(body)', '3 * 4']],
  ['vfFeEgGTds', ['attributes["float"]', '2.5', '1000000.0', '-0.0', '1.0 / 3', '123456789.0']],
  ['vtTsd', ['attributes["yes"]', 'true', 'IsString(body)']],
  ['vsdTx', ['nil', 'attributes["none"]', 'attributes["map"]["none"]']],
  ['vTsd', ['[1, "a", 2.5]', '[]', '[nil, [1]]', '[body, true]', '[["a"]]']],
  ['vsT', ['[time, trace_id]']],
  [
    'T',
    [
      'attributes["list"]',
      'attributes["map"]',
      'attributes',
      '{"a": 1}',
      'ParseJSON("{}")',
      'Keys(attributes)',
      'Now()',
    ],
  ],
  ['vsqxXT', ['time', 'Unix(5)', 'Time("2024-02-29 05", "%F %H", "Asia/Tokyo")', 'Time("2024 -0330", "%Y %z")']],
  [
    'vsqxXTd',
    ['Duration("1h2m3.5s")', 'Duration("0s")', 'Duration("-1.5ms")', 'Duration("2us")', 'Duration("59.00001s")'],
  ],
  ['vsqxXT', ['trace_id', 'span_id', 'TraceID("0102030405060708090a0b0c0d0e0f10")', 'SpanID(0x0102030405060708)']],
  ['vsdxX', ['0x0102', '0x61c3a9']],
];

/** A format, and values of each kind for it. */
function formatCase(dice: Dice): FunctionCase {
  const parts = dice.times(4, () => {
    const [verbs, values] = dice.of(printed);
    const flags = dice.chance(40) ? dice.of(['-', '0', '-0']) : '';
    const width = dice.of(['', '', '', '5', '12', '40']);
    return [`%${flags}${width}${dice.of(['', '', '', '.2'])}${dice.of([...verbs])}`, dice.of(values)] as const;
  });
  const format = parts.map(([verb]) => verb).join(dice.of([' ', '|', '', ' 100%% ']));
  const given = parts.map(([, value]) => value);
  const change = dice.below(10);
  if (change === 0) given.push('5');
  if (change === 1) given.pop();
  return {
    statements: [`set(attributes["r"], Format(${quoted(format)}, [${given.join(', ')}]))`],
    logs: [
      {
        body: dice.of(['text', 'é\n"', '', 'a`b', '日本']),
        time: 1_700_000_000_123_000_000n,
        traceId: '0102030405060708090a0b0c0d0e0f10',
        attributes: {
          text: 'x y',
          int: dice.of([0, 5, -7, 1_000_000]),
          float: dice.of([2.5, 1e21, 1e-7, -0.125]),
          yes: true,
          list: ['a', 1],
          map: { a: 1 },
        },
      },
    ],
  };
}

export const conversions = { times: timeCase, encodings: encodingCase, formats: formatCase };
