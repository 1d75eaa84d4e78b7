/** Name of the container that runs Alloy. */
export const CONTAINER_NAME = 'alloy';

/** Name of the sidecar that makes Alloy load a changed configuration. */
export const RELOADER_NAME = 'config-reloader';
