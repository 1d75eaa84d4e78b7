import type { FaroPayload } from '../faro/payload-input';
import type {
  FirehoseRecord,
  GcpMessage,
  GelfMessage,
  HerokuMessage,
  KafkaPlace,
  LogInput,
  WindowsEvent,
} from '../logs/log-input';
import type { YamlReader } from './yaml-reader';

/** The members that an input of a log may have. */
export const logMembers = [
  'to',
  'line',
  'timestamp',
  'labels',
  'structured_metadata',
  'tenant',
  'pod',
  'container',
  'file',
  'syslog',
  'journal',
  'event',
  'windows_event',
  'gelf',
  'docker',
  'stream',
  'heroku',
  'kafka',
  'event_hub',
  'cloudflare',
  'gcp',
  'firehose',
  'faro',
] as const;

type Members = { readonly [Name in (typeof logMembers)[number]]: YamlReader };

/**
 * What a source reads, by the member that says which source it is.
 * @throws TestFileError
 */
export function readSourced(members: Members): LogInput {
  const { line, labels, tenant, pod, container, file, syslog, journal, event, gelf, docker, stream } = members;
  const { heroku, kafka, event_hub, cloudflare, gcp, firehose, windows_event, faro } = members;
  if (!journal.isAbsent) return { journal: journal.texts() };
  if (!event.isAbsent) return { event: event.mapping() };
  if (!windows_event.isAbsent) return { windowsEvent: windows_event.mapping() as WindowsEvent['windowsEvent'] };
  if (!faro.isAbsent) return { faro: faro.mapping() as FaroPayload };
  if (!gelf.isAbsent) return { gelf: gelf.mapping() as GelfMessage['gelf'] };
  const written = { line: line.text() };
  if (!pod.isAbsent)
    return { ...written, pod: pod.text(), ...(container.isAbsent ? {} : { container: container.text() }) };
  if (!file.isAbsent) return { ...written, file: file.text() };
  if (!syslog.isAbsent) return { ...written, syslog: readSyslog(syslog) };
  if (!docker.isAbsent)
    return { ...written, docker: docker.text(), ...(stream.isAbsent ? {} : { stream: readStream(stream) }) };
  if (!kafka.isAbsent) return { ...written, kafka: readPlace(kafka) };
  if (!event_hub.isAbsent) return { ...written, eventHub: readPlace(event_hub) };
  if (!cloudflare.isAbsent) return { ...written, cloudflare: cloudflare.text() };
  const owned = { ...written, ...(tenant.isAbsent ? {} : { tenant: tenant.text() }) };
  if (!heroku.isAbsent) return { ...owned, heroku: readHeroku(heroku) };
  if (!gcp.isAbsent) return { ...owned, gcp: readGcp(gcp) };
  if (!firehose.isAbsent) return { ...owned, firehose: readFirehose(firehose) };
  return { ...owned, labels: labels.texts(), structuredMetadata: members.structured_metadata.texts() };
}

function readStream(stream: YamlReader): 'stdout' | 'stderr' {
  const { value } = stream;
  return value === 'stdout' || value === 'stderr' ? value : stream.fail('expected one of stdout, stderr');
}

function readPlace(place: YamlReader): KafkaPlace {
  const { topic, partition, offset, key, member_id } = place.members(
    'topic',
    'partition',
    'offset',
    'key',
    'member_id',
  );
  return {
    topic: topic.text(),
    ...(partition.isAbsent ? {} : { partition: partition.number() }),
    ...(offset.isAbsent ? {} : { offset: offset.number() }),
    ...text('key', key),
    ...text('memberId', member_id),
  };
}

function readHeroku(heroku: YamlReader): HerokuMessage['heroku'] {
  const { host, app, proc, log_id, params } = heroku.members('host', 'app', 'proc', 'log_id', 'params');
  return {
    ...text('host', host),
    ...text('app', app),
    ...text('proc', proc),
    ...text('logId', log_id),
    params: params.texts(),
  };
}

function readGcp(gcp: YamlReader): GcpMessage['gcp'] {
  const { message_id, subscription, attributes } = gcp.members('message_id', 'subscription', 'attributes');
  return { ...text('messageId', message_id), ...text('subscription', subscription), attributes: attributes.texts() };
}

function readFirehose(firehose: YamlReader): FirehoseRecord['firehose'] {
  const members = firehose.members('request_id', 'source_arn', 'common_attributes', 'cloud_watch');
  const around = members.cloud_watch.members(
    'owner',
    'log_group',
    'log_stream',
    'subscription_filters',
    'message_type',
  );
  const cloudWatch = {
    ...text('owner', around.owner),
    ...text('logGroup', around.log_group),
    ...text('logStream', around.log_stream),
    ...text('messageType', around.message_type),
    subscriptionFilters: around.subscription_filters.items().map((filter) => filter.text()),
  };
  return {
    ...text('requestId', members.request_id),
    ...text('sourceArn', members.source_arn),
    commonAttributes: members.common_attributes.texts(),
    ...(members.cloud_watch.isAbsent ? {} : { cloudWatch }),
  };
}

function readSyslog(syslog: YamlReader) {
  const members = syslog.members(
    'severity',
    'facility',
    'hostname',
    'app_name',
    'proc_id',
    'msg_id',
    'structured_data',
    'ip',
  );
  const data = members.structured_data;
  return {
    ...text('severity', members.severity),
    ...text('facility', members.facility),
    ...text('hostname', members.hostname),
    ...text('appName', members.app_name),
    ...text('procId', members.proc_id),
    ...text('msgId', members.msg_id),
    ...text('ip', members.ip),
    ...(data.isAbsent ? {} : { structuredData: data.mapping() as Record<string, Record<string, string>> }),
  };
}

/** A member that is a text, unless it's left out. */
function text<Name extends string>(name: Name, reader: YamlReader): { readonly [Key in Name]?: string } {
  return (reader.isAbsent ? {} : { [name]: reader.text() }) as { readonly [Key in Name]?: string };
}
