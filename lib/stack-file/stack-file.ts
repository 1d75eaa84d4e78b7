import type {
  AlloyStackProps,
  BeylaProps,
  CollectorProps,
  KubeStateMetricsProps,
  NodeExporterProps,
  StackDestination,
} from '../stack';

/** A companion of a stack: the name of its class in `companions`, and its props. */
export type CompanionOfFile =
  | ({ readonly kind: 'KubeStateMetrics' } & KubeStateMetricsProps)
  | ({ readonly kind: 'NodeExporter' } & NodeExporterProps)
  | ({ readonly kind: 'Beyla' } & BeylaProps);

/** A destination of a stack, as far as YAML can say it: components of one's own are a function. */
export type DestinationOfFile = Exclude<StackDestination, { readonly kind: 'Custom' }>;

/** What a file of YAML says: an `AlloyStack`, the namespace that it is in, and companions. The schema of the file is made of this type. */
export interface StackFile
  extends AlloyStackProps<{ readonly [name: string]: DestinationOfFile }, { readonly [name: string]: CollectorProps }> {
  /** Namespace of all of it. @default 'default' */
  readonly namespace?: string;
  /** What gives metrics of the cluster beside Alloy, by names of your choice. @default - none */
  readonly companions?: { readonly [name: string]: CompanionOfFile };
}

// The types of expressions that stand for lists and mappings, which the schema names.
export type ExpressionList = readonly string[];
export type ExpressionMap = { readonly [name: string]: string };
export type ExpressionMaps = readonly ExpressionMap[];
export type ExpressionLists = { readonly [name: string]: ExpressionList };
