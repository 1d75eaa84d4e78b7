import names from './chart-1.10.1-cases.json';
import { chartCases } from './chart-cases';
import { expectClaim, objectsOf } from './proof';

test('every case of the chart has its like', () => {
  expect(chartCases.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test.each(chartCases.filter(({ facts }) => facts.length > 0))('$name', ({ facts, ...program }) => {
  const objects = objectsOf(program);

  for (const fact of facts) expectClaim(objects, fact);
});

test('what has no facts says why', () => {
  const without = chartCases.filter(({ facts }) => facts.length === 0);

  expect(without.map(({ name }) => name)).toEqual(['external-hpa-validation-failure']);
});
