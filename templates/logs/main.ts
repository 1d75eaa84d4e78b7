import { AlloyApp } from 'cdk8s-alloy';
import { Monitoring } from './monitoring';

const app = new AlloyApp();

// CHANGE: the name of your cluster, and where its data goes.
new Monitoring(app, 'alloy', {
  cluster: 'development',
  loki: 'http://loki.monitoring.svc:3100/loki/api/v1/push',
});

app.synth();
