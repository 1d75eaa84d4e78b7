import { join } from 'node:path';
import { pageOf, pipelinePages } from '../pipeline-pages/pages';
import { withLabels } from './labels';

const pages = pipelinePages(join(__dirname, '..', '..'));

test.each(pages)('$path has the labels that arrive; npm run pipeline-labels writes them anew', (page) => {
  expect(page.text).toContain('<!-- labels: npm run pipeline-labels -->');
  expect(withLabels(page)).toBe(page.text);
});

test('the labels are those of the first example', () => {
  const { text } = pages.find(({ title }) => title === 'PodLogs')!;

  expect(text).toMatch(/^At `loki\.write\.default`, from `discovery\.kubernetes\.\w+`:$/m);
});

test('a page without marks stays as it is', () => {
  expect(withLabels(pageOf('docs/pipelines/nothing.md', '# Nothing\n'))).toBe('# Nothing\n');
});

test('a page without an example, or without a class, is refused', () => {
  const marks = '<!-- labels: npm run pipeline-labels -->\n<!-- end of labels -->\n';

  expect(() => withLabels(pageOf('docs/pipelines/nothing.md', `# Nothing\n${marks}`))).toThrow(
    'docs/pipelines/nothing.md has no example in TypeScript',
  );
  expect(() => pageOf('docs/pipelines/nothing.md', 'Nothing\n')).toThrow('name of a class');
});
