import { OBJECT_LIMIT } from '../workload/config-files';
import type { Check } from './check';

/** A block of the configuration that doesn't fit into an object; beyond that, a configuration is split between several. */
export const configurationSize: Check = ({ configFiles }, { error }) => {
  for (const { kind, name, text = '' } of configFiles.objects) {
    const bytes = Buffer.byteLength(text, 'utf8');
    if (bytes <= OBJECT_LIMIT) continue;
    const [, block = 'the configuration'] = /^([a-z][\w.]*(?: "[^"]*")?) \{$/m.exec(text) ?? [];
    error(
      'configuration-size',
      `${block} has ${bytes} bytes, and the ${kind} ${name} holds at most ${OBJECT_LIMIT}`,
      'split it, or move its content into a file of a volume or a module that `import.http` or `import.git` fetches',
    );
  }
};
