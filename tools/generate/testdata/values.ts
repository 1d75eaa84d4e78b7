// The generated files of the cases import from '../values': with this they are type-checked like those of lib/.
export * from '../../../lib/values';
