/**
 * How long a picture takes: node tools/run.mjs tools/bench/graph.ts
 *
 * Configurations of 20 to 200 components, drawn as they are folded and with nothing folded. The reference of the same run is the check of the same text.
 */
import { readModel } from '../../lib/analysis';
import { check } from '../../lib/checks';
import { FOLDINGS, type Folding, foldPicture, pictureOf, renderSvg } from '../../lib/graph';
import { needsOf } from '../../lib/needs';
import { manyComponents } from '../../test/browser/many-components';

const MOST_MILLISECONDS = 2000;

function best(times: number, run: () => void): number {
  const all = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...all);
}

function draw(text: string, folding: Folding): void {
  const model = readModel(text);
  renderSvg(foldPicture(pictureOf(model, { needs: needsOf(model, { namespace: 'own' }) }), folding), { title: 'x' });
}

console.log(`components     check  ${FOLDINGS.map((folding) => folding.padStart(9)).join('')}   (milliseconds)`);
for (const count of [20, 50, 100, 200]) {
  const text = manyComponents(count);
  const reference = best(3, () => void check(readModel(text)));
  const times = FOLDINGS.map((folding) => best(3, () => draw(text, folding)));
  const cells = times.map((time) => time.toFixed(0).padStart(9)).join('');
  console.log(`${String(count).padStart(10)} ${reference.toFixed(0).padStart(9)}  ${cells}`);
  if (times.some((time) => time > MOST_MILLISECONDS)) process.exitCode = 1;
}
