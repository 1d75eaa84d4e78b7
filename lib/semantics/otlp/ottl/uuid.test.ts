import { parseOttlValue } from '../../../languages';
import { logRecordOf } from '../../../simulate/otlp/log-record-input';
import { OttlEvaluator } from './evaluate';
import { UnsupportedOttl } from './ottl-error';
import { UuidSource } from './uuid';

// 2024-02-05T05:05:06.07Z
const now = 1_707_109_506_070_000_000n;

test('identifiers are counted, and valid ones of their versions', () => {
  const source = new UuidSource();

  expect([source.next(), source.nextAt(now), source.next(), source.nextAt(now)]).toEqual([
    '00000000-0000-4000-8000-000000000001',
    '018d77a7-dc16-7000-8000-000000000002',
    '00000000-0000-4000-8000-000000000003',
    '018d77a7-dc16-7000-8000-000000000004',
  ]);
  expect(0x018d77a7dc16).toBe(Number(now / 1_000_000n));
});

test('several evaluators can count together', () => {
  const source = new UuidSource();
  const [first, second] = [new OttlEvaluator('log', now, source), new OttlEvaluator('log', now, source)];
  const value = (evaluator: OttlEvaluator, text: string) =>
    evaluator.value(parseOttlValue(text).tree!, { data: logRecordOf({}, now) });

  expect(value(first, 'UUID()')).toMatch(/^0{8}-0000-4000-8000-0{11}1$/);
  expect(value(second, 'UUIDv7()')).toMatch(/^018d77a7-dc16-7000-8000-0{11}2$/);
  expect(value(first, 'Concat(["a", UUID()], "-")')).toMatch(/^a-0{8}-0000-4000-8000-0{11}3$/);
  expect(() => value(new OttlEvaluator('log'), 'UUIDv7()')).toThrow(UnsupportedOttl);
});
