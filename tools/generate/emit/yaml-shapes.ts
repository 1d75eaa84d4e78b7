import { GENERATED, quote } from './text';

/** `yaml-shapes.json` as it lies in the file: what programs want to find in the YAML that they are configured with. */
export interface YamlShapesFile {
  readonly [name: string]: object;
}

/** `yaml-shapes.gen.ts`: the same for run time, one JSON text for each shape. */
export function emitYamlShapes(shapes: YamlShapesFile): string {
  return `${GENERATED}
/** What is in the YAML that programs are configured with, as lib/facts/yaml-shapes.ts describes it. */
export const yamlShapes: { readonly [name: string]: string } = {
${Object.keys(shapes)
  .sort()
  .map((name) => `  ${quote(name)}: ${quote(JSON.stringify(shapes[name]))},\n`)
  .join('')}};
`;
}
