import { alloyDashboards } from './alloy';
import { exampleAppDashboard } from './example-app';

const HEADER = '// Generated from tools/dashboards by tools/dashboards (npm run dashboards). Do not edit.\n';

/** The modules that hold the dashboards: path in the repository, text. */
export function dashboardModules(): ReadonlyMap<string, string> {
  return new Map([
    [
      'lib/kubernetes/monitoring/dashboards.gen.ts',
      moduleOf('Dashboards for Alloy itself, by name.', 'ALLOY_DASHBOARDS', alloyDashboards),
    ],
    [
      'lib/backends/dashboard.gen.ts',
      moduleOf('The dashboard for the example application.', 'EXAMPLE_APP_DASHBOARD', exampleAppDashboard),
    ],
  ]);
}

function moduleOf(comment: string, name: string, value: object): string {
  return `${HEADER}\n/** ${comment} */\nexport const ${name} = ${JSON.stringify(value, null, 2)};\n`;
}
