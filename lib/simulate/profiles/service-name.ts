import type { Labels } from '../../semantics';

/**
 * The service that a target is of, where it doesn't say so, by what the discovery knows.
 * @param prefix what stands before the names of a namespace and a container
 */
export function serviceName(labels: Labels, prefix = ''): string {
  const of = (name: string) => labels.get(`__meta_${name}`) ?? '';
  const [namespace, container] = [of('kubernetes_namespace'), of('kubernetes_pod_container_name')];
  return (
    of('kubernetes_pod_annotation_pyroscope_io_service_name') ||
    (namespace !== '' && container !== '' ? `${prefix}${namespace}/${container}` : '') ||
    of('docker_container_name') ||
    of('dockerswarm_container_label_service_name') ||
    of('dockerswarm_service_name') ||
    'unspecified'
  );
}
