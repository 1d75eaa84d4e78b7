import { AlloyApp } from 'cdk8s-alloy';
import { Monitoring } from './monitoring';

const app = new AlloyApp();

// CHANGE: the name of your cluster, and where its data goes.
new Monitoring(app, 'alloy', {
  cluster: 'development',
  prometheus: 'http://prometheus.monitoring.svc:9090/api/v1/write',
  loki: 'http://loki.monitoring.svc:3100/loki/api/v1/push',
  tempo: 'tempo.monitoring.svc:4317',
});

app.synth();
