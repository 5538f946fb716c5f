'use client';

import type { FieldDefinition } from '@kader/plan/fields';
import type { ComponentType } from 'react';
import { useFieldDefinition } from '../plan/use-field-definition.ts';
import { useEditor } from '../plan/use-store.ts';
import type { Row } from './changes-of-field.ts';
import { Conflicts } from './conflicts.tsx';
import { CatalogueEditor, CatalogueListEditor } from './editors/catalogue-editor.tsx';
import { ChoiceEditor, FlagEditor, ScoreEditor } from './editors/choice-editor.tsx';
import { ChoiceListEditor } from './editors/choice-list-editor.tsx';
import type { ControlProps } from './editors/control-props.ts';
import { DateEditor } from './editors/date-editor.tsx';
import { LinkEditor } from './editors/link-editor.tsx';
import { PersonEditor } from './editors/person-editor.tsx';
import { RecurrenceEditor } from './editors/recurrence-editor.tsx';
import { ReferenceEditor, ReferenceListEditor } from './editors/reference-editor.tsx';
import { RichTextEditor } from './editors/rich-text-editor.tsx';
import { SeriesEditor } from './editors/series-editor.tsx';
import { TextListEditor } from './editors/text-list-editor.tsx';
import { TypedEditor } from './editors/typed-editor.tsx';
import { FieldReader } from './field-reader.tsx';
import { useFieldWords } from './field-words.ts';

const editors: Readonly<Record<FieldDefinition['type'], ComponentType<ControlProps>>> = {
  text: TypedEditor,
  richText: RichTextEditor,
  textList: TextListEditor,
  integer: TypedEditor,
  decimal: TypedEditor,
  percent: TypedEditor,
  money: TypedEditor,
  measure: TypedEditor,
  score: ScoreEditor,
  date: DateEditor,
  month: TypedEditor,
  choice: ChoiceEditor,
  choiceList: ChoiceListEditor,
  flag: FlagEditor,
  person: PersonEditor,
  reference: ReferenceEditor,
  referenceList: ReferenceListEditor,
  catalogueEntry: CatalogueEditor,
  catalogueList: CatalogueListEditor,
  link: LinkEditor,
  recurrence: RecurrenceEditor,
  series: SeriesEditor,
};

export interface FieldEditorProps extends Pick<ControlProps, 'className' | 'lines' | 'onEnter'> {
  /** The row; one that exists by definition may still have to be made, then with its derived id and no fields. */
  readonly item: Row;
  readonly field: string;
  /** What it is called; as the field is when absent. */
  readonly label?: string | undefined;
  /** The question while it is empty; that of the field when absent. */
  readonly placeholder?: string | undefined;
  /** row: the row shows what collides in it, because there is no room at the field. */
  readonly conflict?: 'here' | 'row' | undefined;
}

/** Edits a field in place, by its type. Reads where the person may not edit. */
export function FieldEditor({
  item,
  field,
  label,
  placeholder,
  conflict = 'here',
  ...look
}: FieldEditorProps) {
  const definition = useFieldDefinition(item.collection, field);
  const store = useEditor();
  const words = useFieldWords(item.collection, field);
  if (definition === undefined) {
    return null;
  }
  if (store === null) {
    return (
      <div data-field={field} className={look.className}>
        <FieldReader item={{ revisions: {}, ...item }} field={field} empty="–" />
      </div>
    );
  }
  return (
    <div data-field={field} className="min-w-0">
      <FieldControl
        row={item}
        field={field}
        definition={definition}
        label={label ?? words.label}
        placeholder={placeholder ?? words.empty}
        {...look}
      />
      {conflict === 'here' && <Conflicts item={item.id} field={field} />}
    </div>
  );
}

/** The control of a field, by its type alone. */
export function FieldControl(props: ControlProps) {
  const Control = editors[props.definition.type];
  return <Control {...props} />;
}
