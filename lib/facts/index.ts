// Facts about Alloy, as tables. They say which components, configuration blocks and functions exist and what they take (`schema`), which telemetry
// components take and give (their `signals`), what Alloy checks only at run time (`argument-rules`), what components need from
// Kubernetes (`needs`), what their arguments are for (`roles`), behavior that arguments and signals don't show (`traits`), what several copies of one need (`copies`), which labels
// they make and what they do with labels (`label-facts`) and with attributes of OpenTelemetry (`attribute-facts`), which arguments hold other languages
// (`language-uses`), which of Alloy's metrics are about delivery (`delivery`), which metrics of a source are worth keeping (`metric-lists`), what is known of
// products (`products`), and what arguments are for, in words (`descriptions`, loaded when somebody asks).
// The tables are generated from `schema/<version>/` into `*.gen.ts`; `lookup` reads them all.
//
// Look up facts by the name of a component, configuration block or shared definition: `componentSchema('prometheus.scrape')`,
// `argumentRules('loki.write')`, `componentNeeds('discovery.kubernetes')`. An `ArgumentPath` leads from there to an argument; conditions are
// `Predicate`s. This room only states facts; lib/analysis evaluates whether a condition holds for a given block.

export { type ArgumentPath, EACH, formatPath, leadsTo, namesIn, parsePath } from './argument-path';
export {
  type ArgumentRule,
  type ArgumentRuleKind,
  argumentRules,
  type Bound,
  type Limits,
  ruleOwners,
} from './argument-rules';
export { type AttributeFacts, attributeFacts, type Connection } from './attribute-facts';
export type { AttributeSide } from './attribute-side';
export { isBuiltIn } from './built-in';
export { type CopiesOfComponent, copiesOf, isPerNode } from './copies';
export { interfaces } from './decoding.gen';
export * from './delivery';
export { descriptionOf } from './descriptions';
export { type EncodingFacts, encodingFacts } from './encodings';
export { grokPattern } from './grok-patterns';
export { isOfCluster, SELECTABLE_METADATA, selectableFields } from './kubernetes-objects';
export {
  type LabelConversion,
  type LabelFact,
  type LabelFacts,
  type LabelFill,
  type LabelPassage,
  type LabelPattern,
  type LabelVocabulary,
  labelFacts,
} from './label-facts';
export {
  type LanguageUse,
  languageOwners,
  languageUses,
  type OttlGroupUse,
  type OttlTextsUse,
  type OttlUse,
  type TemplateUse,
  type YamlUse,
} from './language-uses';
export { type MetricListName, metricList, metricListNames } from './metric-lists';
export { camelCase, pascalCase } from './names';
export * from './needs';
export * from './ottl';
export type { DeploymentFact, Predicate, PredicateLiteral } from './predicate';
export { type ProductFacts, type ProductLines, type ProductName, productFacts, productNames } from './products';
export { type AddressRole, type ArgumentRole, cloudCallOf, type FileRole, type RoledArgument, rolesOf } from './roles';
export * from './schema';
export type * from './schema-types';
export { secretRules } from './secret-rules';
export { type Emission, emissionAt, type SignalsSchema } from './signals';
export { isAllowed, type StabilityLevel, stabilityMessage } from './stability';
export { templateFunctions } from './template-functions.gen';
export { type TextType, textProblem, textType } from './text-types';
export {
  type ComponentTraits,
  componentsWith,
  type NodeFilter,
  nodeLabels,
  type Pushing,
  type Scraping,
  type TargetKind,
  traitsOf,
  type UnauthenticatedCall,
} from './traits';
export { type UserAgentFacts, type UserAgentRow, userAgentFacts } from './user-agents';
export {
  type YamlCheck,
  type YamlLimitedType,
  type YamlShape,
  type YamlType,
  yamlShape,
  yamlShapeNames,
} from './yaml-shapes';
export { type ZoneNames, zoneNames } from './zone-names';
