import { formatted } from '../../languages';
import { xxh3 } from '../../semantics';
import { nanoseconds } from '../logs/entry-input';
import type { FaroEntry, FaroFields, FaroFrame, FaroPayload } from './payload-input';

/** The entries that a page's payload makes: its logs, its exceptions, measurements and events, each with what is known of the page. */
export function entriesOfPayload({
  logs = [],
  exceptions = [],
  measurements = [],
  events = [],
  meta = {},
}: FaroPayload): readonly FaroEntry[] {
  const about = metaFields(meta);
  const entry = (own: FaroFields, frames: readonly FaroFrame[] = []): FaroEntry => ({
    fields: new Map([...own, ...about]),
    hasFiles: frames.some(({ filename }) => filename),
  });
  return [
    ...logs.map((log) =>
      entry(
        fields([
          ...headOf('log', log),
          ['message', log.message],
          ['level', log.level],
          ...named('context_', log.context),
          ...traceOf(log),
        ]),
      ),
    ),
    ...exceptions.map((exception) => {
      const { type = '', value = '', stacktrace: { frames = [] } = {} } = exception;
      const message = `${type}: ${value}`;
      return entry(
        fields([
          ...headOf('exception', exception),
          ['type', type],
          ['value', value],
          ['stacktrace', message + frames.map(frameText).join('')],
          ['hash', String(xxh3(Buffer.from(value)))],
          ...named('context_', exception.context),
          ...traceOf(exception),
        ]),
        frames,
      );
    }),
    ...measurements.map((measurement) => {
      const values = sorted(measurement.values);
      return entry(
        fields([
          ...headOf('measurement', measurement),
          ['type', measurement.type],
          ...values.map(([name, value]) => [name, formatted('%f', [value])] as const),
          ...traceOf(measurement),
          ...named('context_', measurement.context),
          ...values.map(([name, value]) => [`value_${name}`, value] as const),
        ]),
      );
    }),
    ...events.map((event) =>
      entry(
        fields([
          ...headOf('event', event),
          ['event_name', event.name],
          ['event_domain', event.domain],
          ...named('event_data_', event.attributes),
          ...traceOf(event),
        ]),
      ),
    ),
  ];
}

type Given = readonly (readonly [string, string | number | undefined])[];
type Item = NonNullable<FaroPayload['logs']>[number];
type Texts = Readonly<Record<string, string>>;

/** Those that say something; of two with a name, the second stands where the first was. */
function fields(given: Given): FaroFields {
  return new Map(
    given.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const])),
  );
}

function headOf(kind: string, { timestamp }: Pick<Item, 'timestamp'>): Given {
  return [
    ['timestamp', goTime(timestamp)],
    ['kind', kind],
  ];
}

function traceOf({ trace = {} }: Pick<Item, 'trace'>): Given {
  return [
    ['traceID', trace.trace_id],
    ['spanID', trace.span_id],
  ];
}

function named(prefix: string, texts: Texts | undefined): Given {
  return sorted(texts).map(([name, value]) => [prefix + name, value] as const);
}

function sorted<T>(values: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] {
  return Object.entries(values ?? {}).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function frameText({ function: name = '', module = '', filename = '', lineno = 0, colno = 0 }: FaroFrame): string {
  return `\n  at ${name} (${module === '' ? '' : `${module}|`}${filename}:${lineno}:${colno})`;
}

function metaFields({
  sdk = {},
  app = {},
  user = {},
  session = {},
  page = {},
  browser = {},
  view = {},
}: NonNullable<FaroPayload['meta']>): FaroFields {
  const { integrations = [] } = sdk;
  return fields([
    ['sdk_name', sdk.name],
    ['sdk_version', sdk.version],
    ['sdk_integrations', integrations.map(({ name = '', version = '' }) => `${name}:${version}`).join(',')],
    ['app_name', app.name],
    ['app_namespace', app.namespace],
    ['app_release', app.release],
    ['app_version', app.version],
    ['app_environment', app.environment],
    ['user_email', user.email],
    ['user_id', user.id],
    ['user_username', user.username],
    ...named('user_attr_', user.attributes),
    ['session_id', session.id],
    ...named('session_attr_', session.attributes),
    ['page_id', page.id],
    ['page_url', page.url],
    ...named('page_attr_', page.attributes),
    ['browser_name', browser.name],
    ['browser_version', browser.version],
    ['browser_os', browser.os],
    ['browser_mobile', String(browser.mobile ?? false)],
    ['browser_userAgent', browser.userAgent],
    ['browser_language', browser.language],
    ['browser_viewportWidth', browser.viewportWidth],
    ['browser_viewportHeight', browser.viewportHeight],
    ['view_name', view.name],
  ]);
}

const form = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-]\d{2}):(\d{2}))$/;

/** A time as Go prints it. @throws RangeError for a text that RFC 3339 doesn't know */
function goTime(text = '0001-01-01T00:00:00Z'): string {
  nanoseconds(text, 0n);
  const [, date, clock, fraction = '', hours = '+00', minutes = '00'] = form.exec(text) ?? [];
  const rest = fraction.replace(/0+$/, '');
  const zone = `${hours}${minutes}`;
  return `${date} ${clock}${rest === '' ? '' : `.${rest}`} ${zone} ${zone === '+0000' ? 'UTC' : zone}`;
}
