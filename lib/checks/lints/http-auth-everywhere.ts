import { isWritten, placeOfBlock } from '../../analysis';
import { configBlockSchema } from '../../facts';
import type { Lint } from './lint';

const http = (filter: string) => `http {
	auth {
		basic {
			username = "admin"
			password = sys.env("ADMIN_PASSWORD")
		}
${filter}	}
}
`;

/** Authentication that keeps the kubelet out as well. */
export const httpAuthEverywhere: Lint = {
  code: 'lint/http-auth-everywhere',
  severity: 'warning',
  description:
    "Without a `filter`, authentication holds for every path of Alloy's server: the readiness probe, `/-/reload` and scrapes of `/metrics` answer 401, and the pod never gets ready. Name the paths to protect.",
  workload: { controller: 'Deployment' },
  fails: http(''),
  passes: http('\n\t\tfilter {\n\t\t\tpaths = ["/api"]\n\t\t}\n'),

  check(context) {
    if (context.workload.controller === undefined) return;
    for (const node of context.model.nodes) {
      if (node.kind !== 'service' || node.block.name !== 'http') continue;
      const place = placeOfBlock(node.block, configBlockSchema('http')!.body);
      if (isWritten(place, ['auth']) && !isWritten(place, ['auth', 'filter'])) {
        context.onBlock(this, node, 'every path asks for credentials, those of the probes too');
      }
    }
  },
};
