import { App, Chart } from 'cdk8s';
import { wrongPropsOf } from '../config/props';
import { Alloy } from './alloy';

const problems = (props: unknown) =>
  wrongPropsOf(new Alloy(new Chart(new App(), 'chart'), 'alloy', props as never)).map(({ message, hint }) => [
    message,
    hint,
  ]);

test('a misspelt prop is reported with the one that was meant', () => {
  expect(problems({ clusterng: {} })).toEqual([
    ['clusterng: there is no such prop', expect.stringContaining('clustering')],
  ]);
});

test('all that is of a wrong kind is reported, and the workload is made without it', () => {
  expect(
    problems({ clustering: true, tolerations: {}, namespace: 7, service: true }).map(([message]) => message),
  ).toEqual([
    'clustering: expected an object, got true',
    'tolerations: expected a list, got an object',
    'namespace: expected a string, got 7',
    'service: expected an object, got true',
  ]);
});

test('what is no workload may be left out', () => {
  expect(problems({ service: false, namespaceObject: false, rbacObjects: false })).toEqual([]);
});
