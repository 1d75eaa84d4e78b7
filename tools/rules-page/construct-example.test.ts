import { appRules } from '../../lib/app/rules';
import { workloadRules } from '../../lib/kubernetes/checks';
import { diagnosticsOf, programOf } from './construct-example';

const rules = [...workloadRules, ...appRules];

describe.each(rules)('$code', ({ code, severity, fails, passes }) => {
  test('is all that is found in its failing example', () => {
    expect(diagnosticsOf(fails).map((found) => [found.code, found.severity])).toEqual([[code, severity]]);
  });

  test('is not found in its passing example', () => {
    expect(diagnosticsOf(passes).map(({ message }) => message)).toEqual([]);
  });
});

test('each code is documented once', () => {
  const codes = rules.map(({ code }) => code);

  expect(codes).toEqual([...new Set(codes)]);
});

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
