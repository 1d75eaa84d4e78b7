/** Whether each line of a text can be a sample or a comment of Prometheus' exposition format. */
export function isPrometheusText(text: string): boolean {
  return text
    .split('\n')
    .map((line) => line.trim())
    .every(
      (line) => line === '' || line.startsWith('#') || /^[A-Za-z_:][\w:]*(?:\{.*\})?\s+\S+(?:\s+-?\d+)?$/.test(line),
    );
}

export const isRfc3339 = (text: string): boolean =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(
    text,
  );

/** Whether a text is a decimal number. */
export const isNumber = (text: string): boolean => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text);

const charsetFamilies =
  /^(?:nop|ascii|us-ascii|utf-?(?:7|8|16|32)(?:-?raw|-?[bl]e)?|(?:iso|ibm|windows|cp|koi|mac|gb|big5|euc|shift|hz|x|cs|l|latin|tis|viscii|unicode|dos|ms|ebcdic)[-_:a-z0-9]*)$/i;

/** Whether a text can be the name of a character set. The registry has a thousand; only what is like none of them is refused. */
export function isCharset(text: string): boolean {
  if (charsetFamilies.test(text)) return true;
  try {
    return new TextDecoder(text).encoding !== '';
  } catch {
    return false;
  }
}
