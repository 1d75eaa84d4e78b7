import { buildModel } from './build-model';
import { type DecodingFile, emitDecoding } from './emit/decoding';
import { type DeliveryFile, emitDelivery } from './emit/delivery';
import { emitFiles } from './emit/files';
import { emitListeners } from './emit/listeners';
import { emitNeeds, type NeedsFile } from './emit/needs';
import { type CloudFile, emitRoles, type RolesFile } from './emit/roles';
import { emitRules, type RulesFile } from './emit/rules';
import { emitSchema } from './emit/schema';
import { emitTemplateFunctions, type TemplateFunctionsFile } from './emit/template-functions';
import { type Facts, readFacts, readJson } from './schema-file';

/** All generated files by their paths in `lib`. The same facts give the same bytes. */
export function generate(folder: string): ReadonlyMap<string, string> {
  const components = [...generateComponents(readFacts(folder))];
  return new Map([
    ...components.map(([name, text]) => [`components/${name}`, text] as const),
    ['config/validate/decoding.gen.ts', emitDecoding(readJson<DecodingFile>(folder, 'decoding.json'))],
    ['config/lints/listeners.gen.ts', emitListeners(readJson<NeedsFile>(folder, 'needs.json'))],
    [
      'config/roles.gen.ts',
      emitRoles(readJson<RolesFile>(folder, 'roles.json'), readJson<CloudFile>(folder, 'cloud.json')),
    ],
    ['doctor/delivery/delivery.gen.ts', emitDelivery(readJson<DeliveryFile>(folder, 'delivery.json'))],
    ['config/rules/rules.gen.ts', emitRules(readJson<RulesFile>(folder, 'rules.json'))],
    ['kubernetes/needs/needs.gen.ts', emitNeeds(readJson<NeedsFile>(folder, 'needs.json'))],
    [
      'facts/template-functions.gen.ts',
      emitTemplateFunctions(readJson<TemplateFunctionsFile>(folder, 'template-functions.json')),
    ],
  ]);
}

/** The classes of components, the types of what they take, and the schema for run time, by file name. */
export function generateComponents(facts: Facts): ReadonlyMap<string, string> {
  return new Map([...emitFiles(buildModel(facts)), ['schema.gen.ts', emitSchema(facts)]]);
}
