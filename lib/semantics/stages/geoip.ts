import { NotExecutable } from '../not-executable';
import { type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/**
 * `stage.geoip` asks a database in a file.
 * @throws StageError where Alloy refuses it
 * @throws NotExecutable where it doesn't: what the file says is known by the running Alloy alone
 */
export function geoip(args: StageArguments): Stage {
  if (args.text('db') === '') throw new StageError('building', 'db path cannot be empty');
  if (args.has('source') && args.text('source') === '') throw new StageError('building', 'source cannot be empty');
  const type = args.text('db_type');
  if (type === '' && !args.has('custom_lookups')) throw new StageError('building', 'db type or values need to be set');
  if (!['', 'asn', 'city', 'country'].includes(type)) {
    throw new StageError('building', 'db type should be either city or asn');
  }
  throw new NotExecutable(`stage.geoip asks a database in the file ${args.text('db')}, which is not there to be read`);
}
