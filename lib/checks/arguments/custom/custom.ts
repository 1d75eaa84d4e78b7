import type { KindOfRules } from '../kind-of-rules';
import { applicationsWithoutSelector, nothingToDiscover, withoutSelector } from './application-discovery';
import { actionWithoutKey, deletionWithoutKeyOrPattern } from './attribute-actions';
import { type Condition, each, numberOf } from './condition';
import { hasBelow, isChangedBelow, isSetBelow } from './experimental';
import { filterWithoutPrefix, targetWithoutAddress, targetWithoutName } from './exporter-targets';
import { clientBesideKubeconfig, clientWithoutServer } from './kubernetes-client';
import { dropWithStages, matchWithoutStages, nullLabels, suffixBeyondLimit } from './log-stages';
import {
  deltaDurationTooLong,
  deltaDurationTooShort,
  deltaIntervalTooShort,
  protocolsWithoutProtobuf,
} from './scraping';

export const custom: KindOfRules = {
  code: 'rule/custom',
  severity: 'error',
  message: "match stage requires at least one additional stage to be defined in '- stages'",
  description:
    'Conditions of single components that are of no general kind. Those that need the machine (directories, the region of a cloud) or operators of a log receiver are left to Alloy.',
  fails: 'loki.process "x" {\n\tforward_to = []\n\n\tstage.match {\n\t\tselector = `{app="x"}`\n\t}\n}\n',
  passes:
    'loki.process "x" {\n\tforward_to = []\n\n\tstage.match {\n\t\tselector = `{app="x"}`\n\n\t\tstage.json {\n\t\t\texpressions = { a = "" }\n\t\t}\n\t}\n}\n',

  find(rule, place) {
    return conditions.get(rule.id)?.(rule, place) ?? [];
  },
};

/** What is checked, by the id of the rule. Rules of several components with one id are one condition. */
const conditions: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  ['ratio', each((value) => !(numberOf(value) >= 0 && numberOf(value) <= 1))],
  ['percentage-too-small', each((value) => numberOf(value) > 0 && numberOf(value) / 100 < 2 ** -56)],
  ['client-beside-kubeconfig', clientBesideKubeconfig],
  ['client-without-server', clientWithoutServer],
  ['null-labels', nullLabels],
  ['match-without-stages', matchWithoutStages],
  ['drop-with-stages', dropWithStages],
  ['suffix-beyond-limit', suffixBeyondLimit],
  ['nothing-to-discover', nothingToDiscover],
  ['services-without-selector', applicationsWithoutSelector],
  ['survey-without-selector', applicationsWithoutSelector],
  ['instrument-without-selector', applicationsWithoutSelector],
  ['exclude-services-without-selector', withoutSelector],
  ['exclude-instrument-without-selector', withoutSelector],
  ['default-exclude-instrument-without-selector', withoutSelector],
  ['deletion-without-key-or-pattern', deletionWithoutKeyOrPattern],
  ['action-without-key', actionWithoutKey],
  ['target-without-name', targetWithoutName],
  ['target-without-address', targetWithoutAddress],
  ['filter-without-prefix', filterWithoutPrefix],
  ['protocols-without-protobuf', protocolsWithoutProtobuf],
  ['delta-interval-too-short', deltaIntervalTooShort],
  ['delta-duration-too-short', deltaDurationTooShort],
  ['delta-duration-too-long', deltaDurationTooLong],
  ['set-below-experimental', isSetBelow],
  ['metadata-below-experimental', isSetBelow],
  ['changed-below-experimental', isChangedBelow],
  ['raw-format-below-experimental', hasBelow('raw')],
  ['remote-write-v2-below-experimental', hasBelow('io.prometheus.write.v2.Request')],
]);

/** Ids of the rules that are checked; the others of this kind are left to Alloy. */
export const checkedIds: readonly string[] = [...conditions.keys()];
