// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type {
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';

/**
 * Sets the HTTP server up.
 *
 * Arguments of the configuration block `http`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/http/
 */
export interface HttpProps {
  /** `tls` block. */
  readonly tls?: blocks.TLSConfig;
  /** `auth` block. */
  readonly auth?: HttpAuth;
}

/** The `auth` block. */
export interface HttpAuth {
  /** `a`: string. */
  readonly a?: StringInput;
}

/**
 * Arguments of the configuration block `import.git`, public preview.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/import.git/
 */
export interface ImportGitProps {
  /** `path`: string, required. */
  readonly path: StringInput;
}
