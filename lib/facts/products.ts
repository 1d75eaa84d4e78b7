import { lookup } from './lookup';
import type { MetricListName } from './metrics.gen';
import { type ProductName, products } from './products.gen';

export type { ProductName } from './products.gen';

/** What is known of a product whose pods are monitored; see `products.json` in `schema/README.md`. */
export interface ProductFacts {
  /** Its name for people. */
  readonly title: string;
  /** Labels that its pods have where it is installed as usual: each with one of the values. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  /** Its container in pods of others. */
  readonly container?: string;
  /** Names of the ports with metrics. */
  readonly ports?: readonly string[];
  /** Number of the port with metrics, which needn't be declared. */
  readonly port?: number;
  /** Path of the metrics. @default - `/metrics` */
  readonly path?: string;
  /** The `job` that its dashboards expect. */
  readonly job?: string;
  /** The label of a pod whose value, behind namespace and `/`, is the `job` that its dashboards expect. */
  readonly jobLabel?: string;
  /** The metrics that its dashboards and alerts read. */
  readonly metrics?: MetricListName;
  /** What its log lines are like. */
  readonly logs?: ProductLines;
}

/** How log lines of a product are read. */
export interface ProductLines {
  /** A regular expression of the lines that are of this form; others, as those of its helpers, stay as they are. */
  readonly lines: string;
  /** A regular expression with the group `level`, and those of `metadata`. @default - the lines are logfmt, with a field `level` */
  readonly expression?: string;
  /** Groups that become structured metadata. */
  readonly metadata?: readonly string[];
}

/** The facts of a product. */
export const productFacts: (product: ProductName) => ProductFacts = (product) => facts(product)!;

const facts = lookup(products, (_name, product: ProductFacts) => product);

/** Names of all products, sorted. */
export function productNames(): readonly ProductName[] {
  return Object.keys(products) as ProductName[];
}
