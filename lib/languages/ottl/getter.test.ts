import { getterProblem } from './getter';
import type { Literal } from './literal';

const text = (value: string): Literal => ({ type: 'string', text: value });

test.each<[string, Literal]>([
  ['Getter', { type: 'nil' }],
  ['StringGetter', text('a')],
  ['StringLikeGetter', { type: 'pcommon.Map' }],
  ['PSliceGetter', { type: '[]interface {}' }],
  ['PMapGetter', { type: 'pcommon.Map' }],
  ['FloatLikeGetter', text('-1.5e3')],
  ['FloatLikeGetter', text('Inf')],
  ['IntLikeGetter', text('many')],
  ['BoolLikeGetter', text('T')],
  ['BoolLikeGetter', { type: 'int64' }],
  ['ByteSliceLikeGetter', { type: '[]uint8' }],
])('%s takes %j', (type, literal) => {
  expect(getterProblem(type, literal)).toBeUndefined();
});

test.each<[string, Literal, string]>([
  ['StringGetter', { type: 'nil' }, 'expected string but got nil'],
  ['IntGetter', { type: 'float64' }, 'expected int64 but got float64'],
  ['FloatGetter', { type: 'int64' }, 'expected float64 but got int64'],
  ['BoolGetter', text('true'), 'expected bool but got string'],
  ['PSliceGetter', text('a'), 'expected pcommon.Slice but got string'],
  ['PMapGetter', { type: '[]interface {}' }, 'expected pcommon.Map but got []interface {}'],
  ['TimeGetter', text('now'), 'expected time but got string'],
  ['DurationGetter', text('1h'), 'expected duration but got string'],
  ['FloatLikeGetter', text('1,5'), 'strconv.ParseFloat: parsing "1,5": invalid syntax'],
  ['BoolLikeGetter', text('yes'), 'strconv.ParseBool: parsing "yes": invalid syntax'],
  ['IntLikeGetter', { type: '[]uint8' }, 'unsupported type: []uint8'],
  ['ByteSliceLikeGetter', { type: 'pcommon.Map' }, 'unsupported type: pcommon.Map'],
])('%s does not take %j', (type, literal, problem) => {
  expect(getterProblem(type, literal)).toBe(problem);
});
