import type { RouteRule } from '../routes/route-props';
import { routedPort } from '../routes/routed-port';
import type { Check } from './check';

/** Routes that lead to no listener, or to one that doesn't speak HTTP. */
export const routes: Check = ({ input, ports }, { error }) => {
  const { ingress, httpRoute, service } = input.props;
  const names = ports.ports.filter(({ exposed }) => exposed).map(({ name }) => name);
  const check = (kind: 'ingress' | 'httpRoute', rules: readonly RouteRule[]): void => {
    if (service === false) {
      error('route', `\`${kind}\` needs the Service, and \`service\` is false`, 'leave out one of them');
      return;
    }
    if (rules.length === 0)
      error('route', `\`${kind}\` has no rules`, 'name the listeners that it leads to in `rules`');
    for (const { listener, path } of rules) {
      const found = routedPort(listener, kind, ports.ports);
      if ('problem' in found && !found.isTold) {
        error('route', `\`${kind}\` leads to ${found.problem}`, `the Service has the ports ${names.join(', ')}`);
      }
      if (path !== undefined && !path.startsWith('/')) {
        error('route', `\`${kind}\` has the path ${JSON.stringify(path)}`, 'a path starts with /');
      }
    }
  };
  if (ingress !== undefined) check('ingress', ingress.rules);
  if (httpRoute !== undefined) check('httpRoute', httpRoute.rules);
};
