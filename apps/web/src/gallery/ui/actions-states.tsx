import {
  Button,
  IconButton,
  LinkButton,
  PersonChoice,
  PersonLine,
  SegmentedControl,
  TabLink,
  TabLinks,
  Tabs,
  TextLink,
} from '@kader/ui';
import { ArrowRight, ChevronDown, Plus } from 'lucide-react';
import { Live } from '../live.tsx';
import { longText, longWord } from '../long-text.ts';
import { mailLinkStates } from './mail-link-states.tsx';
import { nothing, type UiStates } from './ui-state.ts';

const plus = <Plus aria-hidden="true" />;
const views = [
  { value: 'list', label: 'List' },
  { value: 'board', label: 'Board' },
  { value: 'time', label: 'Timeline' },
];
/** Buttons keep their words on one line unless they are told. */
const wrapping = 'max-w-full whitespace-normal';
const bo = {
  person: { email: 'bo@example.com', name: 'Bo Li', locale: 'en' },
  role: 'Client',
  see: 'One plan',
};
const people = [
  {
    key: 'ada',
    person: { email: 'ada@example.com', name: 'Ada Ek', locale: 'sv' },
    role: 'Planner',
    see: 'Three plans of two clients',
  },
  {
    key: 'long',
    person: { email: 'long@example.com', name: longWord, locale: 'de' },
    role: 'Approver',
    see: longText,
  },
];

/** What is pressed, followed and switched. */
export const actionsStates: UiStates = {
  Button: {
    primary: <Button look="primary">Save</Button>,
    plain: <Button>Save</Button>,
    quiet: (
      <Button look="quiet" icon={plus}>
        Add a goal
      </Button>
    ),
    danger: <Button look="danger">Delete</Button>,
    'small, medium, large': (
      <div className="flex flex-wrap items-center gap-2">
        <Button size="s">Small</Button>
        <Button size="m">Medium</Button>
        <Button size="l" iconEnd={<ChevronDown aria-hidden="true" />}>
          Large
        </Button>
      </div>
    ),
    disabled: <Button disabled>Save</Button>,
    'disabled, with the reason': <Button disabledReason="The name is still missing">Save</Button>,
    loading: (
      <Button look="primary" pending>
        Save
      </Button>
    ),
    'long text, allowed to wrap': (
      <Button icon={plus} className={wrapping}>
        {longText}
      </Button>
    ),
  },
  IconButton: {
    'small, medium, large': (
      <div className="flex items-center gap-2">
        <IconButton name="Add, small" size="s" icon={plus} />
        <IconButton name="Add, medium" shortcut="Mod+N" icon={plus} />
        <IconButton name="Add, large" size="l" icon={plus} />
      </div>
    ),
    pressed: <IconButton name="Panel" pressed icon={plus} />,
    disabled: <IconButton name="Add" disabled icon={plus} />,
  },
  LinkButton: {
    plain: <LinkButton href="#main">Open the plan</LinkButton>,
    primary: (
      <LinkButton href="#main" look="primary" size="l">
        Open the plan
      </LinkButton>
    ),
    'long text, allowed to wrap': (
      <LinkButton href="#main" className={wrapping}>
        {longText}
      </LinkButton>
    ),
  },
  TextLink: {
    underlined: <TextLink href="#main">the goals of this plan</TextLink>,
    plain: (
      <TextLink href="#main" look="plain">
        Bakery Korenaar
      </TextLink>
    ),
    'long text': <TextLink href="#main">{longText}</TextLink>,
  },
  SegmentedControl: {
    chosen: (
      <Live start="list">
        {(value, onChange) => (
          <SegmentedControl label="View" value={value} onChange={onChange} options={views} />
        )}
      </Live>
    ),
    'nothing chosen': (
      <Live<string | null> start={null}>
        {(value, onChange) => (
          <SegmentedControl
            label="Scale"
            value={value}
            onChange={onChange}
            onClear={() => onChange(null)}
            options={views}
          />
        )}
      </Live>
    ),
  },
  Tabs: {
    'with counts': (
      <Live start="list">
        {(value, onChange) => (
          <Tabs
            label="Views of the activities"
            value={value}
            onChange={onChange}
            tabs={views.map((view, index) => ({ ...view, count: index * 4, panel: view.label }))}
          />
        )}
      </Live>
    ),
  },
  TabLinks: {
    'with counts': (
      <TabLinks label="Views of the plan">
        <TabLink href="#main" current>
          Document
        </TabLink>
        <TabLink href="#main" count={12}>
          Notes
        </TabLink>
        <TabLink href="#main">{longWord}</TabLink>
      </TabLinks>
    ),
  },
  PersonLine: {
    plain: (
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3">
        <PersonLine {...bo} mark={<ArrowRight />} />
      </div>
    ),
  },
  PersonChoice: {
    plain: (
      <>
        <span id="gallery-people-plain" className="text-13">
          Who are you?
        </span>
        <PersonChoice labelledBy="gallery-people-plain" people={people} chosen={null} onChoose={nothing} />
      </>
    ),
    'loading, and an error': (
      <>
        <span id="gallery-people-error" className="text-13">
          Who are you?
        </span>
        <PersonChoice
          labelledBy="gallery-people-error"
          people={people}
          chosen="ada"
          onChoose={nothing}
          problem="That did not work. Try again."
        />
      </>
    ),
  },
  ...mailLinkStates,
};
