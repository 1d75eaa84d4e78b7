import type { Chart } from 'cdk8s';
import { Alloy, AlloyStorage, Controller, Secret } from '../../lib';

export function make(chart: Chart): void {
  const metrics = new Alloy(chart, 'alloy-metrics', { controller: Controller.statefulSet(), clustering: {} });
  const logs = new Alloy(chart, 'alloy-logs', { storage: AlloyStorage.hostPath() });
  for (const { config } of [metrics, logs]) {
    config.remotecfg = {
      url: 'https://remote-config.example.com/alloy',
      basicAuth: { username: '12345', password: Secret.env('remote-config', 'password') },
    };
  }
}
