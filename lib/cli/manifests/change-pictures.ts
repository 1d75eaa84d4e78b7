import { readModel } from '../../analysis';
import type { ConfigurationPair } from '../../diff';
import { type ChangeSide, changePictureOf, type Picture, renderMermaid, renderSvg } from '../../graph';
import { needsOf } from '../../needs';

/** A picture for a pull request, in Mermaid. */
export interface ChangePicture {
  readonly name: string;
  readonly mermaid: string;
}

/** The pictures of what differs in configurations, without those in which no component does. */
export function changePictures(pairs: readonly ConfigurationPair[]): readonly ChangePicture[] {
  return pairs.flatMap((pair) => {
    const picture = drawn(pair);
    return picture.nodes.length === 0 ? [] : [{ name: pair.name, mermaid: renderMermaid(picture) }];
  });
}

/** One picture of all that differs in the configurations. */
export function changeSvg(
  pairs: readonly ConfigurationPair[],
  [old, next]: readonly [old: string, next: string],
): string {
  const pictures = pairs.map(drawn);
  const all = pictures.length === 1 ? pictures : pictures.map((picture, at) => inFrame(picture, pairs[at]!.name, at));
  const picture = {
    nodes: all.flatMap(({ nodes }) => nodes),
    edges: all.flatMap(({ edges }) => edges),
    clusters: all.flatMap(({ clusters }) => clusters),
  };
  return renderSvg(picture, { title: `What changes from ${old} to ${next}` });
}

function drawn({ old = '', next = '' }: ConfigurationPair): Picture {
  return changePictureOf(side(old), side(next));
}

function side(text: string): ChangeSide {
  const model = readModel(text);
  return { model, needs: needsOf(model, { namespace: 'default' }) };
}

/** The same picture beside others, in a frame with the name of its configuration. */
function inFrame({ nodes, edges, clusters }: Picture, name: string, at: number): Picture {
  const own = (id: string) => `${at} ${id}`;
  const frame = own('frame');
  return {
    nodes: nodes.map((node) => ({ ...node, id: own(node.id), cluster: node.cluster ? own(node.cluster) : frame })),
    edges: edges.map((edge) => ({ ...edge, from: own(edge.from), to: own(edge.to) })),
    clusters: [
      { id: frame, kind: 'section', title: name },
      ...clusters.map((cluster) => ({
        ...cluster,
        id: own(cluster.id),
        parent: cluster.parent ? own(cluster.parent) : frame,
      })),
    ],
  };
}
