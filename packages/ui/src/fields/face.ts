export type { CalendarLocale } from './calendar-locales.ts';
export { CalendarPopover, type CalendarPopoverProps } from './calendar-popover.tsx';
export {
  Checkbox,
  type CheckboxProps,
  RadioGroup,
  type RadioGroupProps,
  Switch,
  type SwitchProps,
} from './check.tsx';
export { Combobox, type ComboboxProps, MultiCombobox, type MultiComboboxProps } from './combobox.tsx';
export type { ComboboxOption, ComboboxWords } from './combobox-entries.ts';
export { DateInPlace, type DateInPlaceProps, DatePicker, type DatePickerProps } from './date-picker.tsx';
export { EditInPlace, type EditInPlaceProps } from './edit-in-place.tsx';
export { Field, type FieldProps, Fieldset, type FieldsetProps } from './field.tsx';
export { markMatches, matchesQuery } from './match-text.ts';
export { Select, type SelectOption, type SelectProps } from './select.tsx';
export { TextArea, type TextAreaProps } from './text-area.tsx';
export { NumberInput, TextInput, type TextInputProps } from './text-input.tsx';
export type { CommitBy } from './use-draft.ts';
