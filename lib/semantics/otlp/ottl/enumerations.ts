const severities = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];

const values: Readonly<Record<string, bigint>> = {
  ...numbered('SPAN_KIND_', ['UNSPECIFIED', 'INTERNAL', 'SERVER', 'CLIENT', 'PRODUCER', 'CONSUMER']),
  ...numbered('STATUS_CODE_', ['UNSET', 'OK', 'ERROR']),
  ...numbered('SEVERITY_NUMBER_', [
    'UNSPECIFIED',
    ...severities.flatMap((name) => [name, ...['2', '3', '4'].map((at) => name + at)]),
  ]),
  ...numbered('AGGREGATION_TEMPORALITY_', ['UNSPECIFIED', 'DELTA', 'CUMULATIVE']),
  ...numbered('METRIC_DATA_TYPE_', ['NONE', 'GAUGE', 'SUM', 'HISTOGRAM', 'EXPONENTIAL_HISTOGRAM', 'SUMMARY']),
  ...numbered('FLAG_', ['NONE', 'NO_RECORDED_VALUE']),
};

function numbered(prefix: string, names: readonly string[]): Readonly<Record<string, bigint>> {
  return Object.fromEntries(names.map((name, at) => [prefix + name, BigInt(at)]));
}

/** The number that a name of OTTL stands for; undefined for names that aren't executed. */
export function enumValue(name: string): bigint | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
