import { Field, Fieldset, NumberInput, Select, TextArea, TextInput } from '@kader/ui';
import { Live } from '../live.tsx';
import { longText } from '../long-text.ts';
import { checkStates } from './check-states.tsx';
import { listStates } from './list-states.tsx';
import { options } from './options.tsx';
import { placeStates } from './place-states.tsx';
import type { UiStates } from './ui-state.ts';

const problem = 'Type a whole number.';

/** What is filled in. */
export const fieldsStates: UiStates = {
  Field: {
    'label and hint': (
      <Field label="Name" note="optional" hint="As the client says it.">
        <TextInput defaultValue="Spring" />
      </Field>
    ),
    error: (
      <Field label="Name" error={problem}>
        <TextInput defaultValue="12,5" />
      </Field>
    ),
    disabled: (
      <Field label="Name" disabled>
        <TextInput defaultValue="Spring" />
      </Field>
    ),
    'around a list': (
      <Field label="Stage" kind="choice" error="Choose a stage.">
        <Live<string | null> start={null}>
          {(value, onChange) => (
            <Select placeholder="Which stage?" options={options} value={value} onChange={onChange} />
          )}
        </Live>
      </Field>
    ),
    'long text': (
      <Field label={longText} hint={longText}>
        <TextInput defaultValue={longText} />
      </Field>
    ),
  },
  Fieldset: {
    plain: (
      <Fieldset legend="Address" hint="Where the shop is.">
        <TextInput aria-label="Street" placeholder="Street" />
        <TextInput aria-label="Town" placeholder="Town" />
      </Fieldset>
    ),
  },
  TextInput: {
    empty: <TextInput aria-label="Empty" placeholder="What is it called?" />,
    filled: <TextInput aria-label="Filled" defaultValue="Spring" before="€" after="a month" />,
    disabled: <TextInput aria-label="Disabled" defaultValue="Spring" disabled />,
    'read only': <TextInput aria-label="Read only" defaultValue="Spring" readOnly />,
    error: (
      <Field label="With an error" labelHidden error={problem}>
        <TextInput defaultValue="12,5" />
      </Field>
    ),
    'long text': <TextInput aria-label="Long" defaultValue={longText} />,
  },
  NumberInput: {
    empty: <NumberInput aria-label="Empty number" placeholder="0" />,
    filled: <NumberInput aria-label="Filled number" defaultValue="1 234,56" after="%" />,
    disabled: <NumberInput aria-label="Disabled number" defaultValue="12" disabled />,
    error: (
      <Field label="Number with an error" labelHidden error={problem}>
        <NumberInput defaultValue="twelve" />
      </Field>
    ),
  },
  TextArea: {
    empty: <TextArea aria-label="Empty text" placeholder="Why now?" />,
    filled: <TextArea aria-label="Filled text" defaultValue={'One line\nand another'} />,
    disabled: <TextArea aria-label="Disabled text" defaultValue="Not now" disabled />,
    error: (
      <Field label="Text with an error" labelHidden error="This is too long.">
        <TextArea defaultValue="Words" />
      </Field>
    ),
    'long text': <TextArea aria-label="Long text" defaultValue={`${longText}\n\n${longText}`} />,
  },
  ...listStates,
  ...checkStates,
  ...placeStates,
};
