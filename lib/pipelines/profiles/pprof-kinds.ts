import type { pyroscope } from '../../components';

/** Kinds of profiles that programs offer by `net/http/pprof` of Go or what imitates it; those of `fgprof` and `godeltaprof` need these libraries. */
export type PprofKind =
  | 'memory'
  | 'block'
  | 'goroutine'
  | 'mutex'
  | 'cpu'
  | 'fgprof'
  | 'godeltaprof_memory'
  | 'godeltaprof_mutex'
  | 'godeltaprof_block';

/** The block of each kind in `profiling_config`, and whether Alloy asks for it unless told otherwise. */
const BLOCKS: Readonly<
  Record<PprofKind, { readonly block: keyof pyroscope.ScrapeProfilingConfig; readonly asked: boolean }>
> = {
  memory: { block: 'profileMemory', asked: true },
  block: { block: 'profileBlock', asked: true },
  goroutine: { block: 'profileGoroutine', asked: true },
  mutex: { block: 'profileMutex', asked: true },
  cpu: { block: 'profileProcessCpu', asked: true },
  fgprof: { block: 'profileFgprof', asked: false },
  godeltaprof_memory: { block: 'profileGodeltaprofMemory', asked: false },
  godeltaprof_mutex: { block: 'profileGodeltaprofMutex', asked: false },
  godeltaprof_block: { block: 'profileGodeltaprofBlock', asked: false },
};

export const PPROF_KINDS = Object.keys(BLOCKS) as readonly PprofKind[];

/** The block `profiling_config` that asks for one kind alone. */
export function only(kind: PprofKind): pyroscope.ScrapeProfilingConfig {
  return Object.fromEntries(
    Object.entries(BLOCKS).flatMap(([name, { block, asked }]) =>
      asked === (name === kind) ? [] : [[block, { enabled: name === kind }]],
    ),
  );
}
