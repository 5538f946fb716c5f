import { Checkbox, RadioGroup, Switch } from '@kader/ui';
import { Live } from '../live.tsx';
import { longText } from '../long-text.ts';
import { options } from './options.tsx';
import { nothing, type UiStates } from './ui-state.ts';

/** What is ticked and switched. */
export const checkStates: UiStates = {
  Checkbox: {
    off: (
      <Live start={false}>
        {(checked, onChange) => <Checkbox label="Only for us" checked={checked} onChange={onChange} />}
      </Live>
    ),
    on: (
      <Live start={true}>
        {(checked, onChange) => (
          <Checkbox label="Only for us" hint="Not for the client" checked={checked} onChange={onChange} />
        )}
      </Live>
    ),
    mixed: <Checkbox label="Some of them" checked={false} mixed onChange={nothing} />,
    disabled: (
      <div className="grid gap-1">
        <Checkbox label="Not now" checked={false} onChange={nothing} disabled />
        <Checkbox label="Not now, and on" checked onChange={nothing} disabled />
      </div>
    ),
    'long text': <Checkbox label={longText} checked onChange={nothing} />,
  },
  Switch: {
    off: (
      <Live start={false}>
        {(checked, onChange) => <Switch label="Mail every Monday" checked={checked} onChange={onChange} />}
      </Live>
    ),
    on: (
      <Live start={true}>
        {(checked, onChange) => (
          <Switch label="Mail every Monday" hint="At eight" checked={checked} onChange={onChange} />
        )}
      </Live>
    ),
    disabled: <Switch label="Not now" checked onChange={nothing} disabled />,
    'long text': <Switch label={longText} checked={false} onChange={nothing} />,
  },
  RadioGroup: {
    'nothing chosen': (
      <Live<string | null> start={null}>
        {(value, onChange) => (
          <RadioGroup label="Stage of the goal" value={value} onChange={onChange} options={options} />
        )}
      </Live>
    ),
    chosen: <RadioGroup label="Stage of the plan" value="act" onChange={nothing} options={options} />,
  },
};
