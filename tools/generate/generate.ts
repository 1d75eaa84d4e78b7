import { buildModel } from './build-model';
import { type AttributeFlowFile, emitAttributes } from './emit/attributes';
import { type DecodingFile, emitDecoding } from './emit/decoding';
import { type DeliveryFile, emitDelivery } from './emit/delivery';
import { emitDescriptions } from './emit/descriptions';
import { emitFiles } from './emit/files';
import { emitLabels, type LabelFlowFile, type LabelsFile } from './emit/labels';
import { emitLanguages, type LanguagesFile } from './emit/languages';
import { emitMetrics, type MetricsFile } from './emit/metrics';
import { emitNeeds, type NeedsFile } from './emit/needs';
import { emitOttl, type OttlFile, type OttlLiteralsFile } from './emit/ottl';
import { emitProducts, type ProductsFile } from './emit/products';
import {
  type EncodingsFile,
  emitEncodings,
  emitGrokPatterns,
  emitSecretRules,
  emitUserAgents,
  emitZoneNames,
  type GrokPatternsFile,
  type SecretRulesFile,
  type UserAgentsFile,
  type ZoneNamesFile,
} from './emit/recognition';
import { type CloudFile, emitRoles, type RolesFile } from './emit/roles';
import { emitRules, type RulesFile } from './emit/rules';
import { emitSchema } from './emit/schema';
import { emitTemplateFunctions, type TemplateFunctionsFile } from './emit/template-functions';
import { emitTraits, type TraitsFile } from './emit/traits';
import { emitWorkload, type WorkloadFile } from './emit/workload';
import { emitYamlShapes, type YamlShapesFile } from './emit/yaml-shapes';
import { addMembers, correctRules, type RulesOverlay, readOverlay } from './overlay';
import { readJson } from './read-json';
import { type Facts, readFacts } from './schema-file';

const SCHEMA = 'schema.gen.ts';

/** All generated files by their paths in `lib`. The same facts give the same bytes. */
export function generate(folder: string): ReadonlyMap<string, string> {
  const facts = readFacts(folder);
  const signals = addMembers(facts.signals, readOverlay(folder, 'signals.json'));
  const components = [...generateComponents({ ...facts, signals })];
  return new Map([
    ...components.map(([name, text]) => [`${name === SCHEMA ? 'facts' : 'components'}/${name}`, text] as const),
    ['facts/decoding.gen.ts', emitDecoding(readJson<DecodingFile>(folder, 'decoding.json'))],
    [
      'facts/roles.gen.ts',
      emitRoles(
        addMembers(readJson<RolesFile>(folder, 'roles.json'), readOverlay<RolesFile>(folder, 'roles.json')),
        readJson<CloudFile>(folder, 'cloud.json'),
      ),
    ],
    [
      'facts/labels.gen.ts',
      emitLabels(readJson<LabelsFile>(folder, 'labels.json'), readJson<LabelFlowFile>(folder, 'label-flow.json')),
    ],
    [
      'facts/attributes.gen.ts',
      emitAttributes(
        readJson<LabelsFile>(folder, 'labels.json'),
        readJson<AttributeFlowFile>(folder, 'attribute-flow.json'),
      ),
    ],
    ['facts/languages.gen.ts', emitLanguages(readJson<LanguagesFile>(folder, 'languages.json'))],
    ['facts/descriptions.gen.ts', emitDescriptions(facts.descriptions, facts.summaries)],
    ['facts/delivery.gen.ts', emitDelivery(readJson<DeliveryFile>(folder, 'delivery.json'))],
    ['facts/products.gen.ts', emitProducts(readJson<ProductsFile>(folder, 'products.json'))],
    ['facts/metrics.gen.ts', emitMetrics(readJson<MetricsFile>(folder, 'metrics.json'))],
    [
      'facts/rules.gen.ts',
      emitRules(
        correctRules(readJson<RulesFile>(folder, 'rules.json'), readOverlay<RulesOverlay>(folder, 'rules.json')),
      ),
    ],
    [
      'facts/needs.gen.ts',
      emitNeeds(addMembers(readJson<NeedsFile>(folder, 'needs.json'), readOverlay(folder, 'needs.json'))),
    ],
    [
      'facts/ottl.gen.ts',
      emitOttl(readJson<OttlFile>(folder, 'ottl.json'), readJson<OttlLiteralsFile>(folder, 'ottl-literals.json')),
    ],
    ['facts/grok-patterns.gen.ts', emitGrokPatterns(readJson<GrokPatternsFile>(folder, 'grok-patterns.json'))],
    ['facts/encodings.gen.ts', emitEncodings(readJson<EncodingsFile>(folder, 'encodings.json'))],
    ['facts/zone-names.gen.ts', emitZoneNames(readJson<ZoneNamesFile>(folder, 'zone-names.json'))],
    ['facts/user-agents.gen.ts', emitUserAgents(readJson<UserAgentsFile>(folder, 'user-agents.json'))],
    ['facts/secret-rules.gen.ts', emitSecretRules(readJson<SecretRulesFile>(folder, 'secret-rules.json'))],
    [
      'facts/template-functions.gen.ts',
      emitTemplateFunctions(readJson<TemplateFunctionsFile>(folder, 'template-functions.json')),
    ],
    ['facts/traits.gen.ts', emitTraits(readJson<TraitsFile>(folder, 'traits.json'))],
    [
      'facts/workload.gen.ts',
      emitWorkload(
        addMembers(readJson<WorkloadFile>(folder, 'workload.json'), readOverlay<WorkloadFile>(folder, 'workload.json')),
      ),
    ],
    ['facts/yaml-shapes.gen.ts', emitYamlShapes(readJson<YamlShapesFile>(folder, 'yaml-shapes.json'))],
  ]);
}

/** The classes of components, the types of what they take, and the schema for run time, by file name. */
export function generateComponents(facts: Facts): ReadonlyMap<string, string> {
  return new Map([...emitFiles(buildModel(facts)), [SCHEMA, emitSchema(facts)]]);
}
