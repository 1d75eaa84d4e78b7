import fc from 'fast-check';
import { foldPicture, type Picture, renderMermaid, renderSvg } from './index';
import { layoutOf } from './layout';

const ids = fc.integer({ min: 0, max: 12 }).map((id) => `n${id}`);
const pictures: fc.Arbitrary<Picture> = fc
  .record({
    texts: fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 13, maxLength: 13 }),
    pairs: fc.uniqueArray(fc.tuple(ids, ids), { selector: String, maxLength: 30 }),
    clusters: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 13, maxLength: 13 }),
  })
  .map(({ texts, pairs, clusters }) => ({
    nodes: texts.map((name, at) => ({
      id: `n${at}`,
      kind: at % 3 === 0 ? ('address' as const) : ('component' as const),
      rows: [{ name, label: name }],
      components: at % 3 === 0 ? 0 : 1,
      flows: ['logs' as const],
      ...(at % 3 === 0 || clusters[at] === 0 ? {} : { cluster: `c${clusters[at]}` }),
    })),
    edges: pairs
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => ({ from, to, flows: ['metrics', 'value'] as const })),
    clusters: [1, 2, 3, 4].map((id) => ({
      id: `c${id}`,
      kind: 'section' as const,
      title: `\u0000${id}`,
      ...(id === 4 ? { parent: 'c1' } : {}),
    })),
  }));

test('whatever the picture: the same bytes each time, whole XML, nodes beside each other and in their frames', () => {
  fc.assert(
    fc.property(pictures, (any) => {
      const svg = renderSvg(any, { title: 'x' });
      expect(renderSvg(any, { title: 'x' })).toBe(svg);
      expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|NaN|undefined/);
      const { nodes, clusters } = layoutOf(any);
      nodes.forEach((a, at) => {
        for (const b of nodes.slice(at + 1)) {
          const isApart =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(isApart).toBe(true);
        }
        const frame = clusters.find(({ cluster }) => cluster.id === a.node.cluster);
        if (frame !== undefined) expect(Math.abs(a.x - frame.x)).toBeLessThan(frame.width / 2 - a.width / 2);
      });
      expect(
        renderMermaid(any)
          .split('\n')
          .every((line) => !/[\u0000-\u001f]/.test(line)),
      ).toBe(true);
      for (const folding of ['auto', 'chains', 'all'] as const) renderSvg(foldPicture(any, folding), { title: 'x' });
    }),
    { numRuns: 25 },
  );
});
