import { cri } from './cri';
import { decolorize } from './decolorize';
import { docker } from './docker';
import { drop } from './drop';
import { eventLogMessage, windowsEvent } from './event-message';
import { geoip } from './geoip';
import { json } from './json';
import { labelDrop, labelKeep, structuredMetadataDrop } from './label-names';
import { labels } from './labels';
import { limit } from './limit';
import { logfmt } from './logfmt';
import { luhn } from './luhn';
import { match } from './match';
import { metrics } from './metrics';
import { multiline } from './multiline';
import { output } from './output';
import { pack } from './pack';
import { pattern } from './pattern';
import { regex } from './regex';
import { replace } from './replace';
import { sampling } from './sampling';
import { type Stage, type StageBlock, type StageContext, StageError } from './stage';
import { StageArguments } from './stage-arguments';
import { staticLabels } from './static-labels';
import { structuredMetadata } from './structured-metadata';
import { template } from './template';
import { tenant } from './tenant';
import { timestamp } from './timestamp';
import { truncate } from './truncate';

type MakeStage = (args: StageArguments, context: StageContext) => Stage;

const stages: ReadonlyMap<string, MakeStage> = new Map<string, MakeStage>([
  ['cri', cri],
  ['decolorize', decolorize],
  ['docker', docker],
  ['drop', drop],
  ['eventlogmessage', eventLogMessage],
  ['geoip', geoip],
  ['json', json],
  ['label_drop', labelDrop],
  ['label_keep', labelKeep],
  ['labels', labels],
  ['limit', limit],
  ['logfmt', logfmt],
  ['luhn', luhn],
  ['match', match],
  ['metrics', metrics],
  ['multiline', multiline],
  ['output', output],
  ['pack', pack],
  ['pattern', pattern],
  ['regex', regex],
  ['replace', replace],
  ['sampling', sampling],
  ['static_labels', staticLabels],
  ['structured_metadata', structuredMetadata],
  ['structured_metadata_drop', structuredMetadataDrop],
  ['template', template],
  ['tenant', tenant],
  ['timestamp', timestamp],
  ['truncate', truncate],
  ['windowsevent', windowsEvent],
]);

/** Names of the stages that can be run, without `stage.`. */
export const stageNames: readonly string[] = [...stages.keys()];

/**
 * Makes the stage that a block describes.
 * @throws StageError where Alloy refuses it
 */
export function makeStage(block: StageBlock, context: StageContext): Stage {
  const name = block.name.replace(/^stage\./, '');
  const make = stages.get(name);
  if (make === undefined) throw new StageError('argument', `unrecognized block name "${block.name}"`);
  return make(new StageArguments(block), context);
}
