/**
 * Resource attributes that SDKs and collectors add and that hardly anybody looks for: about the process, its run time, the image, the addresses of the host, and
 * identifiers that change with each pod. For `removeResourceAttributes` of `OtlpGateway`; `service.instance.id` has the uid of the pod by then.
 */
export const BULKY_RESOURCE_ATTRIBUTES: readonly string[] = [
  'container.image.id',
  'container.image.repo_digests',
  'host.ip',
  'host.mac',
  'k8s.pod.start_time',
  'k8s.pod.uid',
  'os.build_id',
  'os.description',
  'process.command_args',
  'process.command_line',
  'process.executable.path',
  'process.owner',
  'process.parent_pid',
  'process.pid',
  'process.runtime.description',
  'process.runtime.version',
];
