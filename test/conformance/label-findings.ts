/** What is found, by message, and the texts in which it is: those of mutations go by the name of the original. */
export type Findings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The lints that read label flow. */
export const codes: readonly string[] = [
  'lint/impossible-label',
  'lint/impossible-attribute',
  'lint/impossible-keep',
  'lint/idle-drop',
  'lint/idle-match',
  'lint/never-extracted',
  'lint/container-lines',
  'lint/mixed-streams',
  'lint/no-path',
  'lint/unexpanded-glob',
  'lint/address-form',
  'lint/same-series',
  'lint/no-labels',
  'lint/high-cardinality-label',
];

/** Where they fire on configurations that Alloy takes, and why each kind is right. */
export const labelFindings: Readonly<Record<string, { readonly why: string; readonly found: Findings[string] }>> = {
  'lint/impossible-label': {
    why: "Tests of Alloy's converter with made-up names: `__address1__`, `__trail__`, `host`, `agent_hostname`. No discovery and no source makes such a label, and in `integrations_v2` a rule looks at `__address__` in log entries of a source that has no targets.",
    found: {
      'no target can have the label __address1__ here': [
        'alloy/internal/converter/internal/prometheusconvert/testdata/discovery_relabel.alloy',
      ],
      'no target can have the label __address2__ here': [
        'alloy/internal/converter/internal/prometheusconvert/testdata/discovery_relabel.alloy',
      ],
      'no target can have the label __address3__ here': [
        'alloy/internal/converter/internal/prometheusconvert/testdata/discovery_relabel.alloy',
      ],
      'no series can have the label __address1__ here': [
        'alloy/internal/converter/internal/prometheusconvert/testdata/metric_relabel.alloy',
      ],
      'no series can have the label __address2__ here': [
        'alloy/internal/converter/internal/prometheusconvert/testdata/metric_relabel.alloy',
      ],
      'no target can have the label __trail__ here': [
        'alloy/internal/converter/internal/promtailconvert/testdata/sd_pipeline_example.alloy',
      ],
      'no target can have the label host here': [
        'alloy/internal/converter/internal/promtailconvert/testdata/consul.alloy',
      ],
      'no log entry can have the label host here': [
        'alloy/internal/converter/internal/promtailconvert/testdata/syslog.alloy',
      ],
      'no log entry can have the label __trail__ here': [
        'alloy/internal/converter/internal/promtailconvert/testdata/azure_event_hubs.alloy',
        'alloy/internal/converter/internal/promtailconvert/testdata/gelf.alloy',
        'alloy/internal/converter/internal/promtailconvert/testdata/journal_relabel.alloy',
        'alloy/internal/converter/internal/promtailconvert/testdata_windows/windowsevents_relabel.alloy',
        'alloy/internal/converter/internal/staticconvert/testdata/promtail_scrape.alloy',
      ],
      'no log entry can have the label __address__ here': [
        'alloy/internal/converter/internal/staticconvert/testdata-v2/integrations_v2.alloy',
      ],
      'no series can have the label __metric_address1__ here': [
        'alloy/internal/converter/internal/staticconvert/testdata-v2/integrations_v2.alloy',
        'alloy/internal/converter/internal/staticconvert/testdata/integrations.alloy',
        'alloy/internal/converter/internal/staticconvert/testdata/prom_scrape.alloy',
      ],
      'no series can have the label __metric_address2__ here': [
        'alloy/internal/converter/internal/staticconvert/testdata-v2/integrations_v2.alloy',
        'alloy/internal/converter/internal/staticconvert/testdata/integrations.alloy',
        'alloy/internal/converter/internal/staticconvert/testdata/prom_scrape.alloy',
      ],
      'no target can have the label agent_hostname here': [
        'alloy/internal/converter/internal/staticconvert/testdata/sanitize.alloy',
      ],
    },
  },
  'lint/idle-match': {
    why: 'A mutation of an example: the statement that gives `level` the value UNKNOWN has lost its place.',
    found: {
      'this stage.match never runs: its labels never have such values': [
        'k8s-monitoring/charts/k8s-monitoring/docs/examples/features/node-logs/default/alloy-logs.alloy',
      ],
    },
  },
  'lint/never-extracted': {
    why: "Tests of Alloy's converter with made-up names that no stage extracts; and a mutation of an example, in which the stage that extracts `k8s_pod_name` is gone.",
    found: {
      'nothing named "string" is extracted before this stage.drop, so it does nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_drop.alloy',
      ],
      'nothing named "string_one" is extracted before this stage.drop, so it does nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_drop.alloy',
      ],
      'nothing named "video" is extracted before this stage.json, so it does nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_part1.alloy',
        'alloy/internal/converter/internal/promtailconvert/testdata/sd_pipeline_example.alloy',
      ],
      'nothing named "foo" is extracted before this stage.logfmt, so it does nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_part1.alloy',
      ],
      'nothing named "bar" is extracted before this stage.regex, so it does nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_part1.alloy',
      ],
      'nothing named "destination" is extracted before this stage.labels, so foo is never set': [
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_part1.alloy',
      ],
      'nothing named "foo" is extracted before this stage.output, so it does nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_part2.alloy',
      ],
      'nothing named "party" is extracted before this stage.tenant, so it does nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_part2.alloy',
      ],
      'nothing named "k8s_pod_name" is extracted before this stage.structured_metadata, so k8s_pod_name is never set': [
        'k8s-monitoring/charts/k8s-monitoring/docs/examples/istio-service-mesh/alloy-logs.alloy',
      ],
    },
  },
  'lint/no-path': {
    why: "Tests of Alloy's converter: targets of a discovery go to `loki.source.file` without a rule that sets `__path__`.",
    found: {
      'targets from discovery.consul.fun have no label __path__, so loki.source.file.fun reads nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/consul.alloy',
      ],
      'targets from discovery.digitalocean.fun have no label __path__, so loki.source.file.fun reads nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/digitalocean.alloy',
      ],
      'targets from discovery.dockerswarm.fun have no label __path__, so loki.source.file.fun reads nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/dockerswarm.alloy',
      ],
      'targets from discovery.ec2.fun have no label __path__, so loki.source.file.fun reads nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/ec2.alloy',
      ],
      'targets from discovery.marathon.fun have no label __path__, so loki.source.file.fun reads nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/marathon.alloy',
      ],
      'targets from discovery.nerve.fun have no label __path__, so loki.source.file.fun reads nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/nerve.alloy',
      ],
      'targets from discovery.openstack.prometheus1 have no label __path__, so loki.source.file.prometheus1 reads nothing':
        ['alloy/internal/converter/internal/promtailconvert/testdata/openstack.alloy'],
      'targets from discovery.kubernetes.example have no label __path__, so loki.source.file.example reads nothing': [
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_drop.alloy',
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_match_nested.alloy',
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_part1.alloy',
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_part2.alloy',
        'alloy/internal/converter/internal/promtailconvert/testdata/pipeline_stages_structured_metadata.alloy',
      ],
      'targets from discovery.kubernetes.funny_one have no label __path__, so loki.source.file.funny_one reads nothing':
        ['alloy/internal/converter/internal/promtailconvert/testdata/sd_pipeline_example.alloy'],
    },
  },
  'lint/no-labels': {
    why: 'The source has no labels of its own behind its rules and is given none (`loki.source.gelf`, `loki.source.syslog`, `faro.receiver`).',
    found: {
      'log entries of loki.source.gelf.fun arrive at loki.write.default without a label: Loki refuses them, or calls them unknown_service':
        ['alloy/internal/converter/internal/promtailconvert/testdata/gelf.alloy'],
      'log entries of loki.source.syslog.test_rfc3164 arrive at loki.write.default without a label: Loki refuses them, or calls them unknown_service':
        ['alloy/internal/converter/internal/promtailconvert/testdata/syslog.alloy'],
      'log entries of loki.source.syslog.test_rfc5424 arrive at loki.write.default without a label: Loki refuses them, or calls them unknown_service':
        ['alloy/internal/converter/internal/promtailconvert/testdata/syslog.alloy'],
      'log entries of loki.source.syslog.test_raw arrive at loki.write.default without a label: Loki refuses them, or calls them unknown_service':
        ['alloy/internal/converter/internal/promtailconvert/testdata/syslog.alloy'],
      'log entries of faro.receiver.integrations_app_agent_receiver arrive at loki.write.logs_log_config without a label: Loki refuses them, or calls them unknown_service':
        ['alloy/internal/converter/internal/staticconvert/testdata-v2/integrations_v2.alloy'],
    },
  },
  'lint/high-cardinality-label': {
    why: "A test of Alloy's converter that copies the address of a target into a label of another name.",
    found: {
      'label thermostat is the ip of each item, so it has too many values to be one of series': [
        'alloy/internal/converter/internal/staticconvert/testdata/prom_scrape.alloy',
      ],
    },
  },
};
