import { type Telemetry, textOfAttribute } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import type { TelemetryItem } from '../item';
import { telemetryDestination } from '../otlp/telemetry-destination';
import { type Site, signalOf } from '../site';

// Exporters to others than those that take OTLP. What they make of telemetry in a format of their own isn't executed: it arrives as it's
// handed to them, so that their arguments for it, as those for connecting, change nothing; those that leave something out do.

/** `otelcol.exporter.kafka`: a topic for each kind of telemetry, unless an attribute or a header names another one. */
export function otelcolExporterKafka(site: Site): Component {
  const { args } = site;
  const defaults = { span: 'otlp_spans', metric: 'otlp_metrics', log: 'otlp_logs' } as const;
  const [broker = ''] = args.texts('brokers');
  const attribute = args.text('topic_from_attribute');
  return telemetryDestination(site, {
    refusalOf: ({ data }) => {
      const encoding = args.text('encoding');
      // Without a block for it, the deprecated argument says what is sent.
      const isTaken =
        ownBlock(args, data) !== undefined ||
        (encoding.startsWith('otlp_')
          ? true
          : encoding === 'raw'
            ? data.kind === 'log'
            : data.kind === 'span' && /^(?:jaeger|zipkin)_(?:proto|json)$/.test(encoding));
      return isTaken ? undefined : `encoding = ${JSON.stringify(encoding)} is for other telemetry`;
    },
    urlOf: (item) => {
      const own = ownBlock(args, item.data);
      const key = own?.text('topic_from_metadata_key') ?? '';
      const fromHeader = key === '' ? undefined : headerOf(item, key, own!);
      const fromAttribute = attribute === '' ? undefined : textIn(item.data.resource.attributes, attribute);
      const topic = fromHeader || fromAttribute || own?.text('topic') || args.text('topic') || defaults[item.data.kind];
      return `${broker}/${topic}`;
    },
  });
}

/** `otelcol.exporter.file`: one file, or one for each value of an attribute. */
export function otelcolExporterFile(site: Site): Component {
  const { args } = site;
  const path = args.text('path');
  const [grouping] = args.blocks('group_by');
  const attribute = grouping?.flag('enabled') ? grouping.text('resource_attribute') : undefined;
  return telemetryDestination(site, {
    urlOf({ data }) {
      if (attribute === undefined) return path;
      const segment = textIn(data.resource.attributes, attribute);
      if (segment === undefined) throw grouping!.notExecuted(`the resource has no text in ${attribute}`);
      return path.replace('*', segment);
    },
  });
}

/** `otelcol.exporter.awss3`: a bucket and a prefix, which attributes may name. */
export function otelcolExporterAwss3(site: Site): Component {
  const { args } = site;
  const [uploader] = args.blocks('s3_uploader');
  const [named] = args.blocks('resource_attrs_to_s3');
  const logsOnly = args.blocks('marshaler')[0]?.text('type') === 'sumo_ic';
  const part = (argument: string, { resource }: Telemetry) => {
    const attribute = named?.text(argument) ?? '';
    const found = attribute === '' ? undefined : textIn(resource.attributes, attribute);
    return found || (uploader?.text(argument) ?? '');
  };
  return telemetryDestination(site, {
    refusalOf: ({ data }) => (logsOnly && data.kind !== 'log' ? 'the marshaler sumo_ic is for logs alone' : undefined),
    urlOf: ({ data }) => {
      const prefix = [uploader?.text('s3_base_prefix') ?? '', part('s3_prefix', data)].filter((each) => each !== '');
      return `s3://${[part('s3_bucket', data), ...prefix].join('/')}`;
    },
  });
}

/** `otelcol.exporter.splunkhec`: logs unless they are turned off. */
export function otelcolExporterSplunkhec(site: Site): Component {
  const [client] = site.args.blocks('client');
  const [splunk] = site.args.blocks('splunk');
  const hasLogs = splunk?.flag('log_data_enabled') ?? true;
  return telemetryDestination(site, {
    urlOf: () => client?.text('endpoint'),
    refusalOf: ({ data }) => (data.kind === 'log' && !hasLogs ? 'log_data_enabled is false' : undefined),
  });
}

/** `otelcol.exporter.datadog`: one address for each kind of telemetry. */
export function otelcolExporterDatadog(site: Site): Component {
  const { args } = site;
  const blocks = { span: 'traces', metric: 'metrics', log: 'logs' } as const;
  const [traces] = args.blocks('traces');
  const onlyMetadata = args.flag('only_metadata');
  const domain = args.blocks('api')[0]?.text('site') || 'datadoghq.com';
  const hosts = { span: 'https://trace.agent.', metric: 'https://api.', log: 'https://http-intake.logs.' } as const;
  return telemetryDestination(site, {
    refusalOf: () => (onlyMetadata ? 'only_metadata: nothing but what is known of hosts is sent' : undefined),
    urlOf({ data }) {
      if (data.kind === 'span' && (traces?.texts('ignore_resources').length ?? 0) > 0) {
        throw traces!.notExecuted("ignore_resources isn't executed here");
      }
      const [own] = args.blocks(blocks[data.kind]);
      return own?.has('endpoint') ? own.text('endpoint') : `${hosts[data.kind]}${domain}`;
    },
  });
}

/** `otelcol.exporter.googlecloud`: logs need a name. */
export function otelcolExporterGooglecloud(site: Site): Component {
  const { args } = site;
  const blocks = { span: 'trace', metric: 'metric', log: 'log' } as const;
  const hosts = { span: 'cloudtrace', metric: 'monitoring', log: 'logging' } as const;
  return telemetryDestination(site, {
    refusalOf({ data }) {
      if (data.kind !== 'log' || data.attributes.has('gcp.log_name')) return undefined;
      const name = args.blocks('log')[0]?.text('default_log_name') ?? '';
      return name === '' ? 'it has no attribute gcp.log_name, and there is no default_log_name' : undefined;
    },
    urlOf({ data }) {
      const [own] = args.blocks(blocks[data.kind]);
      return own?.has('endpoint') ? own.text('endpoint') : `${hosts[data.kind]}.googleapis.com:443`;
    },
  });
}

/** `otelcol.exporter.googlecloudpubsub`. */
export function otelcolExporterGooglecloudpubsub(site: Site): Component {
  return telemetryDestination(site, { urlOf: () => site.args.text('topic') });
}

/** `otelcol.exporter.syslog`. */
export function otelcolExporterSyslog(site: Site): Component {
  const { args } = site;
  const address = `${args.text('network')}://${args.text('endpoint')}:${args.text('port')}`;
  return telemetryDestination(site, { urlOf: () => address, refusalOf: ({ data }) => untaken(site, data) });
}

/** `otelcol.exporter.faro`. */
export function otelcolExporterFaro(site: Site): Component {
  const [client] = site.args.blocks('client');
  return telemetryDestination(site, {
    urlOf: () => client?.text('endpoint'),
    refusalOf: ({ data }) => untaken(site, data),
  });
}

/** Why a kind of telemetry isn't taken. */
function untaken(site: Site, { kind }: Telemetry): string | undefined {
  const { accepts } = site.instance.node.component!.signals;
  return accepts.includes(signalOf[kind]) ? undefined : `it takes ${accepts.join(' and ')} alone`;
}

/** The block for a kind of telemetry. */
function ownBlock(args: ComponentArguments, { kind }: Telemetry): ComponentArguments | undefined {
  return args.blocks(signalOf[kind])[0];
}

/** The value of a header; undefined where it isn't there. @throws NotExecuted where headers aren't known */
function headerOf({ sender }: TelemetryItem, name: string, args: ComponentArguments): string | undefined {
  if (sender?.metadata === undefined) {
    throw args.notExecuted('topic_from_metadata_key: give the test the `headers` that it comes with');
  }
  return sender.metadata.get(name.toLowerCase())?.[0];
}

function textIn(attributes: Telemetry['resource']['attributes'], name: string): string | undefined {
  const value = attributes.get(name);
  return value === undefined ? undefined : textOfAttribute(value);
}
