import { Combobox, Field, MultiCombobox, Select } from '@kader/ui';
import { Live } from '../live.tsx';
import { listWords, options, personOptions } from './options.tsx';
import { nothing, type UiStates } from './ui-state.ts';

/** What is chosen from a list. */
export const listStates: UiStates = {
  Select: {
    empty: (
      <Live<string | null> start={null}>
        {(value, onChange) => (
          <Select
            aria-label="Stage, empty"
            placeholder="Which stage?"
            options={options}
            value={value}
            onChange={onChange}
          />
        )}
      </Live>
    ),
    chosen: (
      <Live start="act">
        {(value, onChange) => (
          <Select aria-label="Stage, chosen" options={options} value={value} onChange={onChange} />
        )}
      </Live>
    ),
    inline: (
      <Live start="act">
        {(value, onChange) => (
          <Select
            look="inline"
            aria-label="Stage, inline"
            options={options}
            value={value}
            onChange={onChange}
          />
        )}
      </Live>
    ),
    disabled: (
      <Select aria-label="Stage, disabled" options={options} value="act" onChange={nothing} disabled />
    ),
    error: (
      <Field label="Stage, with an error" kind="choice" labelHidden error="Choose a stage.">
        <Select placeholder="Which stage?" options={options} value={null} onChange={nothing} />
      </Field>
    ),
    'long text': <Select aria-label="Stage, long" options={options} value="long" onChange={nothing} />,
  },
  Combobox: {
    empty: (
      <Live<string | null> start={null}>
        {(value, onChange) => (
          <Combobox
            label="Owner, empty"
            placeholder="Who?"
            options={personOptions}
            words={listWords}
            value={value}
            onChange={onChange}
          />
        )}
      </Live>
    ),
    chosen: (
      <Live<string | null> start="Ada Ek">
        {(value, onChange) => (
          <Combobox
            label="Owner, chosen"
            options={personOptions}
            words={listWords}
            value={value}
            onChange={onChange}
            onCreate={nothing}
          />
        )}
      </Live>
    ),
    inline: (
      <Live<string | null> start="Bo Li">
        {(value, onChange) => (
          <Combobox
            look="inline"
            label="Owner, inline"
            options={personOptions}
            words={listWords}
            value={value}
            onChange={onChange}
          />
        )}
      </Live>
    ),
    disabled: (
      <Combobox
        label="Owner, disabled"
        options={personOptions}
        words={listWords}
        value="Ada Ek"
        onChange={nothing}
        disabled
      />
    ),
    'long text': (
      <Combobox label="Owner, long" options={options} words={listWords} value="long" onChange={nothing} />
    ),
  },
  MultiCombobox: {
    empty: (
      <Live<readonly string[]> start={[]}>
        {(value, onChange) => (
          <MultiCombobox
            label="Attendees, empty"
            placeholder="Who comes?"
            options={personOptions}
            words={listWords}
            value={value}
            onChange={onChange}
          />
        )}
      </Live>
    ),
    'several, inline': (
      <Live<readonly string[]> start={personOptions.map(({ value }) => value)}>
        {(value, onChange) => (
          <MultiCombobox
            look="inline"
            label="Attendees, several"
            options={personOptions}
            words={listWords}
            value={value}
            onChange={onChange}
          />
        )}
      </Live>
    ),
    disabled: (
      <MultiCombobox
        label="Attendees, disabled"
        options={personOptions}
        words={listWords}
        value={['Ada Ek']}
        onChange={nothing}
        disabled
      />
    ),
    'long text': (
      <MultiCombobox
        label="Attendees, long"
        options={options}
        words={listWords}
        value={['long', 'act']}
        onChange={nothing}
      />
    ),
  },
};
