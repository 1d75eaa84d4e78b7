import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Testing } from 'cdk8s';
import { AlloyApp } from 'cdk8s-alloy';
import { Monitoring } from './monitoring';

const app = new AlloyApp();
const monitoring = new Monitoring(app, 'alloy', {
  cluster: 'test',
  loki: 'http://loki:3100/loki/api/v1/push',
});

test('Alloy will run it, and there is nothing to warn of', () => {
  assert.deepEqual(app.check(), []);
});

test('each node has an Alloy', () => {
  const kinds = Testing.synth(monitoring).map(({ kind }) => kind);

  assert.ok(kinds.includes('DaemonSet'), kinds.join(', '));
});

test('logs go to Loki', () => {
  assert.match(monitoring.alloy.config.text, /url = "http:\/\/loki:3100\/loki\/api\/v1\/push"/);
});
