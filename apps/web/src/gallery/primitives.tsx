'use client';
import {
  Avatar,
  AvatarGroup,
  Badge,
  Bar,
  Button,
  Checkbox,
  Chip,
  Combobox,
  Count,
  EmptyState,
  ErrorState,
  Field,
  FillMark,
  IconButton,
  Kbd,
  Menu,
  MenuItem,
  Notice,
  NumberInput,
  Popover,
  Progress,
  RadioGroup,
  SaveState,
  SegmentedControl,
  Select,
  Skeleton,
  StageMark,
  Switch,
  Tabs,
  Tag,
  TextArea,
  TextInput,
  Tooltip,
} from '@kader/ui';
import { Plus } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

const options = [
  { value: 'a', label: 'Alpha' },
  { value: 'b', label: 'Beta' },
] as const;
const nothing = () => undefined;
const combobox: ComponentProps<typeof Combobox>['words'] = { search: 'Search', empty: 'Nothing found' };

/** Each primitive in its states. Words stand here in English alone: nobody but us sees this page. */
export const primitives: Readonly<Record<string, readonly ReactNode[]>> = {
  Avatar: [<Avatar key="s" id="a" name="Ada Ek" size="s" />, <Avatar key="l" id="b" name="Bo Li" size="l" />],
  AvatarGroup: [
    <AvatarGroup
      key="a"
      label="Two people"
      people={[
        { id: 'a', name: 'Ada Ek' },
        { id: 'b', name: 'Bo Li' },
      ]}
    />,
  ],
  Badge: [
    <Badge key="n" tone="neutral" shape="hollow">
      Draft
    </Badge>,
    <Badge key="g" tone="good" shape="check">
      Approved
    </Badge>,
    <Badge key="w" tone="warn" shape="filled">
      Changes
    </Badge>,
    <Badge key="i" tone="info" shape="diamond">
      Changed since
    </Badge>,
  ],
  Bar: [
    <Bar key="0" value={0} max={4} />,
    <Bar key="2" value={2} max={4} />,
    <Bar key="4" value={4} max={4} />,
  ],
  Button: [
    <Button key="p" look="primary">
      Primary
    </Button>,
    <Button key="d">Plain</Button>,
    <Button key="q" look="quiet" icon={<Plus aria-hidden="true" />}>
      Quiet
    </Button>,
    <Button key="x" disabled>
      Disabled
    </Button>,
    <Button key="w" pending>
      Pending
    </Button>,
  ],
  Chip: [<Chip key="c">Chip</Chip>],
  Count: [<Count key="c">12</Count>],
  EmptyState: [<EmptyState key="e" title="Nothing yet" sentence="What to do." example="An example." />],
  ErrorState: [<ErrorState key="e" title="It failed" sentence="What was kept." reference="req-1" />],
  Field: [
    <Field key="p" label="Name" hint="A hint">
      <TextInput defaultValue="Text" />
    </Field>,
    <Field key="e" label="Name" error="What is wrong">
      <TextInput defaultValue="Wrong" />
    </Field>,
    <Field key="d" label="Name" disabled>
      <TextInput defaultValue="Disabled" />
    </Field>,
  ],
  IconButton: [
    <IconButton key="s" name="Small" size="s" icon={<Plus aria-hidden="true" />} />,
    <IconButton key="m" name="Pressed" pressed icon={<Plus aria-hidden="true" />} />,
    <IconButton key="l" name="Large" size="l" icon={<Plus aria-hidden="true" />} />,
  ],
  Kbd: [<Kbd key="k" keys="Mod+Shift+Z" />, <Kbd key="e" keys="Enter" />],
  Menu: [
    <Menu key="m" trigger={<Button>Menu</Button>}>
      <MenuItem onSelect={nothing}>Do</MenuItem>
      <MenuItem onSelect={nothing} look="danger">
        Delete
      </MenuItem>
      <MenuItem onSelect={nothing} disabled>
        Disabled
      </MenuItem>
    </Menu>,
  ],
  Notice: (['info', 'good', 'warn', 'bad'] as const).map((tone) => (
    <Notice key={tone} tone={tone}>
      {tone}
    </Notice>
  )),
  NumberInput: [<NumberInput key="n" aria-label="Number" defaultValue="1 234,56" after="%" />],
  Popover: [
    <Popover key="p" title="Title" trigger={<Button>Popover</Button>}>
      Content
    </Popover>,
  ],
  SegmentedControl: [
    <SegmentedControl key="s" label="View" value="a" onChange={nothing} options={[...options]} />,
  ],
  Select: [<Select key="s" aria-label="Choice" options={[...options]} value="a" onChange={nothing} />],
  Combobox: [
    <Combobox key="c" label="Choice" options={[...options]} words={combobox} value="a" onChange={nothing} />,
  ],
  Skeleton: [<Skeleton key="s" className="w-40" />],
  Tabs: [
    <Tabs
      key="t"
      label="Tabs"
      value="a"
      onChange={nothing}
      tabs={options.map(({ value, label }) => ({ value, label, count: 3, panel: label }))}
    />,
  ],
  Tag: [<Tag key="t">Tag</Tag>],
  TextArea: [<TextArea key="t" aria-label="Text" defaultValue="Several lines" />],
  TextInput: [
    <TextInput key="e" aria-label="Empty" placeholder="Empty" />,
    <TextInput key="f" aria-label="Filled" defaultValue="Filled" before="€" />,
    <TextInput key="d" aria-label="Disabled" defaultValue="Disabled" disabled />,
  ],
  Tooltip: [
    <Tooltip key="t" label="Tooltip" shortcut="Mod+K">
      <button type="button">Point here</button>
    </Tooltip>,
  ],
  FillMark: (['empty', 'partly', 'filled', 'changed', 'approved'] as const).map((fill) => (
    <FillMark key={fill} fill={fill} label={fill} />
  )),
  StageMark: (['plan', 'reach', 'act', 'convert', 'engage'] as const).map((stage) => (
    <StageMark key={stage} stage={stage}>
      {stage}
    </StageMark>
  )),
  Progress: [<Progress key="p" label="Building" count="14 of 23" value={14} max={23} />],
  SaveState: (['saved', 'saving', 'offline', 'conflict'] as const).map((state) => (
    <SaveState key={state} state={state} sentence={state} />
  )),
  Checkbox: [
    <Checkbox key="c" label="Checkbox" checked onChange={nothing} />,
    <Checkbox key="u" label="Not checked" checked={false} onChange={nothing} />,
  ],
  Switch: [<Switch key="s" label="Switch" checked onChange={nothing} />],
  RadioGroup: [<RadioGroup key="r" label="Radio" value="a" onChange={nothing} options={[...options]} />],
};
