import type { StageBlock } from '../../semantics';
import type { ComponentArguments } from '../arguments';

/** Stages with the values of their arguments, and where each of them stands. */
export interface PlacedStages {
  readonly blocks: readonly StageBlock[];
  readonly places: ReadonlyMap<StageBlock, ComponentArguments>;
}

/**
 * The stages in a `loki.process`.
 * @throws NotExecuted for an argument whose value isn't known
 */
export function stageBlocks(args: ComponentArguments): PlacedStages {
  const stages = args.block.body.flatMap((statement) => (statement.kind === 'block' ? [statement.name] : []));
  args.expect({ executed: ['forward_to', ...stages.filter((name) => name.startsWith('stage.'))] });
  const places = new Map<StageBlock, ComponentArguments>();
  const read = (of: ComponentArguments): readonly StageBlock[] =>
    of.block.body.flatMap((statement) => {
      if (statement.kind !== 'block') return [];
      const inside = of.inside(statement);
      const stage = { name: statement.name, attributes: attributesOf(inside), blocks: read(inside) };
      places.set(stage, inside);
      return [stage];
    });
  return { blocks: read(args), places };
}

function attributesOf(args: ComponentArguments): Readonly<Record<string, unknown>> {
  const names = args.block.body.flatMap((statement) => (statement.kind === 'attribute' ? [statement.name] : []));
  return Object.fromEntries(names.flatMap((name) => (args.has(name) ? [[name, args.plain(name)]] : [])));
}
