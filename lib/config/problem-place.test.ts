import { type Block, parse } from '../syntax';
import { placeOfProblem } from './problem-place';

const text = `prometheus.remote_write "a" {
  external_labels = {}
  endpoint {
    url = "x"
  }
  endpoint {
    remote_timeout = "5s"
  }
  stage.json { }
  stage.cri { }
}`;
const block = parse(text).file.body[0] as Block;

test.each([
  [[], 'prometheus.remote_write "a" {'],
  [['externalLabels'], 'external_labels = {}'],
  [['externalLabels', 'team'], 'external_labels = {}'],
  [['endpoint', 1, 'remoteTimeout'], 'remote_timeout = "5s"'],
  [['endpoint', 'url'], 'url = "x"'],
  [['endpoint', 1, 'url'], 'endpoint {'],
  [['endpoint', 7, 'url'], 'prometheus.remote_write "a" {'],
  [['stage', 1], 'stage.cri {'],
  [['nothing'], 'prometheus.remote_write "a" {'],
])('a problem at %j is at %s', (path, expected) => {
  const { start, end } = placeOfProblem(block, path);

  expect(text.slice(start, end + 1)).toBe(expected);
});
