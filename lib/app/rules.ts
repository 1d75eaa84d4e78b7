import type { ConstructRule } from '../kubernetes';

/** Two objects that are the same to Kubernetes. */
export const duplicateObject: ConstructRule = {
  code: 'duplicate-object',
  severity: 'error',
  description:
    'Two objects of one chart have one kind, name and namespace: they are the same object to Kubernetes, and the one that is applied last would silently replace the other. Give one of them another name.',
  fails: `new ApiObject(chart, 'first', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
new ApiObject(chart, 'second', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });`,
  passes: `new ApiObject(chart, 'first', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
new ApiObject(chart, 'second', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'more-settings' } });`,
};

/** Messages of another construct's validation. */
export const invalid: ConstructRule = {
  code: 'invalid',
  severity: 'error',
  description:
    'A construct says what is wrong with it by `node.addValidation`: one of cdk8s, of yours, or a monitor, an alert or an Alloy from elsewhere of this package. Its message names the way out.',
  fails: "new monitoring.Alerts(chart, 'alerts', { without: ['AlloyRestartng'] });",
  passes: "new monitoring.Alerts(chart, 'alerts', { without: ['AlloyRestarting'] });",
};

/** Problems that surface only while files are written. */
export const output: ConstructRule = {
  code: 'output',
  severity: 'error',
  description:
    "The files can't be made: constructs that depend on each other in a circle, two files of one name, or what the file system says. Nothing is published.",
  fails: `const first = new ApiObject(chart, 'first', { apiVersion: 'v1', kind: 'ConfigMap' });
const second = new ApiObject(chart, 'second', { apiVersion: 'v1', kind: 'ConfigMap' });
first.addDependency(second);
second.addDependency(first);`,
  passes: `const first = new ApiObject(chart, 'first', { apiVersion: 'v1', kind: 'ConfigMap' });
const second = new ApiObject(chart, 'second', { apiVersion: 'v1', kind: 'ConfigMap' });
first.addDependency(second);`,
};

/** Every code that an app adds to the reports of configurations and workloads. */
export const appRules: readonly ConstructRule[] = [duplicateObject, invalid, output];
