import { parseOttlCondition, parseOttlStatement, parseOttlValue } from '../../../languages';
import { spanOf } from '../../../simulate/otlp/span-input';
import type { Span } from '../telemetry';
import { OttlEvaluator } from './evaluate';
import { OttlError, UnsupportedOttl } from './ottl-error';

// 2024-02-05T05:05:06.070080900Z, a Monday.
const start = 1_707_109_506_070_080_900n;
const span = spanOf({ name: 'x', start, duration: 1500 }, 0, start);
const evaluator = new OttlEvaluator('span', start + 5_000_000_000n);

const holds = (text: string) => evaluator.holds(parseOttlCondition(text).tree!, { data: span });
const value = (text: string) => evaluator.value(parseOttlValue(text).tree!, { data: span });
const executed = (text: string) => evaluator.execute(parseOttlStatement(text).tree!, { data: span }).data as Span;

test.each([
  'end_time - start_time == Duration("1.5s") and end_time - start_time > Duration("1s")',
  'Now() - start_time == Duration("5s") and Now() > end_time and Now() != nil',
  'Duration("1s") + Duration("500ms") == Duration("1500ms") and Duration("1s") + start_time > start_time',
  'Hours(Duration("90m")) == 1.5 and Minutes(Duration("90s")) == 1.5 and Seconds(Duration("-1500ms")) == -1.5',
  'Milliseconds(Duration("1.5s")) == 1500 and Microseconds(Duration("1ms")) == 1000 and Nanoseconds(Duration("1us")) == 1000',
  'UnixSeconds(start_time) == 1707109506 and UnixMilli(start_time) == 1707109506070',
  'UnixMicro(start_time) == 1707109506070080 and UnixNano(start_time) == start_time_unix_nano',
  'Unix(1707109506, 70080900) == start_time and UnixSeconds(Unix(-1, 500)) == -1',
  'Year(start_time) == 2024 and Month(start_time) == 2 and Day(start_time) == 5 and Weekday(start_time) == 1',
  'Hour(start_time) == 5 and Minute(start_time) == 5 and Second(start_time) == 6 and Nanosecond(start_time) == 70080900',
  'TruncateTime(start_time, Duration("1h")) == Time("2024-02-05 05", "%Y-%m-%d %H")',
  'TruncateTime(start_time, Duration("0s")) == start_time',
  'FormatTime(start_time, "%F %T.%L %b %e %%") == "2024-02-05 05:05:06.07 Feb  5 %"',
  'Time("2024-02-05T06:05:06+0100", "%Y-%m-%dT%H:%M:%S%z") == TruncateTime(start_time, Duration("1s"))',
  'Time("2024-02-05 06", "%Y-%m-%d %H", "Europe/Berlin") == TruncateTime(start_time, Duration("1h"))',
  'String(start_time) == "\\"2024-02-05T05:05:06.0700809Z\\"" and String(Duration("1us")) == "1000"',
  'Time("2024", "%Y", "Asia/Tokyo") < Time("2024", "%Y") and Year(Time("2024", "%Y", "Asia/Tokyo") + Duration("1s")) == 2024',
  'Hour(Time("2024-02-05 06", "%Y-%m-%d %H", "Europe/Berlin")) == 6 and Weekday(Time("2024-02-05", "%F", "Asia/Tokyo")) == 1',
  'FormatTime(Time("2024-07-05 06", "%Y-%m-%d %H", "Europe/Berlin"), "%F %T %Z %z %j") == "2024-07-05 06:00:00 CEST +0200 +02:00"',
  'FormatTime(TruncateTime(Time("2024-07-05 06", "%F %H", "Asia/Kolkata"), Duration("24h")), "%F %T %Z") == "2024-07-05 05:30:00 IST"',
  'FormatTime(Time("2024-02-05T06:05:06-0330", "%FT%T%z"), "%T %Z %z") == "06:05:06 -0330 -0330"',
  'String(Time("2024 06", "%Y %H", "Europe/Berlin")) == "\\"2024-01-01T06:00:00+01:00\\""',
  'Time("2024 CET", "%Y %Z") == Time("2024", "%Y", "Europe/Berlin") and FormatTime(Time("2024 CET", "%Y %Z"), "%z") == "+0100"',
  'Time("Feb 12", "%b %d") == Time("2024-02-12", "%F") and Time("Feb 13", "%b %d") == Time("2023-02-13", "%F")',
  'Time("Dec 31 23", "%b %d %H", "Asia/Tokyo") == Time("2023-12-31 14", "%F %H")',
  'Time("Feb 29", "%b %d") == Time("2023-03-01", "%F")',
  'start_time != start_time_unix_nano and start_time != Duration("1s")',
])('%s', (condition) => {
  expect(holds(condition)).toBe(true);
});

test('times are set where times are', () => {
  expect(executed('set(start_time, start_time - Duration("1s"))').start).toBe(start - 1_000_000_000n);
  expect(executed('set(end_time, Now())').end).toBe(start + 5_000_000_000n);
});

test.each([
  'Duration("1 day")',
  'Hours(1)',
  'Year(1)',
  'start_time + start_time',
  'Duration("1s") * 2',
  'Duration("1s") - start_time',
  'Time("x", "%Y")',
  'Time("", "%Y")',
  'Time("2024 PST", "%Y %Z")',
  'FormatTime(start_time, "%Q")',
])('%s fails', (text) => {
  expect(() => value(text)).toThrow(OttlError);
});

test('a time is no number', () => {
  expect(() => executed('set(start_time, 1)')).toThrow(OttlError);
});

test.each([
  'set(attributes["a"], start_time)',
  'set(attributes["a"], [Now()])',
  'set(attributes["a"], Time("2024 mai", "%Y %b", "UTC", "fr"))',
  'set(attributes["a"], Year(Unix(9000000000000000)))',
])("%s isn't executed", (statement) => {
  expect(() => executed(statement)).toThrow(UnsupportedOttl);
});

test.each(['Now()', 'Time("Feb 12", "%b %d")'])('without a clock there is no %s', (text) => {
  const tree = parseOttlValue(text).tree!;
  expect(() => new OttlEvaluator('span').value(tree, { data: span })).toThrow(UnsupportedOttl);
});
