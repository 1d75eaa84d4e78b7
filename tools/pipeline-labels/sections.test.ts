import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionNames, withLabels } from './sections';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'pipelines.md'), 'utf8');

test('docs/pipelines.md has the labels that arrive; npm run pipeline-labels writes them anew', () => {
  expect(withLabels(page)).toBe(page);
});

test('there is a section for each pipeline that gives something with labels', () => {
  expect(sectionNames).toEqual(['PodMetrics', 'PodLogs', 'OtlpGateway', 'SelfMonitoring']);
  expect(page).toMatch(/^At `loki\.write\.default`, from `discovery\.kubernetes\.\w+`:$/m);
});

test('a page without the marks is refused', () => {
  expect(() => withLabels('# Pipelines\n')).toThrow('no marks for the labels of PodMetrics');
});
