export type {
  AlloyStackProps as Props,
  CollectorProps,
  DeclaredLoad,
  EveryCollectorProps,
  Placement,
  StackDestination as Destination,
  StackLayout as Layout,
  StackPipeline as Pipeline,
  StackSize as Size,
  Task,
} from '../stack';
