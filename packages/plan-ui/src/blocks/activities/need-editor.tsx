'use client';

import { useT } from '@kader/i18n/react';
import { linesOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { Combobox } from '@kader/ui';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFieldWriter } from '../../fields/use-field-writer.ts';
import { useItem } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';

const field = 'audienceNeed';

/** The need that an activity answers: one of those of its audience, as they are worded there; typed where the audience has none. */
export function NeedEditor({ activity }: { readonly activity: Item }) {
  const words = useFieldWords('activities', field);
  const canEdit = useEditor() !== null;
  const { audience } = activity.fields;
  const chosen = useItem(typeof audience === 'object' && 'id' in audience ? audience.id : '');
  const needs = chosen === undefined ? [] : linesOf(chosen, 'needs');
  return (
    <div className="text-13">
      <p aria-hidden="true" className="mb-0.5 text-12 text-ink-faint">
        {words.label}
      </p>
      {canEdit && needs.length > 0 ? (
        <NeedChoice activity={activity} needs={needs} />
      ) : (
        <FieldEditor item={activity} field={field} conflict="row" />
      )}
    </div>
  );
}

/** What was chosen stays on offer when the audience no longer says it. */
function NeedChoice({ activity, needs }: { readonly activity: Item; readonly needs: readonly string[] }) {
  const t = useT('plan');
  const words = useFieldWords('activities', field);
  const writer = useFieldWriter(activity, field);
  const written = activity.fields[field];
  const value = typeof written === 'string' ? written : null;
  const options = [...new Set(value === null ? needs : [...needs, value])];
  return (
    <div data-field={field} className="min-w-0">
      <Combobox
        look="inline"
        label={words.label}
        placeholder={words.empty}
        value={value}
        options={options.map((need) => ({ value: need, label: need }))}
        onChange={(need) => writer.write(need ?? undefined)}
        words={{ search: t('field.search'), empty: t('field.nothingFound'), clear: t('field.clear') }}
      />
    </div>
  );
}
