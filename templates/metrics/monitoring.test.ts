import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Testing } from 'cdk8s';
import { AlloyApp } from 'cdk8s-alloy';
import { Monitoring } from './monitoring';

const app = new AlloyApp();
const monitoring = new Monitoring(app, 'alloy', {
  cluster: 'test',
  prometheus: 'http://prometheus:9090/api/v1/write',
});

test('Alloy will run it, and there is nothing to warn of', () => {
  assert.deepEqual(app.check(), []);
});

test('each node has an Alloy', () => {
  const kinds = Testing.synth(monitoring).map(({ kind }) => kind);

  assert.ok(kinds.includes('DaemonSet'), kinds.join(', '));
});

test('metrics go to Prometheus', () => {
  assert.match(monitoring.alloy.config.text, /url = "http:\/\/prometheus:9090\/api\/v1\/write"/);
});
