export { importPromtail } from './import-promtail';
