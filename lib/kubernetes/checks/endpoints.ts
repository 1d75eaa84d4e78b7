import { needDiagnostic } from '../../needs';
import type { Diagnostic } from '../../syntax';
import type { AskedPort } from '../network/endpoints';
import type { Plan } from '../workload/plan';
import { originOfProps } from '../workload/props-origin';

/** Endpoints that somebody asked for, and where nothing listens. */
export function endpointProblems(
  { input, ports }: Pick<Plan, 'input' | 'ports'>,
  missing: readonly AskedPort[],
): Diagnostic[] {
  const exposed = ports.ports.filter((port) => port.exposed).map(({ name }) => name);
  return missing.map(({ name, property }) =>
    needDiagnostic(
      originOfProps(input),
      'endpoint',
      `${property} of the Alloy is used, and nothing in its configuration listens on the port ${name}`,
      { severity: 'error', hint: `the Service has the ports ${exposed.join(', ')}` },
    ),
  );
}
