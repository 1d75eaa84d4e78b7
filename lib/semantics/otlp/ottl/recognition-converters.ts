import { list, text, texts } from './arguments';
import { grokCaptures } from './grok';
import type { OttlValue } from './ottl-value';
import { userAgentAttributes } from './user-agent';
import { xxh3, xxh128 } from './xxh3';

/** Functions that recognize what is in a text, and the hashes XXH, by their names in OTTL. */
export const recognitionConverters: Readonly<Record<string, (...args: readonly OttlValue[]) => OttlValue>> = {
  ExtractGrokPatterns: (target = null, pattern = null, namedOnly = null, definitions = null) =>
    grokCaptures(text(target), text(pattern), {
      isNamedOnly: namedOnly === true,
      definitions: definitions === null ? [] : texts(list(definitions)),
    }),
  UserAgent: (value = null) => userAgentAttributes(text(value)),
  XXH3: (value = null) =>
    xxh3(Buffer.from(text(value)))
      .toString(16)
      .padStart(16, '0'),
  XXH128(value = null) {
    const { low, high } = xxh128(Buffer.from(text(value)));
    return high.toString(16).padStart(16, '0') + low.toString(16).padStart(16, '0');
  },
};
