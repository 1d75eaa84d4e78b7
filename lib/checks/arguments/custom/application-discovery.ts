import type { BodyPlace } from '../../../analysis';
import { EACH } from '../../../facts';
import { valuesAt } from '../breaches';
import { countsAsSet } from '../counting';
import { type Condition, textOf } from './condition';

/** Features that are about applications, which have to be found. */
const APPLICATION_FEATURES: ReadonlySet<string> = new Set([
  'application',
  'application_span',
  'application_span_otel',
  'application_span_sizes',
  'application_host',
  'application_service_graph',
  'application_process',
  '*',
  'all',
]);

function usesApplications(place: BodyPlace): boolean {
  return valuesAt(place, ['metrics', 'features']).some(
    ({ value }) =>
      value.kind === 'list' && value.items.some((item) => APPLICATION_FEATURES.has(textOf(item.value) ?? '')),
  );
}

/** Applications to instrument, and nothing that says which. */
export const nothingToDiscover: Condition = (_, place) => {
  const isSaid = ['services', 'instrument', 'survey'].some(
    (name) => valuesAt(place, ['discovery', name, EACH]).length > 0,
  );
  return usesApplications(place) && !isSaid ? [{}] : [];
};

/** Services, none of whose arguments chooses any. */
export const withoutSelector: Condition = ({ paths }, place) =>
  paths.flatMap((path) =>
    valuesAt(place, path).flatMap(({ place: service }, n) =>
      service.kind !== 'body' || selects(service) ? [] : [{ place: service, values: { n: String(n) } }],
    ),
  );

/** As `withoutSelector`, for what is looked at where applications are instrumented only. */
export const applicationsWithoutSelector: Condition = (rule, place) =>
  usesApplications(place) ? withoutSelector(rule, place) : [];

function selects(service: BodyPlace): boolean {
  return (
    ['open_ports', 'exe_path', 'cmd_args'].some((name) =>
      valuesAt(service, [name]).some((found) => countsAsSet(found) !== false),
    ) ||
    valuesAt(service, ['kubernetes']).some(
      ({ place: block }) => block.kind === 'body' && (block.block?.body.length ?? 0) > 0,
    )
  );
}
