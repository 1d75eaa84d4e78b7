import { type ConfigBlock, Model, placeOfBlock, valueAt } from '../analysis';
import { type Block, build } from '../syntax';
import { fileOf, type World } from './world';

/** A configuration with the texts of the files that it imports at its top in place of their names, as far as the files are known. */
export function withFiles(model: Model, world: World): Model {
  const blocks = model.blocks.map((given) => withText(given, world));
  return blocks.every((block, at) => block === model.blocks[at]) ? model : new Model(blocks, model.files);
}

function withText(given: ConfigBlock, world: World): ConfigBlock {
  const { block } = given;
  if (block.name !== 'import.file') return given;
  const name = valueAt(placeOfBlock(block), ['filename']);
  const text = name.kind === 'scalar' ? fileOf(world, String(name.value)) : undefined;
  if (text === undefined) return given;
  const content = build.attribute('content', build.string(text));
  const imported: Block = { ...block, name: 'import.string', body: [content] };
  return { ...given, block: imported };
}
