import { diagnosticsOf, programOf } from './construct-example';

test('an example is a program that imports what it names', () => {
  expect(programOf("new Alloy(chart, 'alloy', { storage: AlloyStorage.emptyDir({ size: Size.gibibytes(1) }) });")).toBe(
    `import { Chart, Size } from 'cdk8s';
import { AlloyApp, Alloy, AlloyStorage } from 'cdk8s-alloy';

export const app = new AlloyApp();
const chart = new Chart(app, 'alloy', { namespace: 'monitoring-stack', disableResourceNameHashes: true });
new Alloy(chart, 'alloy', { storage: AlloyStorage.emptyDir({ size: Size.gibibytes(1) }) });
`,
  );
});

test('what an example gets wrong beyond a report is thrown', () => {
  expect(() => diagnosticsOf('nonsense();')).toThrow('nonsense is not defined');
});

test('what an example is thrown with diagnostics is its report', () => {
  expect(diagnosticsOf("syntax.format('a = )');")).toMatchObject([{ code: 'syntax', line: 1, column: 5 }]);
});

test('an example runs in a folder with a file, and leaves the one that it was called in', () => {
  const before = process.cwd();

  expect(
    diagnosticsOf("new Alloy(chart, 'alloy', { config: AlloyConfig.fromFile(chart, 'c', 'team.alloy') });"),
  ).toEqual([]);
  expect(process.cwd()).toBe(before);
});
