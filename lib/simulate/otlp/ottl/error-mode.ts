import { OttlError, UnsupportedOttl } from '../../../semantics';
import type { ComponentArguments } from '../../arguments';

/**
 * Runs something of OTTL. Where it fails, the component goes on without it, unless `error_mode` says that the whole batch is dropped.
 * @throws NotExecuted for what isn't executed here, and for a failure that drops the batch
 */
export function tolerant<T>(args: ComponentArguments, propagates: boolean, otherwise: T, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnsupportedOttl) throw args.notExecuted(error.message);
    if (!(error instanceof OttlError)) throw error;
    if (propagates) throw args.notExecuted(`OTTL fails, and with it the whole batch: ${error.message}`);
    return otherwise;
  }
}
