import type { IConstruct } from 'constructs';

const metadataType = 'cdk8s-alloy:own-node';

/** Says of a construct of a configuration that it is about the node that Alloy runs on: it needs a pod on every node, as a DaemonSet has. */
export function markOwnNode(construct: IConstruct): void {
  construct.node.addMetadata(metadataType, true);
}

/** The constructs below one that are about their own node. */
export function aboutOwnNode(scope: IConstruct): readonly IConstruct[] {
  return scope.node.findAll().filter(({ node }) => node.metadata.some(({ type }) => type === metadataType));
}
