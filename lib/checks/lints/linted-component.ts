import type { BodyPlace, GraphNode } from '../../analysis';
import type { ComponentSchema } from '../../facts';

/** A built-in component of a configuration. */
export interface LintedComponent {
  readonly node: GraphNode;
  readonly name: string;
  readonly schema: ComponentSchema;
  readonly place: BodyPlace;
}
