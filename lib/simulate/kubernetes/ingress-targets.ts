import { type LabelMap, META, objectLabels } from './meta-labels';
import type { Ingress } from './object';

/** The targets of an ingress: one for each path of each rule. */
export function ingressTargets(ingress: Ingress): readonly LabelMap[] {
  const { metadata, spec } = ingress;
  const common: LabelMap = new Map([
    [`${META}namespace`, metadata?.namespace ?? ''],
    ...objectLabels(ingress, 'ingress'),
  ]);
  if (spec?.ingressClassName !== undefined) common.set(`${META}ingress_class_name`, spec.ingressClassName);
  const encrypted = (spec?.tls ?? []).flatMap(({ hosts = [] }) => hosts);
  return (spec?.rules ?? []).flatMap(({ host = '', http }) => {
    const scheme = encrypted.some((pattern) => covers(pattern, host)) ? 'https' : 'http';
    const paths = http === undefined ? ['/'] : (http.paths ?? []).map(({ path }) => path || '/');
    return paths.map(
      (path) =>
        new Map([
          ...common,
          ['__address__', host],
          [`${META}ingress_scheme`, scheme],
          [`${META}ingress_host`, host],
          [`${META}ingress_path`, path],
        ]),
    );
  });
}

/** Whether a certificate for a host, or for all hosts of a domain (`*.example.com`), is one for this host. */
function covers(pattern: string, host: string): boolean {
  if (pattern === host) return true;
  const dot = host.indexOf('.');
  return pattern.startsWith('*.') && dot >= 0 && pattern.slice(1) === host.slice(dot);
}
