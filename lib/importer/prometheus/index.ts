export { type ConvertedText, importPrometheus } from './import-prometheus';
