// Generated from schema/ by tools/generate (npm run generate). Do not edit.

export const interfaces: ReadonlySet<string> = new Set(['LogsReceiver', 'MetricsReceiver', 'ProfilesReceiver', 'otelcol.Consumer']);

export const texts: { readonly [owner: string]: string } = {
  'LokiStageLabels': '{"source_type":{"message":"unknown source_type: <value>"}}',
  'LokiStageTruncate': '{"rule[]/source_type":{"message":"unknown source_type: <value>"}}',
  'OtelcolDebugMetrics': '{"level":{"message":"unrecognized debug level <quoted>"}}',
  'OtelcolMatchProperties': '{"log_severity/min":{"message":"unrecognized severity level <quoted>"}}',
  'OtelcolProcessorTailSamplingOttlCondition': '{"error_mode":{"ignoreCase":true,"message":"unknown error mode <value>"}}',
  'OtelcolProcessorTransformContextStatements': '{"context":{"ignoreCase":true,"message":"unknown context <value>"},"error_mode":{"ignoreCase":true,"message":"unknown error mode <value>"}}',
  'RelabelRule': '{"action":{"message":"unrecognized action type <quoted>"}}',
  'TLSConfig': '{"min_version":{"message":"unknown TLS version: <value>"}}',
  'faro.receiver': '{"log_format":{"message":"unrecognized log format <quoted>"},"server/rate_limiting/strategy":{"message":"unrecognized rate limiting strategy <quoted>"}}',
  'http': '{"tls/cipher_suites":{"message":"unknown cipher <quoted>"},"tls/client_auth_type":{"message":"unknown client auth type <quoted>"},"tls/curve_preferences":{"message":"unknown curve <quoted>"},"tls/max_version":{"message":"unknown TLS version <quoted>"},"tls/min_version":{"message":"unknown TLS version <quoted>"}}',
  'import.file': '{"detector":{"accepts":["","fsnotify","poll"],"message":"unrecognized detector <quoted>, expected fsnotify or poll"}}',
  'local.file': '{"detector":{"accepts":["","fsnotify","poll"],"message":"unrecognized detector <quoted>, expected fsnotify or poll"}}',
  'logging': '{"destination":{"accepts":["","stderr","windows_event_log"],"message":"unrecognized log destination <quoted>"},"format":{"accepts":["","json","logfmt"],"message":"unrecognized log format <quoted>"},"level":{"accepts":["","debug","error","info","warn"],"message":"unrecognized log level <quoted>"}}',
  'loki.source.file': '{"decompression/format":{"message":"unsupported compression format: <quoted> - please use one of \\"gz, z, bz2\\""},"on_positions_file_error":{"message":"unknown OnPositionsFileError value: <value>"}}',
  'loki.source.syslog': '{"listener[]/syslog_format":{"message":"unknown syslog format: <value>","nullMessage":"unknown syslog format: \\"\\""}}',
  'otelcol.auth.headers': '{"header[]/action":{"ignoreCase":true,"message":"unknown action <value>","nullMessage":"action is set to an invalid value of \\"\\""}}',
  'otelcol.connector.signaltometrics': '{"error_mode":{"ignoreCase":true,"message":"unknown error mode <value>"}}',
  'otelcol.exporter.awss3': '{"s3_uploader/compression":{"message":"unsupported compression type <quoted>"}}',
  'otelcol.exporter.faro': '{"client/compression":{"message":"unrecognized compression type <quoted>"}}',
  'otelcol.exporter.loadbalancing': '{"protocol/otlp/client/compression":{"message":"unrecognized compression type <quoted>"}}',
  'otelcol.exporter.otlp': '{"client/compression":{"message":"unrecognized compression type <quoted>"}}',
  'otelcol.exporter.otlphttp': '{"client/compression":{"message":"unrecognized compression type <quoted>"}}',
  'otelcol.exporter.syslog': '{"protocol":{"message":"unknown syslog format: <value>"}}',
  'otelcol.extension.jaeger_remote_sampling': '{"source/remote/compression":{"message":"unrecognized compression type <quoted>"}}',
  'otelcol.processor.filter': '{"error_mode":{"ignoreCase":true,"message":"unknown error mode <value>"}}',
  'otelcol.processor.transform': '{"error_mode":{"ignoreCase":true,"message":"unknown error mode <value>"}}',
  'otelcol.receiver.splunkhec': '{"splitting":{"message":"unknown splitting strategy: <value>"}}',
  'otelcol.receiver.syslog': '{"protocol":{"message":"unknown syslog format: <value>"}}',
};
