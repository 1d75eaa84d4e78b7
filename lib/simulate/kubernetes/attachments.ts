/** What `attach_metadata` adds to targets: labels and annotations of the node, and of the namespace. */
export interface Attachments {
  readonly node: boolean;
  readonly namespace: boolean;
}
