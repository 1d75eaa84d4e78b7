// Tells errors of a bundled app at the lines of its sources. `node --enable-source-maps` would do so as well, but reads the map in every run.
import { readFileSync, writeSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { inspect } from 'node:util';

/** Ends the process with any error that nobody catches, told as Node.js does, its places in the bundle as places in the sources. */
export function tellErrorsAtSources(bundle) {
  process.on('uncaughtExceptionMonitor', (error) => {
    const isHandled = process.listenerCount('uncaughtException') > 0 || process.hasUncaughtExceptionCaptureCallback();
    if (isHandled || isReport(error)) return;
    writeSync(2, `${atSources(inspect(error), bundle)}\n`);
    process.exit(1);
  });
}

/** A failed synth, which ends the process with its own report. */
function isReport(error) {
  return Symbol.for('cdk8s-alloy.SynthError') in Object(error);
}

function atSources(text, bundle) {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  const [before, ...places] = text.split(bundle);
  return (
    before +
    places
      .map((rest) => rest.replace(/^:(\d+):(\d+)/, (_, line, column) => placeOf(map, bundle, line, column)))
      .join('')
  );
}

function placeOf(map, bundle, line, column) {
  const { originalSource, originalLine, originalColumn } = map.findEntry(Number(line) - 1, Number(column) - 1);
  if (originalSource === undefined) return `${bundle}:${line}:${column}`;
  return `${relative('', resolve(dirname(bundle), originalSource))}:${originalLine + 1}:${originalColumn + 1}`;
}
