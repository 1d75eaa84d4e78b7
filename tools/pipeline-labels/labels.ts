import { readModel } from '../../lib/analysis';
import { LabelFlow, labelsAtDestinations, type ReportedItems } from '../../lib/flow';
import { firstConfiguration, type PipelinePage } from '../pipeline-pages/pages';

const MARKS = /(<!-- labels: npm run pipeline-labels -->\n)[\s\S]*?(<!-- end of labels -->\n)/;

/**
 * The page with the labels that arrive at each destination of its first example, between two marks. A page of something whose labels aren't known before
 * it runs has no marks.
 */
export function withLabels(page: PipelinePage): string {
  if (!MARKS.test(page.text)) return page.text;
  const labels = labelsOf(page);
  if (labels === '') throw new Error(`${page.path} has marks for labels, but none are known at a destination`);
  return page.text.replace(MARKS, (_, start: string, end: string) => `${start}\n${labels}\n${end}`);
}

function labelsOf(page: PipelinePage): string {
  return labelsAtDestinations(LabelFlow.of(readModel(firstConfiguration(page).text)))
    .flatMap(({ component, items }) => items.map((item) => table(component, item)))
    .join('\n');
}

function table(component: string, { source, labels, others }: ReportedItems): string {
  const rows = labels
    .filter(({ name }) => !name.startsWith('__'))
    .map(({ name, presence, form, from }) => {
      return `| \`${name}\` | ${presence} | ${code(form)} | ${from.map(code).join(', ')} |`;
    });
  const rest = others.length === 0 ? 'No others.' : 'Others come with the data itself.';
  const title = `At \`${component}\`${source === undefined ? '' : `, from \`${source}\``}:`;
  return `${title}\n\n| Label | There | Value | Made of |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n${rest}\n`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
