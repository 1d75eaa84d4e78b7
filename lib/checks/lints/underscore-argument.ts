import type { Lint } from './lint';
import { metricsWrite } from './samples';

const library = (argument: string) => `declare "scrape" {
	argument "targets" { }

	argument "${argument}" {
		optional = true
		default  = "1m"
	}

${metricsWrite.replace(/^(?=.)/gm, '\t')}
	prometheus.scrape "module" {
		targets         = argument.targets.value
		forward_to      = [prometheus.remote_write.default.receiver]
		scrape_interval = argument.${argument}.value
	}
}

prometheus.exporter.self "alloy" { }

scrape "alloy" {
	targets = prometheus.exporter.self.alloy.targets
}
`;

/** An argument of a module that `alloy validate` crashes on. */
export const underscoreArgument: Lint = {
  code: 'lint/underscore-argument',
  severity: 'warning',
  description:
    'The name of an argument of a module begins with an underscore. Alloy runs it, but `alloy validate` crashes on the configuration, so that it can no longer be checked with it. Give the argument another name.',
  fails: library('_interval'),
  passes: library('interval'),

  check(context) {
    for (const node of context.model.nodes) {
      const { label } = node.block;
      if (node.kind !== 'argument' || !label?.startsWith('_')) continue;
      context.onBlock(
        this,
        node,
        `the name of the argument ${label} begins with an underscore, and alloy validate crashes on it`,
        {
          hint: `call it ${label.replace(/^_+/, '') || 'something else'}`,
        },
      );
    }
  },
};
