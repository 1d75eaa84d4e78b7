import { listed, type WorkloadReasons } from './reason';

/** The reasons as a person reads them. */
export function renderReasons(found: WorkloadReasons): string {
  const { workload, namespace, wanted, ready, runs, reasons, warnings, logs, notSeen } = found;
  const count = `${ready} of ${wanted} pods ready`;
  if (runs) return `Runs: ${workload} in namespace ${namespace} (${count})\n`;
  const lines = [`Not running: ${workload} in namespace ${namespace} (${count})`];
  for (const { about, text, advice } of reasons) {
    const [first, ...rest] = text.split('\n');
    lines.push(`  ${listed(about, '; ')}: ${first}`, ...rest.map((line) => (line === '' ? '' : `    ${line}`)));
    if (advice !== undefined) lines.push(`    -> ${advice}`);
  }
  lines.push(...warnings.map((warning) => `  warning, ${warning}`));
  for (const { pod, container, previous, lines: said } of logs) {
    lines.push(`  last lines of pod/${pod}, container ${container}${previous ? ', before it was started again' : ''}:`);
    lines.push(...said.map((line) => `    ${line}`.trimEnd()));
  }
  lines.push(...notSeen.map((text) => `  not seen, ${text}`));
  lines.push(
    '  To see more:',
    `    kubectl describe ${workload} --namespace=${namespace}`,
    `    kubectl logs ${workload} --namespace=${namespace} --all-containers --tail=50`,
  );
  return `${lines.join('\n')}\n`;
}
