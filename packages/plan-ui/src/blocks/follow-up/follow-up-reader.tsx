'use client';

import { singleRowId } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useHeader, useItem, useRows } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { ReadFacts } from '../rows/read-facts.tsx';
import { type FollowUpList, followUpLists } from './follow-up-lists.ts';
import { NextDate } from './next-date.tsx';

/** Fields that only serve those who keep the plan. */
const keptBack: ReadonlySet<string> = new Set(['held', 'lastHeld', 'lastSent']);

/** Follow-up as the client reads it: who meets and hears what, when next, and what happens when a figure is off. */
export function FollowUpReader({ block }: BlockProps) {
  const settings = useItem(singleRowId(useHeader().id, block.key, 'followUpSettings'));
  return (
    <>
      {followUpLists.map((list) => (
        <List key={list.collection} list={list} block={block} />
      ))}
      {settings !== undefined && <ReadFacts row={settings} fields={['monitoringTools']} />}
    </>
  );
}

function List({ list, block }: Pick<BlockProps, 'block'> & { readonly list: FollowUpList }) {
  const words = useCollectionWords(list.collection);
  const rows = useRows(block, list.collection);
  if (rows.length === 0) {
    return null;
  }
  return (
    <section aria-label={words('name')} className="mt-5 first-of-type:mt-3">
      <h4 className="border-b border-b-ink pb-1 text-13 font-strong">{words('name')}</h4>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} list={list} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row, list }: { readonly row: Item; readonly list: FollowUpList }) {
  const lang = useContentLang();
  const title = useRowTitle(row.id);
  const facts = list.line.filter((field) => !keptBack.has(field));
  return (
    <li data-item={row.id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 border-b py-2.5">
      <div className="min-w-0 flex-1 basis-72">
        <p lang={lang} className="text-doc-line">
          {title?.text}
        </p>
        {list.second !== undefined && row.fields[list.second] !== undefined && (
          <p className="text-13 text-ink-soft">
            <FieldReader item={row} field={list.second} />
          </p>
        )}
        <ReadFacts row={row} fields={facts} />
      </div>
      <NextDate id={row.id} recurs={list.recurs} />
    </li>
  );
}
