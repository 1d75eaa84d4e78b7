import type { Lint } from './lint';
import { scalarAt } from './lint-context';
import { tracesReceiver } from './samples';

const config = (path: string) => `otelcol.exporter.otlphttp "tempo" {
	client {
		endpoint = "http://tempo:4318${path}"
	}
}

${tracesReceiver('otelcol.exporter.otlphttp.tempo')}`;

/** A path that an exporter adds by itself. */
export const otlpPath: Lint = {
  code: 'lint/otlp-path',
  severity: 'warning',
  description:
    'The address of an exporter of OTLP over HTTP ends with the path of a signal, which the exporter adds by itself: it sends to `/v1/traces/v1/traces`, and gets 404. Leave the path out, or give the whole URL in `traces_endpoint` and its like.',
  fails: config('/v1/traces'),
  passes: config(''),

  check(context) {
    for (const { component, trait } of context.componentsWith('sendsOtlp')) {
      const { endpoint, adds = [] } = trait;
      const address = scalarAt(component, endpoint);
      if (typeof address !== 'string') continue;
      const twice = adds.find((path) => address.replace(/\/$/, '').endsWith(path));
      if (twice === undefined) continue;
      const message = `${component.node.id} adds ${twice} to its address by itself, so that it would be there twice`;
      context.onArgument(this, component, endpoint, message, {
        hint: `leave ${twice} out, or give the whole URL of the signal in \`${argumentOf(twice)}\``,
      });
    }
  },
};

/** `traces_endpoint` of `/v1/traces`. */
const argumentOf = (path: string): string => `${path.slice(path.lastIndexOf('/') + 1)}_endpoint`;
