import { cycles } from '../../analysis';

const graph = (edges: Record<string, string>) => {
  const nodes = Object.keys(edges);
  return cycles(nodes, (node) => [...edges[node]!]).map((members) => [...members].sort().join(''));
};

test('components with one member are left out', () => {
  expect(graph({ a: 'ab', b: 'c', c: '' })).toEqual([]);
});

test('components come in the order in which they are completed', () => {
  expect(graph({ a: 'bc', b: 'a', c: 'd', d: 'c' })).toEqual(['cd', 'ab']);
});

test('circles that share a member are one component', () => {
  expect(graph({ a: 'bc', b: 'a', c: 'a' })).toEqual(['abc']);
});

test('a circle of 100,000 members costs no stack', () => {
  const nodes = Array.from({ length: 100_000 }, (_, i) => i);

  const found = cycles(nodes, (node) => [(node + 1) % nodes.length]);

  expect(found).toHaveLength(1);
  expect(found[0]).toHaveLength(nodes.length);
});
