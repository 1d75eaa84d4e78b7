// Pictures of configurations. `pictureOf(model)` makes a `Picture`: components as nodes, the flow of telemetry, targets and values between them as edges,
// modules and sections as clusters, and around them what the configuration has to do with: ports, objects of Kubernetes, addresses.
//
// The way through: `picture-of.ts` makes it from the graph of lib/analysis, `surroundings.ts` adds what lib/needs knows, `fold.ts` puts together
// what would be too much to look at, `change.ts` shows what differs between two. `renderSvg` lays it out (`layout.ts`, which loads the library for that only then), `renderMermaid` and `renderDot`
// leave that to others. Colours are in `palette.ts`, for light and dark. The same configuration gives the same bytes.

export { type ChangeSide, changePictureOf } from './change';
export { renderDot } from './dot';
export { FOLDINGS, type Folding, foldPicture } from './fold';
export { renderMermaid } from './mermaid';
export {
  type Flow,
  type Picture,
  type PictureCluster,
  type PictureEdge,
  type PictureNode,
  type PictureRow,
  withoutSurroundings,
} from './picture';
export { type PictureOptions, pictureOf, referencePage } from './picture-of';
export type { SecretKey } from './surroundings';
export { escaped, renderSvg } from './svg';
