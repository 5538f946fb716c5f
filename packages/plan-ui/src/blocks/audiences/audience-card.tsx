'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx, Tag } from '@kader/ui';
import { memo } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useItem } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { DetailFields } from '../rows/detail-fields.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { OpenButton } from '../rows/open-button.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { withinGroup } from '../rows/within-group.ts';
import { audienceGroups, headFields } from './audience-fields.ts';

interface CardProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** An audience as a card: who, how near, what it needs; everything else when it is opened. */
export const AudienceCard = memo(function AudienceCard(props: CardProps) {
  const audience = useItem(props.id);
  return audience === undefined ? null : <Card {...props} audience={audience} />;
});

const isFolded = (field: string) => !headFields.has(field);

function Card({ id, block, previous, next, audience }: CardProps & { readonly audience: Item }) {
  const t = useT('blocks/audiences');
  const common = useT('common');
  const words = useCollectionWords('audiences');
  const canEdit = useEditor() !== null;
  const own = useRowActions(block, 'audiences');
  const actions = withinGroup(own, { previous, next });
  const [open, setOpen] = useOpening(id, isFolded);
  const { name: title, internal } = audience.fields;
  const name = typeof title === 'string' ? title : words('untitled');
  return (
    <li
      data-item={id}
      aria-label={name}
      className={cx('min-w-0 rounded border bg-paper-raised p-4', open && 'col-span-full')}
    >
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <FieldEditor
            item={audience}
            field="name"
            conflict="row"
            className="text-doc-line font-medium hyphens-auto"
            onEnter={() => own.add(id)}
          />
        </div>
        <OpenButton name={t('more')} open={open} onToggle={() => setOpen(!open)} />
        {canEdit && (
          <RowMenu
            {...{ id, name, actions }}
            isFirst={previous === undefined}
            isLast={next === undefined}
            isInternal={internal === true}
          />
        )}
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-13 text-ink-soft">
        <FieldEditor item={audience} field="kind" conflict="row" className="text-13" />
        <FieldEditor item={audience} field="state" conflict="row" className="text-13" />
        <Priority audience={audience} />
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        {internal === true && <Tag>{common('internal')}</Tag>}
        {typeof title === 'string' && <FindingBadge item={id} className="-ml-1" />}
      </div>
      <Conflicts item={id} className="@container" />
      {open ? (
        <div className="mt-3 grid gap-4 border-t pt-4">
          {audienceGroups.map((fields) => (
            <DetailFields key={fields.join()} row={audience} fields={fields} full={['approach']} />
          ))}
        </div>
      ) : (
        <Needs audience={audience} />
      )}
    </li>
  );
}

function Priority({ audience }: { readonly audience: Item }) {
  const words = useFieldWords('audiences', 'priority');
  return (
    <span className="flex items-baseline gap-1.5">
      <span aria-hidden="true" className="text-12 text-ink-faint">
        {words.short}
      </span>
      <FieldEditor item={audience} field="priority" conflict="row" placeholder="–" className="text-13" />
    </span>
  );
}

/** What a closed card says of what matters most. */
function Needs({ audience }: { readonly audience: Item }) {
  const words = useFieldWords('audiences', 'needs');
  return audience.fields.needs === undefined ? null : (
    <div className="mt-2 border-t pt-2 text-13">
      <p className="text-12 text-ink-faint">{words.label}</p>
      <FieldReader item={audience} field="needs" />
    </div>
  );
}
