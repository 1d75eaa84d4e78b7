import type { IConstruct } from 'constructs';

const metadataType = 'cdk8s-alloy:section';

/**
 * Sets the title of a composite's section: the comment above its components in the printed configuration. It may have several lines.
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

/** The title that was last set for a composite, if any. */
export function sectionTitle(composite: IConstruct): string | undefined {
  return composite.node.metadata.findLast((entry) => entry.type === metadataType)?.data as string | undefined;
}
