import { camelCase, pascalCase } from './names';

test.each([
  ['forward_to', 'forwardTo', 'ForwardTo'],
  ['url', 'url', 'Url'],
  ['info_schema.tables', 'infoSchemaTables', 'InfoSchemaTables'],
  ['vcenter.host.vsan.cache.hit_rate', 'vcenterHostVsanCacheHitRate', 'VcenterHostVsanCacheHitRate'],
  ['retry_on_http_429', 'retryOnHttp429', 'RetryOnHttp429'],
  ['s3_bucket', 's3Bucket', 'S3Bucket'],
  ['k8sattributes', 'k8sattributes', 'K8sattributes'],
])('%s is %s as an argument and %s as a type', (name, camel, pascal) => {
  expect(camelCase(name)).toBe(camel);
  expect(pascalCase(name)).toBe(pascal);
});
