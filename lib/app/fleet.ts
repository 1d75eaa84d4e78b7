import { Chart, type ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import { checkedProps } from '../config';
import { markCluster } from '../kubernetes';
import { OutputFolder } from './output-folder';

export interface FleetProps<Cluster extends object> {
  /** What is particular to each cluster, by its name, which is that of its folder: lower case letters, digits, `-`, `_` and `.`. */
  readonly clusters: { readonly [name: string]: Cluster };
  /**
   * Makes what a cluster has, in its chart. Called once for each, in the order of `clusters`.
   * @param cluster what `clusters` says of it, and its `name`
   */
  readonly stack: (chart: Chart, cluster: Cluster & { readonly name: string }) => void;
  /** Namespace of each chart. @default - none */
  readonly namespace?: string;
  /** Labels of all objects of each chart. @default - none */
  readonly labels?: ChartProps['labels'];
}

/**
 * The same for many clusters, from one app: a folder of the output for each (`dist/eu-1/observability.k8s.yaml`), with what is particular to it as
 * typed values. `cdk8s-alloy explain --clusters` shows in what they differ.
 *
 * @example
 * new Fleet(app, 'observability', {
 *   namespace: 'observability',
 *   clusters: { 'eu-1': { size: 'large' }, 'us-1': { size: 'small' } },
 *   stack: (chart, { name, size }) => {
 *     new AlloyStack(chart, 'stack', { cluster: name, size, destinations, pipelines: [{ kind: 'PodLogs' }] });
 *   },
 * });
 */
export class Fleet<Cluster extends object> extends Construct {
  /** The chart of each cluster, by its name. */
  readonly charts: ReadonlyMap<string, Chart>;

  /** @param id name of the charts, and of their files */
  constructor(scope: Construct, id: string, props: FleetProps<Cluster>) {
    super(scope, id);
    const clusters = Object.entries(props?.clusters ?? {});
    const none = { path: ['clusters'], message: 'names no cluster, so that nothing would be made' };
    props = checkedProps<FleetProps<Cluster>>(
      this,
      props,
      { clusters: 'prop', stack: 'reference', namespace: 'prop', labels: 'prop' },
      clusters.length === 0 ? [none] : [],
    );
    this.charts = new Map(
      clusters.map(([name, cluster]) => {
        const folder = new OutputFolder(this, name);
        markCluster(folder);
        const chart = new Chart(folder, id, {
          disableResourceNameHashes: true,
          ...(props.namespace !== undefined && { namespace: props.namespace }),
          ...(props.labels !== undefined && { labels: props.labels }),
        });
        props.stack?.(chart, { ...cluster, name });
        return [name, chart];
      }),
    );
  }
}
