import {type ColumnMap, type ListRow, parseOffers, parseRevision} from '@zwgk/feed';

import {type Derived, readDerived} from './derived.js';

/** What stands beside the records: names by their initials, and what changed since the edition before. */
export async function checkAside<Row extends ListRow, Text>(
  derived: Derived<Row, Text>,
  {suggest, revision}: ColumnMap,
): Promise<void> {
  const {reader, head, personal} = derived;
  if (suggest?.initials !== undefined) {
    for await (const part of reader.run(suggest.initials, head.name)) {
      if (part === undefined) continue;
      reader.whole(parseOffers(part.json), part.name, part.json);
      personal.inspect(part);
    }
  }
  if (revision !== undefined) await checkRevision(derived, revision);
}

/** Matters that were added or changed are in the catalogue, and those withdrawn are not. */
async function checkRevision<Row extends ListRow, Text>(
  derived: Derived<Row, Text>,
  reference: string,
): Promise<void> {
  const file = await readDerived(derived, reference, parseRevision);
  if (file === undefined) return;
  const {part, value} = file;
  derived.personal.inspect(part);
  if (!derived.isWhole) return;
  const ids = new Set(derived.rows.map(({id}) => id));
  const tell = (pointer: string, id: string): void =>
    derived.reader.reading.findings.add('REVISION_UNKNOWN', part.name, pointer, id);
  value.added.forEach((id, i) => {
    if (!ids.has(id)) tell(`/added/${i}`, id);
  });
  value.changed.forEach(({id}, i) => {
    if (!ids.has(id)) tell(`/changed/${i}/id`, id);
  });
  value.withdrawn.forEach(({id}, i) => {
    if (ids.has(id)) tell(`/withdrawn/${i}/id`, id);
  });
}
