import { matchers } from './index';

expect.extend(matchers);

const config = `
discovery.kubernetes "pods" {
  role = "pod"
}
discovery.relabel "pods" {
  targets = discovery.kubernetes.pods.targets
  rule {
    source_labels = ["__meta_kubernetes_namespace"]
    regex         = "shop"
    action        = "keep"
  }
}
pyroscope.scrape "pods" {
  targets    = discovery.relabel.pods.output
  forward_to = [pyroscope.write.default.receiver]
  profiling_config {
    profile.process_cpu {
      enabled = true
    }
  }
}
pyroscope.write "default" {
  endpoint {
    url = "http://pyroscope:4040"
  }
  external_labels = {cluster = "dev"}
}
`;
const pod = (namespace: string) => ({
  kind: 'Pod',
  metadata: { name: 'cart', namespace },
  spec: { containers: [{ name: 'app', ports: [{ containerPort: 6060 }] }] },
});

test('profiles of a pod arrive', () => {
  expect(config)
    .toProfile(pod('shop'))
    .ofKind('process_cpu')
    .withLabels({ service_name: 'shop/app', cluster: 'dev', pod: undefined })
    .from('http://10.1.0.1:6060/debug/pprof/profile?seconds=14')
    .every(15)
    .at('pyroscope.write.default');
  expect(config).not.toProfile(pod('other'));
});

test('what fails says what is there instead, and the way', () => {
  const profiled = () => expect(config).toProfile(pod('shop')).ofKind('process_cpu');

  expect(() => expect(config).toProfile(pod('other'))).toThrow(
    /expected Pod other\/cart to be profiled[\s\S]*rule 1: keep/,
  );
  expect(() => expect(config).not.toProfile(pod('shop'))).toThrow(/not to be profiled[\s\S]*pyroscope.write.default/);
  expect(() => expect(config).toProfile(pod('shop')).ofKind('x')).toThrow(/to have profiles x[\s\S]*process_cpu/);
  expect(() => profiled().withLabels({ cluster: 'x' })).toThrow(
    /to be profiled with \{cluster="x"\}[\s\S]*cluster="dev"/,
  );
  expect(() => profiled().at('x')).toThrow(/that arrive at x[\s\S]*pyroscope.write.default/);
  expect(() => profiled().from('http://x')).toThrow(/to be profiled from http:\/\/x[\s\S]*6060/);
  expect(() => profiled().every(60)).toThrow(/every 60 s[\s\S]*every 15 s/);
});
