import {type Agency, fold, localized} from '@zwgk/feed';

/** The bodies that hold all words in one of their names and belong to an area, in the feed's order. */
export function agenciesFound(
  agencies: readonly Agency[],
  {words, area}: {readonly words: string; readonly area: string},
  language: string,
): readonly Agency[] {
  const asked = fold(words).split(/\s+/);
  return agencies.filter((agency) => {
    if (area !== '' && !agency.areas?.includes(area)) return false;
    const {name, shortName, aliases = []} = agency;
    const names = fold(
      [localized(name, language), localized(name, 'zh-Hans'), shortName && localized(shortName, language)]
        .concat(aliases)
        .join(' '),
    );
    return asked.every((word) => names.includes(word));
  });
}

/** Codes of the areas the bodies have, in the order of the national list. */
export function areasOf(agencies: readonly Agency[]): readonly string[] {
  return [...new Set(agencies.flatMap(({areas = []}) => areas))].sort();
}

/** A body by its id, or by one of its names. */
export function agencyNamed(agencies: ReadonlyMap<string, Agency>, asked: string): Agency | undefined {
  const names = ({name, shortName, aliases = []}: Agency): readonly string[] => [
    localized(name, 'zh-Hans'),
    ...(shortName ? [localized(shortName, 'zh-Hans')] : []),
    ...aliases,
  ];
  return agencies.get(asked) ?? [...agencies.values()].find((agency) => names(agency).includes(asked));
}
