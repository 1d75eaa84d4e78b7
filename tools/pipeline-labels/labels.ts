import { readModel } from '../../lib/analysis';
import {
  attributesAtDestinations,
  LabelFlow,
  labelsAtDestinations,
  partOf,
  type ReportedPoint,
  titleOf,
} from '../../lib/flow';
import { firstConfiguration, type PipelinePage } from '../pipeline-pages/pages';

const MARKS = /(<!-- labels: npm run pipeline-labels -->\n)[\s\S]*?(<!-- end of labels -->\n)/;

/**
 * The page with the labels that arrive at each destination of its first example, between two marks.
 */
export function withLabels(page: PipelinePage): string {
  if (!MARKS.test(page.text)) return page.text;
  const labels = labelsOf(page);
  if (labels === '') throw new Error(`${page.path} has marks for labels, but none are known at a destination`);
  return page.text.replace(MARKS, (_, start: string, end: string) => `${start}\n${labels}\n${end}`);
}

function labelsOf(page: PipelinePage): string {
  const model = readModel(firstConfiguration(page).text);
  const points = [
    ...labelsAtDestinations(LabelFlow.of(model)),
    ...attributesAtDestinations(LabelFlow.of(model).attributes),
  ];
  return points.flatMap((point) => point.items.map((item) => table(point, item))).join('\n');
}

function table(point: ReportedPoint, { source, labels, others }: ReportedPoint['items'][number]): string {
  const rows = labels
    .filter(({ name }) => !name.startsWith('__'))
    .map(({ name, presence, form, from }) => {
      return `| \`${name}\` | ${presence} | ${code(form)} | ${from.map(code).join(', ')} |`;
    });
  const rest = others.length === 0 ? 'No others.' : 'Others come with the data itself.';
  const what = partOf(point) === 'label' ? 'Label' : 'Attribute';
  const { component } = point;
  const of = titleOf({ ...point, component: '' });
  const [series] = labels.flatMap(({ name, values }) => (name === '__name__' && values?.length === 1 ? values : []));
  const title = `At \`${component}\`${of}${source === undefined ? '' : `, from \`${source}\``}${series === undefined ? '' : `, series \`${series}\``}:`;
  return `${title}\n\n| ${what} | There | Value | Made of |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n${rest}\n`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
