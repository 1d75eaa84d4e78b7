import { join } from 'node:path';
import { chartRights, stackRights } from './rights';

// A running Alloy was seen to use two of the four: `watch pods`, `get pods/log`. Its clients list where an API server has no streaming
// lists, and get a pod when its log ends.
test('metrics, logs and traces of a cluster ask for four rights, where the chart grants 96', () => {
  expect(stackRights(join(__dirname, '..', '..'))).toEqual(['get pods.', 'list pods.', 'watch pods.', 'get pods/log.']);
  expect(chartRights).toHaveLength(96);
});
