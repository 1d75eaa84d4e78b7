// Writes the labels of pipelines into the pages of docs/pipelines: npm run pipeline-labels [-- --check]
import { writeFileSync } from 'node:fs';
import { pipelinePages } from '../pipeline-pages/pages';
import { withLabels } from './labels';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check')) {
  console.error('usage: npm run pipeline-labels [-- --check]');
  process.exit(2);
}
for (const page of pipelinePages(process.cwd())) {
  const text = withLabels(page);
  if (args.length === 0) {
    writeFileSync(page.path, text);
  } else if (page.text !== text) {
    console.error(`${page.path} differs from the pipeline; run npm run pipeline-labels and commit`);
    process.exitCode = 1;
  }
}
