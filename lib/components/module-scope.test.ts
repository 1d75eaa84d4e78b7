import { Construct } from 'constructs';
import { markModuleScope, moduleScopeOf, requireModuleScope } from './module-scope';

const root = () => new Construct(undefined as never, '');

test('a construct belongs to the nearest module around it', () => {
  const outer = new Construct(root(), 'outer');
  const inner = new Construct(outer, 'inner');
  const below = new Construct(new Construct(inner, 'a'), 'b');
  const outerScope = markModuleScope(outer);
  const innerScope = markModuleScope(inner);

  expect(moduleScopeOf(below)).toBe(innerScope);
  expect(moduleScopeOf(inner)).toBe(innerScope);
  expect(moduleScopeOf(new Construct(outer, 'c'))).toBe(outerScope);
});

test('a construct outside of any module belongs to none', () => {
  const chart = new Construct(root(), 'chart');
  markModuleScope(new Construct(chart, 'config'));

  expect(moduleScopeOf(chart)).toBeUndefined();
  expect(() => requireModuleScope(chart, 'x')).toThrow(
    'x is made in "chart", which is outside of any Alloy configuration',
  );
});

test('what is no construct is refused', () => {
  expect(() => requireModuleScope('chart' as never, 'x')).toThrow('first argument, got chart');
});

test('the module of another copy of this package counts', () => {
  const config = new Construct(root(), 'config');
  const scope = { construct: config, components: new Map(), references: [] };
  Object.defineProperty(config, Symbol.for('cdk8s-alloy.ModuleScope'), { value: scope });

  expect(moduleScopeOf(new Construct(config, 'a'))).toBe(scope);
});
