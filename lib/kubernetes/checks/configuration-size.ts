import type { Check } from './check';

/** Most bytes that a ConfigMap or Secret may hold. */
const LIMIT = 1024 * 1024;

/** A configuration that doesn't fit into one object. */
export const configurationSize: Check = ({ input, configObject }, { error }) => {
  const bytes = Buffer.byteLength(input.config.text, 'utf8');
  if (bytes <= LIMIT) return;
  error(
    'configuration-size',
    `the configuration has ${bytes} bytes, and a ${configObject.kind} holds at most ${LIMIT}`,
    'split the work between several Alloys, or move parts into modules that `import.http` or `import.git` fetch',
  );
};
