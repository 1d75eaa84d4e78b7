export { type AddTextOptions, AlloyConfig, type AlloyConfigProps } from './alloy-config';
export type { ConfigBlock } from './config-block';
export type { StabilityLevel, Workload, WorkloadPort } from './workload';
