import type { Model } from '../analysis';
import {
  attributesAtDestinations,
  LabelFlow,
  labelsAtDestinations,
  labelsOfMetrics,
  partOf,
  type ReportedItems,
  type ReportedPoint,
  titleOf,
} from '../flow';
import { escaped } from '../graph';

/** Which labels arrive where, a table for each kind of items. */
export function labelsHtml(model: Model): string {
  const flow = LabelFlow.of(model);
  const points = [
    ...labelsAtDestinations(flow),
    ...attributesAtDestinations(flow.attributes),
    ...labelsOfMetrics(flow),
  ];
  if (points.length === 0) return '<p>Nothing with labels arrives anywhere.</p>';
  return points.map(pointHtml).join('\n');
}

function pointHtml(point: ReportedPoint): string {
  const { items } = point;
  const what = partOf(point);
  const title = titleOf(point);
  if (items.length === 0) return `<h4>${escaped(title)}</h4><p>Nothing.</p>`;
  return items.map((kind, at) => itemsHtml(`${title}${originOf(items, at)}`, kind, what)).join('\n');
}

/** Where items come from; numbered, if several kinds come from there, so that a reader of screens can tell the tables apart. */
function originOf(items: readonly ReportedItems[], at: number): string {
  const { source } = items[at]!;
  const alike = items.filter((other) => other.source === source);
  const number = alike.length > 1 ? `, ${alike.indexOf(items[at]!) + 1} of ${alike.length}` : '';
  return `${source === undefined ? '' : ` from ${source}`}${number}`;
}

function itemsHtml(title: string, { labels, others }: ReportedItems, what: string): string {
  const rows = [
    ...labels.map(({ name, presence, form, by }) => [name, presence, form, by ?? '']),
    ...others.map((names) => [names, 'possibly', names === '*' ? `any ${what}` : '<any>', '']),
  ];
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n');
  return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(`${what}s at ${title}`)}"><table><caption>${escaped(title)}</caption><thead><tr><th scope="col">${what}</th><th scope="col">there</th><th scope="col">value</th><th scope="col">by</th></tr></thead><tbody>${body}</tbody></table></div>`;
}
