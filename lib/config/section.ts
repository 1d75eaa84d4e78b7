import type { IConstruct } from 'constructs';

const metadataType = 'cdk8s-alloy:section';

/**
 * Gives the section that a composite makes of its components a title: the comment above them in the printed configuration.
 * Several lines are several lines of comment.
 *
 * A section without a title is headed by the composite's path below its configuration.
 *
 * ```ts
 * class PodMetrics extends Construct {
 *   constructor(scope: Construct, id: string) {
 *     super(scope, id);
 *     titleSection(this, 'Metrics of annotated pods');
 *   }
 * }
 * ```
 */
export function titleSection(composite: IConstruct, title: string): void {
  composite.node.addMetadata(metadataType, title);
}

/** The title that a composite was given last, if any. */
export function sectionTitle(composite: IConstruct): string | undefined {
  return composite.node.metadata.findLast((entry) => entry.type === metadataType)?.data as string | undefined;
}
