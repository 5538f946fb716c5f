import { accountableBySection, raciLetters } from '@kader/plan/blocks';
import { type Item, orderedSections } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { type Content, textOf } from '../content.ts';
import { partHeading, underHeading } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { ruledTable } from '../ruled-table.ts';
import { looks } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';
import { factsIn, setTitledRow } from './set-titled-rows.ts';

const fields = ['responsibilities', 'party', 'committee', 'hoursPerMonth', 'backup'];

/** B22 in print: who is who, and in a sentence per section what each is for it. */
export function setTeam(reading: Reading, block: BlockInstance): Content[] {
  const members = rowsFor(reading, block, 'teamMembers');
  const [settings] = rowsFor(reading, block, 'teamSettings');
  const model = settings === undefined ? [] : factsIn(reading, settings, ['operatingModel']);
  return [
    ...model.map(([label, value]) => textOf(`${label}: ${value}`, looks.figure, { margin: [0, 2, 0, 8] })),
    ...members.map(
      (member, index) =>
        setTitledRow(reading, member, { isFirst: index === 0, aside: nameOf(reading, member), fields })
          .content,
    ),
    ...setRaci(reading, members, rowsFor(reading, block, 'raci')),
  ];
}

/** Sections in which somebody has a part: a column for each letter, with the names. However many there are, it stays as wide. */
function setRaci(reading: Reading, members: readonly Item[], raci: readonly Item[]): Content[] {
  const sections = orderedSections(reading.input.document).filter(({ hidden }) => !hidden);
  const counts = accountableBySection(
    raci,
    sections.map(({ section }) => section),
  );
  const shown = sections.filter(({ section }) => counts.has(section.key));
  if (shown.length === 0) {
    return [];
  }
  const namesOf = (section: string, letter: string) =>
    members
      .filter(({ id }) =>
        raci.some(
          (row) => row.parent === id && row.fields.section === section && row.fields.letter === letter,
        ),
      )
      .map((member) => nameOf(reading, member))
      .join(', ');
  const table = ruledTable({
    heads: [
      reading.fields.derived('raci.section.short'),
      ...raciLetters.map((letter) => reading.fields.derived(`raci.letter.options.${letter}`)),
    ],
    shares: [5, 4, 4, 4, 4],
    isText: true,
    rows: shown.map(({ section, title }) => [
      textOf(title ?? reading.frame(`sections.${section.key}.title`), { ...looks.figure, font: 'Serif' }),
      ...raciLetters.map((letter) => textOf(namesOf(section.key, letter) || '–', looks.value)),
    ]),
  });
  return underHeading(partHeading(reading, reading.block('team', 'collections.raci.name')), [
    { content: table, kept: false },
  ]);
}

/** The person of a member, else the role. */
function nameOf(reading: Reading, member: Item): string {
  const { person } = member.fields;
  return titleOfItem(reading, typeof person === 'string' ? person : member.id);
}
