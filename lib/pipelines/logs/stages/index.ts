// Sets of stages, for wherever log entries pass: `stages` of pipelines and destinations, `loki.Process` of your own. Each is a function that returns plain
// stages, which are concatenated in the order in which they are to run.

export { type DroppedLines, dropLines } from './drop-lines';
export { type JoinedLines, joinLines } from './join-lines';
export { type RateLimitOptions, rateLimit, type SampleOptions, type ShortenOptions, sample, shorten } from './limits';
export { readJson, readKlog, readLogfmt } from './read-fields';
export { type KnownSecret, type RedactedPattern, type RedactOptions, redact } from './redact';
export type { LogStage, StageSelection } from './stage';
