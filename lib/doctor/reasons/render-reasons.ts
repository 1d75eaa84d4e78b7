import { stripVTControlCharacters } from 'node:util';
import { printable } from '../../report';
import { listed, type WorkloadReasons } from './reason';

/**
 * The reasons as a person reads them. Logs and events come from anybody: colours are left out, what else would steer a terminal is shown as
 * its number.
 */
export function renderReasons(found: WorkloadReasons): string {
  const { workload, namespace, wanted, ready, runs, reasons, warnings, logs, notSeen } = found;
  const count = `${ready} of ${wanted} pods ready`;
  if (runs) return `Runs: ${workload} in namespace ${namespace} (${count})\n`;
  const lines = [`Not running: ${workload} in namespace ${namespace} (${count})`];
  for (const { about, text, advice } of reasons) {
    lines.push(...indented(`${listed(about, '; ')}: ${text}`));
    if (advice !== undefined) lines.push(`    -> ${advice}`);
  }
  lines.push(...warnings.flatMap((warning) => indented(`warning, ${warning}`)));
  for (const { pod, container, previous, lines: said } of logs) {
    lines.push(`  last lines of pod/${pod}, container ${container}${previous ? ', before it was started again' : ''}:`);
    lines.push(...said.map((line) => `    ${line}`.trimEnd()));
  }
  lines.push(...notSeen.flatMap((text) => indented(`not seen, ${text}`)));
  lines.push(
    '  To see more:',
    `    kubectl describe ${workload} --namespace=${namespace}`,
    `    kubectl logs ${workload} --namespace=${namespace} --all-containers --tail=50`,
  );
  return `${lines.map((line) => printable(stripVTControlCharacters(line))).join('\n')}\n`;
}

/** A text of several lines, those behind the first further in. */
function indented(text: string): string[] {
  return text.split('\n').map((line, index) => `${index === 0 ? '  ' : '    '}${line}`.trimEnd());
}
