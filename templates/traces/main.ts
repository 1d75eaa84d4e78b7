import { AlloyApp } from 'cdk8s-alloy';
import { Monitoring } from './monitoring';

const app = new AlloyApp();

// CHANGE: the name of your cluster, and where its data goes.
new Monitoring(app, 'alloy', {
  cluster: 'development',
  tempo: 'tempo.monitoring.svc:4317',
});

app.synth();
