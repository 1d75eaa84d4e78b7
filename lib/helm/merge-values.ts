import { chartDefaults } from './chart-defaults';
import { type Fields, isFields } from './manifest';

/** Values over the chart's defaults, as Helm merges them: mappings member by member, anything else whole. `agent` is the old name of `alloy`. */
export function mergedValues(given: Fields): Fields {
  const { agent, ...values } = given;
  const merged = mergeFields(chartDefaults, values);
  return isFields(agent) ? { ...merged, alloy: mergeFields(merged['alloy'], agent) } : merged;
}

function mergeFields(base: Fields, over: Fields): Fields {
  const merged: { [name: string]: unknown } = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const known = merged[name];
    merged[name] = isFields(known) && isFields(value) ? mergeFields(known, value) : value;
  }
  return merged;
}
