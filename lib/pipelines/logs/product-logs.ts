import type { blocks } from '../../components';
import { type ProductName, productNames } from '../../facts';
import { factsOf, havingLabels, type ProductLabels } from '../discovery/product';
import { podMeta, type Rule } from '../discovery/relabeling';
import { levelStages } from './log-stages';

/** Which pods are a product's. */
export interface ProductLogsOptions {
  /** Labels of its pods. @default - those of the product's usual installation */
  readonly labels?: ProductLabels;
  /** Namespaces of its pods. Exact names. @default - all */
  readonly namespaces?: readonly string[];
}

/** What reads the log lines of a product, for `PodLogs`. */
export interface ProductLogs {
  /** Give pods of the product its `job`: `rules` of `PodLogs`. */
  readonly rules: readonly Rule[];
  /** Read the level, and what else is worth finding, from its lines: `stages` of `PodLogs`. */
  readonly stages: readonly blocks.LokiStage[];
}

/** The label that tells the stages whose line it is; it isn't kept. */
const PRODUCT = 'product';

/**
 * Rules and stages for the log lines of a product. Lines of another form, such as those of its helpers, stay as they are.
 *
 * @throws Error for a product that there isn't
 * @example
 * const loki = pipelines.productLogs('loki');
 * const mysql = pipelines.productLogs('mysql', { labels: { app: 'orders-db' } });
 * new pipelines.PodLogs(alloy.config, 'pods', {
 *   rules: [...loki.rules, ...mysql.rules],
 *   stages: [...loki.stages, ...mysql.stages],
 *   forwardTo: [logs.receiver],
 * });
 */
export function productLogs(product: ProductName, { labels, namespaces }: ProductLogsOptions = {}): ProductLogs {
  if (!productNames().includes(product)) {
    throw new Error(`there is no product ${JSON.stringify(product)}: it must be one of ${productNames().join(', ')}`);
  }
  const facts = factsOf(product);
  const pods = labels ?? facts.labels ?? {};
  if (Object.keys(pods).length === 0) {
    throw new Error(`pods of ${facts.title} have no labels of their own, so that all pods would be its: give labels`);
  }
  return {
    rules: [{ ...havingLabels(pods, namespaces), targetLabel: PRODUCT, replacement: product }, ...jobRules(product)],
    stages: stagesOf(product),
  };
}

function jobRules(product: ProductName): readonly Rule[] {
  const { job, jobLabel } = factsOf(product);
  if (job !== undefined) return [{ sourceLabels: [PRODUCT], regex: product, targetLabel: 'job', replacement: job }];
  if (jobLabel === undefined) return [];
  return [
    {
      sourceLabels: [PRODUCT, '__meta_kubernetes_namespace', podMeta('label', jobLabel)],
      regex: `${product};([^;]+);(.+)`,
      replacement: '$1/$2',
      targetLabel: 'job',
    },
  ];
}

function stagesOf(product: ProductName): readonly blocks.LokiStage[] {
  const { logs } = factsOf(product);
  if (logs === undefined) return [];
  const { lines, expression, metadata = [] } = logs;
  return [
    {
      kind: 'match',
      selector: `{${PRODUCT}=${JSON.stringify(product)}} |~ ${JSON.stringify(lines)}`,
      stage: [
        expression === undefined ? { kind: 'logfmt', mapping: { level: '' } } : { kind: 'regex', expression },
        ...(expression === undefined || expression.includes('(?P<level>') ? levelStages() : []),
        ...(metadata.length === 0
          ? []
          : [
              {
                kind: 'structured_metadata',
                values: Object.fromEntries(metadata.map((name) => [name, name])),
              } as const,
            ]),
      ],
    },
  ];
}
