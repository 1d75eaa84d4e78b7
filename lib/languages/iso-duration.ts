const pattern =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const seconds = [31_536_000, 2_592_000, 604_800, 86_400, 3_600, 60, 1];

/** The seconds of an ISO 8601 duration (`PT1M`), a year as 365 days and a month as 30; undefined for a text that is none. */
export function isoDuration(text: string): number | undefined {
  const found = pattern.exec(text);
  return found?.slice(1).reduce((sum, count, i) => sum + Number(count ?? 0) * seconds[i]!, 0);
}
