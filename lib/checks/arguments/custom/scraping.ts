import { type BodyPlace, valueOfLiteral } from '../../../analysis';
import { parseDuration } from '../../../values';
import { valuesAt } from '../breaches';
import { type Condition, changedAt, textOf } from './condition';

/** Protocols that were chosen, without the one that native histograms come by. */
export const protocolsWithoutProtobuf: Condition = ({ paths }, place) =>
  changedAt(paths, place).filter(
    ({ value }) =>
      value.kind === 'list' &&
      value.items.every((item) => item.value.kind === 'scalar' && item.value.value !== 'PrometheusProto'),
  );

export const deltaIntervalTooShort = deltaProfiling((interval) => interval < 2);

export const deltaDurationTooShort = deltaProfiling((_, duration) => duration <= 1);

export const deltaDurationTooLong = deltaProfiling((interval, duration) => duration > interval - 1);

/** On `scrape_interval` and `delta_profiling_duration` in seconds, if a profile is a delta. */
function deltaProfiling(isWrong: (interval: number, duration: number) => boolean): Condition {
  return ({ paths }, place) => {
    const seconds = (name: string) => {
      const duration = parseDuration(textOf(valuesAt(place, [name])[0]?.value) ?? '');
      return typeof duration === 'bigint' ? Number(duration) / 1e9 : Number.NaN;
    };
    return usesDeltas(place) && isWrong(seconds('scrape_interval'), seconds('delta_profiling_duration'))
      ? valuesAt(place, paths[0]!).slice(0, 1)
      : [];
  };
}

function usesDeltas(place: BodyPlace): boolean {
  const [config] = valuesAt(place, ['profiling_config']);
  if (config?.place.kind !== 'body' || !config.place.block) return true;
  const body = config.place;
  return [...(body.schema?.blocks.keys() ?? [])].some((name) => {
    const [profile] = valuesAt(body, [name]);
    return profile?.place.kind === 'body' && isOn(profile.place, 'enabled') && isOn(profile.place, 'delta');
  });
}

/** Whether a switch of a profile is on; the default counts even where the profile isn't written. */
function isOn(profile: BodyPlace, name: string): boolean {
  const [found] = valuesAt(profile, [name]);
  const value = found?.value ?? valueOfLiteral(profile.schema?.attributes.get(name)?.default);
  return value.kind === 'scalar' && value.value === true;
}
