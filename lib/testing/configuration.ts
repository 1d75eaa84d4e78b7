import { Model, readModel } from '../analysis';

/**
 * A configuration that a test is about: an `AlloyConfig`, an `Alloy` or whatever else has its configuration under `config`, or text of Alloy.
 */
export type TestedConfig = string | { readonly model: Model } | { readonly config: { readonly model: Model } } | Model;

/**
 * What a configuration means.
 * @throws TypeError for something that is none
 */
export function modelOf(config: TestedConfig): Model {
  if (typeof config === 'string') return modelOfText(config);
  if (config instanceof Model) return config;
  if (typeof config === 'object' && config !== null) {
    if ('config' in config && isModelled(config.config)) return config.config.model;
    if ('model' in config && isModelled(config)) return config.model;
  }
  throw new TypeError('expected an AlloyConfig, an Alloy, or the text of a configuration');
}

let recent: { readonly text: string; readonly model: Model } | undefined;

/** The tests of a file are mostly about one text. */
function modelOfText(text: string): Model {
  if (recent?.text !== text) recent = { text, model: readModel(text) };
  return recent.model;
}

/** Models of another copy of this package are taken, too. */
function isModelled(value: unknown): value is { readonly model: Model } {
  const model = typeof value === 'object' && value !== null && 'model' in value ? value.model : undefined;
  return typeof model === 'object' && model !== null && 'blocks' in model;
}
