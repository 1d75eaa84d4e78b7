import type { ReadyMade, ReadyMadeValue } from '../importer';
import type { File, Source } from '../syntax';
import { KINDS, type Kind, type ReadProps } from './kinds';
import type { Clues } from './readings';
import { outsideReferences, type SectionOfText, TextOfSections } from './section-of-text';
import { Trial } from './trial';

/** More props than these are not set together: a section that needs them has been written for itself. */
const MOST_GUESSES = 6;

/**
 * The pipelines and destinations of a text: those of its sections that a constructor prints as they stand, with the comments around them.
 * @param file a text without errors
 */
export function findReadyMade(file: File, source: Source): readonly ReadyMade[] {
  const text = new TextOfSections(file, source);
  const found: ReadyMade[] = [];
  const sections = new Map<ReadyMade, SectionOfText>();
  for (const section of text.sections) {
    const one = readyMadeOf(section, text.textOf(section), found);
    if (one === undefined) continue;
    found.push(one);
    sections.set(one, section);
  }
  return withTheirEnds(found, (one, isSection) => text.isEndedBy(sections.get(one)!, isSection));
}

/** Those whose end is printed as it stands: behind each comes another section, or the comment that ends it. From the last to the first. */
function withTheirEnds(
  found: readonly ReadyMade[],
  isEnded: (one: ReadyMade, isSection: (first: number) => boolean) => boolean,
): readonly ReadyMade[] {
  const kept: ReadyMade[] = [];
  for (const one of found.toReversed()) {
    const isKept = isEnded(one, (first) => kept.some((other) => other.first === first));
    if (isKept) kept.unshift(one);
  }
  // A discovery that isn't kept can't be handed on.
  return kept.filter(({ props }) =>
    Object.values(props).every((value) => !('construct' in value) || kept.includes(value.construct)),
  );
}

function readyMadeOf(section: SectionOfText, text: string, above: readonly ReadyMade[]): ReadyMade | undefined {
  const clues: Clues = { blocks: section.blocks, references: outsideReferences(section.blocks), above };
  const ids = possibleIds(section);
  for (const kind of KINDS) {
    for (const needs of kind.needs(clues)) {
      for (const id of ids) {
        if (titleOf(kind, id, needs) !== section.title) continue;
        const trial = trialOf(kind, id, needs, clues, text);
        if (trial === undefined) continue;
        const { props, exports, nodeId } = trial;
        const { className } = kind;
        const { first, ending } = section;
        return { first, count: section.blocks.length, className, id, nodeId, props, exports, ending };
      }
    }
  }
  return undefined;
}

/** What the id of a construct may be whose components have these labels. */
function possibleIds({ blocks }: SectionOfText): readonly string[] {
  const ids = new Set<string>();
  for (const { label = '' } of blocks) {
    const parts = label.split('_');
    for (let length = parts.length; length > 0; length--) ids.add(parts.slice(0, length).join('_'));
  }
  const isOfAll = (id: string) => blocks.every(({ label = '' }) => label === id || label.startsWith(`${id}_`));
  return [...ids].filter((id) => id !== '' && isOfAll(id));
}

/** Stands for any id in the title of a kind. */
const ANY_ID = 'any_id';

const titles = new Map<string, string | undefined>();

/** The heading of a construct, which depends on its kind, its id, and props that are one of several names. */
function titleOf(kind: Kind, id: string, needs: ReadProps): string | undefined {
  const names = Object.values(needs).flatMap((value) => ('literal' in value ? [value.literal] : []));
  const key = [kind.className, ...names].join(' ');
  if (!titles.has(key)) titles.set(key, attempt(kind, ANY_ID, needs)?.title);
  return titles.get(key)?.replaceAll(ANY_ID, () => id);
}

/** A construct of a kind that prints a text, with the fewest props that do. */
function trialOf(kind: Kind, id: string, needs: ReadProps, clues: Clues, text: string): Trial | undefined {
  const plain = attempt(kind, id, needs);
  if (plain === undefined) return undefined;
  if (plain.text === text) return plain;
  const matters = (prop: string, trial: Trial | undefined) =>
    trial !== undefined && !trial.wrongProps.includes(prop) && (plain.text === '' || trial.text !== plain.text);
  const changes = Object.entries(kind.guesses(clues)).flatMap(([prop, values]) =>
    prop in needs
      ? []
      : values
          .filter((value) => matters(prop, attempt(kind, id, { ...needs, [prop]: value })))
          .map((value) => [prop, value] as const),
  );
  for (const chosen of choices(changes.slice(0, MOST_GUESSES))) {
    const trial = attempt(kind, id, { ...needs, ...Object.fromEntries(chosen) });
    if (trial?.text === text) return trial;
  }
  return undefined;
}

/** A construct with these props; undefined if there is none, as a constructor may say of what the types would refuse. */
function attempt(kind: Kind, id: string, props: ReadProps): Trial | undefined {
  try {
    return new Trial(kind, id, props);
  } catch {
    return undefined;
  }
}

/** All choices of values, the smaller ones first; no prop twice. */
function choices(
  values: readonly (readonly [string, ReadyMadeValue])[],
): readonly (readonly (readonly [string, ReadyMadeValue])[])[] {
  let all: (readonly (readonly [string, ReadyMadeValue])[])[] = [[]];
  for (const value of values) {
    const free = all.filter((chosen) => chosen.every(([prop]) => prop !== value[0]));
    all = [...all, ...free.map((chosen) => [...chosen, value])];
  }
  return all.slice(1).toSorted((a, b) => a.length - b.length);
}
