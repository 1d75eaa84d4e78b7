import { readFileSync } from 'node:fs';
import { deliveryFamilies } from './delivery';

test('all families are here, in the order of the facts', () => {
  const file = JSON.parse(readFileSync(`${__dirname}/../../schema/v1.18.1/delivery.json`, 'utf8')) as unknown;

  expect(deliveryFamilies()).toEqual(file);
});
