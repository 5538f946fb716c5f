'use client';

import { useT } from '@kader/i18n/react';
import { accountableBySection, raciId } from '@kader/plan/blocks';
import type { DocumentSection, Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Badge, Table, Td, Th } from '@kader/ui';
import type { ReactNode } from 'react';
import { useSectionTitle } from '../../document/section-heading.tsx';
import type { Row } from '../../fields/changes-of-field.ts';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useHeader, usePersonName, useRows, useSections } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import { useCollectionWords } from '../rows/add-row.tsx';

export interface RaciCellProps {
  /** The row of this member and section; one that nobody has written yet has no letter. */
  readonly row: Row;
  readonly section: string;
  readonly member: Item;
}

/** What each member is for each section of the plan, and whether exactly one of them answers for it. */
export function RaciGrid({
  block,
  cell,
  onlyFilled = false,
}: {
  readonly block: BlockInstance;
  readonly cell: (props: RaciCellProps) => ReactNode;
  /** Leaves out sections for which nobody has a part. */
  readonly onlyFilled?: boolean | undefined;
}) {
  const words = useCollectionWords('raci');
  const letters = useFieldWords('raci', 'letter');
  const sectionWords = useFieldWords('raci', 'section');
  const documentId = useHeader().id;
  const members = useRows(block, 'teamMembers');
  const rows = useRows(block, 'raci');
  const titleOf = useSectionTitle();
  const sections = useSections().filter(({ hidden }) => !hidden);
  const counts = accountableBySection(
    rows,
    sections.map(({ section }) => section),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = onlyFilled ? sections.filter(({ section }) => counts.has(section.key)) : sections;
  if (members.length === 0 || shown.length === 0) {
    return null;
  }
  return (
    <section aria-label={words('name')} className="mt-5">
      <h4 className="flex min-h-9 items-end pb-1 text-13 font-strong">{words('name')}</h4>
      <Table label={words('name')} density="dense" scroll>
        <thead>
          <tr>
            <Th className="min-w-40">{sectionWords.short}</Th>
            {members.map((member) => (
              <Th key={member.id} className="min-w-16 align-bottom">
                <MemberName member={member} />
              </Th>
            ))}
            <Th className="min-w-24">{plainName(letters.option('a'))}</Th>
          </tr>
        </thead>
        <tbody>
          {shown.map((section) => (
            <tr key={section.section.key} className="hover:bg-hover">
              <Th scope="row">
                <SectionName section={section} titleOf={titleOf} />
              </Th>
              {members.map((member) => {
                const id = raciId(documentId, member.id, section.section.key);
                const fields = { section: section.section.key };
                const made: Row = { id, collection: 'raci', parent: member.id, order: member.order, fields };
                return (
                  <Td key={member.id} data-item={id}>
                    {cell({ row: byId.get(id) ?? made, section: titleOf(section).text, member })}
                  </Td>
                );
              })}
              <Td>
                <Accountable count={counts.get(section.section.key)} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-2 flex flex-wrap gap-x-4 text-12 text-ink-faint">
        {(['r', 'a', 'c', 'i'] as const).map((letter) => (
          <span key={letter}>
            <b className="font-strong">{letter.toUpperCase()}</b> {plainName(letters.option(letter))}
          </span>
        ))}
      </p>
    </section>
  );
}

/** What a letter stands for, without the letter behind it that some languages add in lists. */
export function plainName(option: string): string {
  return option.replace(/ \([RACI]\)$/, '');
}

function SectionName({
  section,
  titleOf,
}: {
  readonly section: DocumentSection;
  readonly titleOf: ReturnType<typeof useSectionTitle>;
}) {
  const { text, lang } = titleOf(section);
  return <span lang={lang}>{text}</span>;
}

/** The person of a member, else the role. */
function MemberName({ member }: { readonly member: Item }) {
  const lang = useContentLang();
  const { person } = member.fields;
  const name = usePersonName(typeof person === 'string' ? person : undefined);
  const title = useRowTitle(member.id);
  return name === null ? <span lang={title?.isContent ? lang : undefined}>{title?.text}</span> : name;
}

/** Exactly one should answer for a section in which somebody has a part. */
function Accountable({ count }: { readonly count: number | undefined }) {
  const t = useT('blocks/team');
  if (count === undefined) {
    return <span className="text-ink-faint">–</span>;
  }
  return count === 1 ? (
    <Badge tone="good" shape="check">
      {t('raci.one')}
    </Badge>
  ) : (
    <Badge tone="warn" shape="diamond">
      {count === 0 ? t('raci.none') : t('raci.several', { count })}
    </Badge>
  );
}
