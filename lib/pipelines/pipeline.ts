import { Construct } from 'constructs';
import { freeId, keepSchemaOrder, nameInLabels } from '../components';
import { titleSection } from '../config';

const mark = Symbol.for('cdk8s-alloy.Pipeline');

/**
 * A ready-made part of a configuration: components that belong together, under one heading. Their labels start with the id of the pipeline, so that
 * `new pipelines.PodLogs(config, 'pods', ...)` makes `loki.source.kubernetes "pods"`. Where one of another class with the same id was there before and has
 * such a component, the class is a part of the label: `loki.process "pods_pod_logs"`.
 */
export abstract class Pipeline extends Construct {
  /** Whether `x` is a pipeline, of this copy of the package or another. */
  static isPipeline(x: unknown): x is Pipeline {
    return typeof x === 'object' && x !== null && mark in x;
  }

  /**
   * @param kind Name of the class, part of the node's id: pipelines of different classes may have the same id, as components may
   * @param title Heading of its section in the printed configuration
   */
  protected constructor(scope: Construct, id: string, kind: string, title: string) {
    super(scope, freeId(scope, `${kind}.${id}`));
    Object.defineProperty(this, mark, { value: true });
    nameInLabels(this, id, kind);
    keepSchemaOrder(this);
    titleSection(this, title);
  }
}
