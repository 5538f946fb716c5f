'use client';

import { singleRowId } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useHeader, useItem, usePersonName, useRows } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { ReadFacts } from '../rows/read-facts.tsx';
import { type RaciCellProps, RaciGrid } from './raci-grid.tsx';
import { TeamLoad } from './team-load.tsx';

/** The team as the client reads it: who is who, with which tasks, and who answers for which section. */
export function TeamReader({ block }: BlockProps) {
  const members = useRows(block, 'teamMembers');
  const settings = useItem(singleRowId(useHeader().id, block.key, 'teamSettings'));
  if (members.length === 0 && settings === undefined) {
    return <EmptyReading />;
  }
  return (
    <>
      {settings !== undefined && <ReadFacts row={settings} fields={['operatingModel']} />}
      {members.length > 0 && (
        <ul className="mt-2 border-t border-t-ink">
          {members.map((member) => (
            <MemberReading key={member.id} member={member} />
          ))}
        </ul>
      )}
      <TeamLoad block={block.key} />
      <RaciGrid block={block} cell={readLetter} onlyFilled />
    </>
  );
}

function readLetter({ row }: RaciCellProps) {
  const { letter } = row.fields;
  return typeof letter === 'string' ? (
    <span className={letter === 'a' ? 'font-strong' : undefined}>{letter.toUpperCase()}</span>
  ) : (
    <span className="text-ink-faint">–</span>
  );
}

function MemberReading({ member }: { readonly member: Item }) {
  const lang = useContentLang();
  const title = useRowTitle(member.id);
  const { person, responsibilities } = member.fields;
  const name = usePersonName(typeof person === 'string' ? person : undefined);
  return (
    <li data-item={member.id} className="border-b py-3">
      <div className="flex flex-wrap items-baseline gap-x-5">
        <p
          lang={title?.isContent === true ? lang : undefined}
          className="min-w-0 flex-1 basis-60 text-doc-line hyphens-auto"
        >
          {title?.text}
        </p>
        {name !== null && <p className="text-14">{name}</p>}
      </div>
      <ReadFacts row={member} fields={['party', 'committee', 'hoursPerMonth', 'backup']} />
      {responsibilities !== undefined && (
        <div className="mt-1 text-13 text-ink-soft">
          <FieldReader item={member} field="responsibilities" />
        </div>
      )}
    </li>
  );
}
