// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  NumberInput,
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';
import type { EmptyBlock } from './empty-block';
import { Component, type ComponentProps } from './component';

/**
 * Arguments of `local.file`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file/
 */
export interface FileProps extends ComponentProps {
  /** `match` block. */
  readonly match?: FileMatchBlock;
  /** `info_schema.tables` block, required. */
  readonly infoSchemaTables: EmptyBlock;
  /** `endpoint` blocks, one for each item, with its label, required. */
  readonly endpoint: readonly FileEndpoint[];
  /** `shared` block. */
  readonly shared?: blocks.TLSConfig;
  /** `shared_list` blocks, one for each item, with its label. */
  readonly sharedList?: readonly (blocks.TLSConfig & { readonly label: string })[];
}

/**
 * `local.file` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file/
 */
export class File extends Component {
  /**
   * `local.file` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file/
   */
  constructor(scope: Construct, id: string, props: FileProps) {
    super(scope, id, 'local.file', props);
  }
}

/** The `match` block. */
export interface FileMatchBlock {
  /** `pattern`: string, required. */
  readonly pattern: StringInput;
  /** `deep` block. */
  readonly deep?: FileMatchBlockDeep;
}

/** The `deep` block. */
export interface FileMatchBlockDeep {
  /** `a`: number. */
  readonly a?: NumberInput;
}

/** The `endpoint` block. */
export interface FileEndpoint {
  /** Label of the block. */
  readonly label: string;
  /** `url`: string, required. */
  readonly url: StringInput;
}

/**
 * Arguments of `local.file_match`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file_match/
 */
export interface FileMatchProps extends ComponentProps, blocks.Everything {}

/**
 * `local.file_match` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file_match/
 */
export class FileMatch extends Component {
  /**
   * `local.file_match` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.file_match/
   */
  constructor(scope: Construct, id: string, props: FileMatchProps) {
    super(scope, id, 'local.file_match', props);
  }
}
