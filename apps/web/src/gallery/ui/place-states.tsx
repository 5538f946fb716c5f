import { CalendarPopover, DateInPlace, DatePicker, EditInPlace, Field } from '@kader/ui';
import { Live } from '../live.tsx';
import { longText } from '../long-text.ts';
import { nothing, type UiStates } from './ui-state.ts';

const today = '2027-01-15';
const days = {
  locale: 'en' as const,
  openLabel: 'Open the calendar',
  today,
  parse: (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null),
  format: (day: string) => day,
};
const taken = () => true;

/** What is edited in place, and days. */
export const placeStates: UiStates = {
  EditInPlace: {
    empty: <EditInPlace label="Title, empty" placeholder="What has to change?" value="" onCommit={taken} />,
    filled: (
      <Live start="More repairs booked on the site">
        {(value, onChange) => (
          <EditInPlace
            label="Title, filled"
            value={value}
            onCommit={(text) => {
              onChange(text);
              return true;
            }}
          />
        )}
      </Live>
    ),
    'a figure': (
      <EditInPlace
        label="Target"
        value="4200000"
        display="€4.2m"
        lines="one"
        numeric
        align="end"
        onCommit={taken}
      />
    ),
    'several lines': (
      <EditInPlace label="Note" value={'One line\nand another'} lines="many" onCommit={taken} />
    ),
    error: (
      <EditInPlace
        label="Target, refused"
        value="twelve"
        lines="one"
        error="Type a number."
        onCommit={taken}
      />
    ),
    'a colleague in it': (
      <EditInPlace
        label="Title, shared"
        value="More repairs"
        colleague={{ name: 'Nadia', hue: 'act', label: 'Nadia is here' }}
        onCommit={taken}
      />
    ),
    'read only': <EditInPlace label="Title, read" value="More repairs" readOnly onCommit={taken} />,
    'long text': <EditInPlace label="Title, long" value={longText} onCommit={taken} />,
  },
  DatePicker: {
    empty: (
      <Live<string | null> start={null}>
        {(value, onChange) => (
          <DatePicker
            {...days}
            aria-label="Day, empty"
            placeholder="When?"
            value={value}
            onChange={onChange}
          />
        )}
      </Live>
    ),
    filled: (
      <Live<string | null> start="2027-02-28">
        {(value, onChange) => (
          <DatePicker
            {...days}
            aria-label="Day, filled"
            min="2027-01-10"
            max="2027-03-31"
            value={value}
            onChange={onChange}
          />
        )}
      </Live>
    ),
    error: (
      <Field label="Day, with an error" labelHidden error="Type a valid date.">
        <DatePicker {...days} value="2027-02-28" onChange={nothing} />
      </Field>
    ),
    disabled: <DatePicker {...days} aria-label="Day, disabled" value={today} onChange={nothing} disabled />,
  },
  DateInPlace: {
    empty: <DateInPlace {...days} label="Due, empty" placeholder="When?" value={null} onChange={nothing} />,
    filled: (
      <Live<string | null> start="2027-02-28">
        {(value, onChange) => <DateInPlace {...days} label="Due, filled" value={value} onChange={onChange} />}
      </Live>
    ),
  },
  CalendarPopover: {
    plain: (
      <Live<string | null> start={null}>
        {(value, onChange) => (
          <CalendarPopover
            value={value}
            onChange={onChange}
            locale="en"
            openLabel="Pick a day"
            today={today}
          />
        )}
      </Live>
    ),
    disabled: (
      <CalendarPopover value={today} onChange={nothing} locale="en" openLabel="Pick no day" disabled />
    ),
  },
};
