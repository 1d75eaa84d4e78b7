// Generated from schema/ by tools/generate (npm run generate). Do not edit.

/** Names of the products. */
export type ProductName =
  | 'alloy'
  | 'argocd'
  | 'cert-manager'
  | 'dcgm-exporter'
  | 'etcd'
  | 'grafana'
  | 'ingress-nginx'
  | 'istio-sidecar'
  | 'istiod'
  | 'kafka'
  | 'loki'
  | 'mimir'
  | 'mysql'
  | 'nginx'
  | 'postgresql'
  | 'rabbitmq'
  | 'tempo'
  | 'velero';

/** Of each product: how its pods are found, and what they have. */
export const products: { readonly [product in ProductName]: string } = {
  'alloy': '{"title":"Grafana Alloy","labels":{"app.kubernetes.io/name":["alloy"]},"ports":["http-metrics"],"job":"integrations/alloy","metrics":"alloy","logs":{"lines":"^ts="}}',
  'argocd': '{"title":"Argo CD","labels":{"app.kubernetes.io/part-of":["argocd"]},"ports":["metrics"],"job":"integrations/argocd"}',
  'cert-manager': '{"title":"cert-manager","labels":{"app.kubernetes.io/name":["cert-manager"]},"ports":["http-metrics"],"job":"integrations/cert-manager"}',
  'dcgm-exporter': '{"title":"NVIDIA DCGM exporter","labels":{"app":["nvidia-dcgm-exporter"]},"ports":["metrics"],"job":"integrations/dcgm-exporter"}',
  'etcd': '{"title":"etcd","labels":{"component":["etcd"]},"port":2381,"job":"integrations/etcd"}',
  'grafana': '{"title":"Grafana","labels":{"app.kubernetes.io/name":["grafana"]},"ports":["grafana","http"],"job":"integrations/grafana","logs":{"lines":"^(?:logger=\\\\S+ )?t="}}',
  'ingress-nginx': '{"title":"Ingress NGINX Controller","labels":{"app.kubernetes.io/name":["ingress-nginx"],"app.kubernetes.io/component":["controller"]},"ports":["metrics"],"job":"integrations/ingress-nginx","logs":{"lines":"^\\\\S+ - \\\\S+ \\\\[","expression":"^\\\\S+ - \\\\S+ \\\\[[^\\\\]]+\\\\] \\"(?P<method>[A-Z]+) [^\\"]*\\" (?P<status>[0-9]{3}) ","metadata":["method","status"]}}',
  'istio-sidecar': '{"title":"Istio sidecar","container":"istio-proxy","port":15020,"path":"/stats/prometheus","job":"integrations/istio","metrics":"istio"}',
  'istiod': '{"title":"Istio control plane","labels":{"app":["istiod"]},"port":15014,"job":"integrations/istio","metrics":"istio"}',
  'kafka': '{"title":"Kafka of Strimzi","labels":{"strimzi.io/kind":["Kafka"]},"ports":["tcp-prometheus"],"job":"integrations/kafka"}',
  'loki': '{"title":"Grafana Loki","labels":{"app.kubernetes.io/name":["loki","enterprise-logs"]},"ports":["http-metrics"],"jobLabel":"app.kubernetes.io/component","metrics":"loki","logs":{"lines":"^(?:level=\\\\S+ )?ts="}}',
  'mimir': '{"title":"Grafana Mimir","labels":{"app.kubernetes.io/name":["mimir","enterprise-metrics"]},"ports":["http-metrics"],"jobLabel":"app.kubernetes.io/component","metrics":"mimir","logs":{"lines":"^(?:level=\\\\S+ )?ts="}}',
  'mysql': '{"title":"MySQL","labels":{"app.kubernetes.io/name":["mysql"]},"job":"integrations/mysql","logs":{"lines":"^\\\\S+ [0-9]+ \\\\[","expression":"^\\\\S+ [0-9]+ \\\\[(?P<level>\\\\w+)\\\\](?: \\\\[(?P<err_code>[^\\\\]]+)\\\\] \\\\[(?P<subsystem>[^\\\\]]+)\\\\])?","metadata":["err_code","subsystem"]}}',
  'nginx': '{"title":"NGINX","labels":{"app.kubernetes.io/name":["nginx"]},"ports":["metrics"],"job":"integrations/nginx","logs":{"lines":"^\\\\S+ - \\\\S+ \\\\[","expression":"^\\\\S+ - \\\\S+ \\\\[[^\\\\]]+\\\\] \\"(?P<method>[A-Z]+) [^\\"]*\\" (?P<status>[0-9]{3}) ","metadata":["method","status"]}}',
  'postgresql': '{"title":"PostgreSQL","labels":{"app.kubernetes.io/name":["postgresql"]},"job":"integrations/postgresql","logs":{"lines":" (?:DEBUG[1-5]|INFO|NOTICE|WARNING|ERROR|LOG|FATAL|PANIC): ","expression":" (?P<level>DEBUG|INFO|NOTICE|WARNING|ERROR|LOG|FATAL|PANIC)[1-5]?: "}}',
  'rabbitmq': '{"title":"RabbitMQ","labels":{"app.kubernetes.io/component":["rabbitmq"]},"ports":["prometheus","metrics"],"job":"integrations/rabbitmq"}',
  'tempo': '{"title":"Grafana Tempo","labels":{"app.kubernetes.io/name":["tempo","enterprise-traces"]},"ports":["http-metrics"],"jobLabel":"app.kubernetes.io/component","metrics":"tempo","logs":{"lines":"^(?:level=\\\\S+ )?ts="}}',
  'velero': '{"title":"Velero","labels":{"app.kubernetes.io/name":["velero"]},"ports":["http-monitoring","monitoring"],"job":"integrations/velero"}',
};
