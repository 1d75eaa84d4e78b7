import { componentSchema } from '../facts';
import { type Block, parse } from '../syntax';
import { placeAt, placeOfBlock, valueOfPlace } from './path';
import { isEmpty, isSet } from './set-value';

function placeIn(component: string, body: string, ...path: string[]) {
  const block = parse(`${component} "x" {\n${body}\n}`).file.body[0] as Block;
  return placeAt(placeOfBlock(block, componentSchema(component)!.body), path);
}

test.each([
  ['scrape_interval = "1m"', 'scrape_interval', true],
  ['scrape_interval = "0s"', 'scrape_interval', false],
  ['', 'scrape_interval', true],
  ['body_size_limit = "0B"', 'body_size_limit', false],
  ['body_size_limit = "1MiB"', 'body_size_limit', true],
  ['sample_limit = 0', 'sample_limit', false],
  ['honor_labels = true', 'honor_labels', true],
  ['honor_labels = false', 'honor_labels', false],
  ['job_name = ""', 'job_name', false],
  ['job_name = "0s"', 'job_name', true],
  ['job_name = sys.env("JOB")', 'job_name', undefined],
  ['params = { }', 'params', false],
  ['params = { a = ["b"] }', 'params', true],
  ['basic_auth { }', 'basic_auth', true],
  ['', 'basic_auth', false],
])('whether { %s } sets %s is %s', (body, name, expected) => {
  expect(isSet(placeIn('prometheus.scrape', body, name))).toBe(expected);
});

test.each([
  ['sample_limit = 0', 'sample_limit', false],
  ['job_name = ""', 'job_name', true],
  ['job_name = sys.env("JOB")', 'job_name', undefined],
  ['params = { }', 'params', true],
  ['', 'params', true],
])('whether { %s } leaves %s empty is %s', (body, name, expected) => {
  expect(isEmpty(valueOfPlace(placeIn('prometheus.scrape', body, name)))).toBe(expected);
});
