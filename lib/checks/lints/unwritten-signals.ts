import { isWritten } from '../../analysis';
import type { Signal } from '../../values';
import type { LintedComponent } from './linted-component';

/** The signals of which a component doesn't say where they go, although it has to: its `forward_to` or `output` is missing, which is an error. */
export function unwrittenSignals({ place, schema: { body, signals } }: LintedComponent): readonly Signal[] {
  return signals.emits.flatMap(({ path, signals: sent }) => {
    const [first] = path;
    const argument = body.blocks.get(first!) ?? body.attributes.get(first!);
    return argument?.required === true && !isWritten(place, [first!]) ? sent : [];
  });
}
