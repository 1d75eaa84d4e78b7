/** Directory of the configuration in the container. */
export const CONFIG_DIRECTORY = '/etc/alloy';

/** Its file there, and the key of the object that holds it. */
export const CONFIG_FILE = 'config.alloy';

/** Name of the volume at the directory. */
export const CONFIG_VOLUME = 'config';
