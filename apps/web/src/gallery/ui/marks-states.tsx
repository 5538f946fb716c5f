import {
  Avatar,
  AvatarGroup,
  Badge,
  type BadgeShape,
  Chip,
  ChipButton,
  ChipRemovable,
  Count,
  type Fill,
  FillMark,
  Kbd,
  SmartMark,
  type Stage,
  StageMark,
  Tag,
} from '@kader/ui';
import { Target } from 'lucide-react';
import { longText, longWord } from '../long-text.ts';
import { nothing, type UiStates } from './ui-state.ts';

const tones = ['neutral', 'info', 'good', 'warn', 'bad', 'accent'] as const;
const shapes: readonly BadgeShape[] = ['hollow', 'filled', 'diamond', 'check'];
const fills: readonly Fill[] = ['empty', 'partly', 'filled', 'changed', 'approved'];
const stages: readonly Stage[] = ['plan', 'reach', 'act', 'convert', 'engage'];
const names = ['Ada Ek', 'Bo Li', 'Cas Vermeer', 'Dag Ek', 'Eva Wilk', longWord];
const people = names.map((name) => ({ id: name, name }));
const letters = ['S', 'M', 'A', 'R', 'T'];
const smart = (met: number) =>
  letters.map((letter, index) => ({ letter, met: index < met, title: index < met ? 'Met' : 'Not met yet' }));

/** Small marks, for people, states and kinds. */
export const marksStates: UiStates = {
  Avatar: {
    'small, medium, large': (
      <div className="flex items-center gap-2">
        <Avatar id="a" name="Ada Ek" size="s" />
        <Avatar id="b" name="Bo Li" size="m" />
        <Avatar id="c" name="Cas Vermeer" size="l" />
      </div>
    ),
    here: <Avatar id="d" name="Dag Ek" here label="Dag Ek is here" />,
    'without a name': <Avatar id="e" name="" label="Somebody" />,
  },
  AvatarGroup: {
    two: <AvatarGroup label="Two people" people={people.slice(0, 2)} />,
    'more than fit': <AvatarGroup label="Six people" people={people} here />,
  },
  Badge: {
    ...Object.fromEntries(
      tones.map((tone) => [
        tone,
        <Badge key={tone} tone={tone}>
          In review
        </Badge>,
      ]),
    ),
    shapes: (
      <div className="flex flex-wrap gap-2">
        {shapes.map((shape) => (
          <Badge key={shape} shape={shape}>
            {shape}
          </Badge>
        ))}
      </div>
    ),
    'long text': <Badge tone="warn">{longText}</Badge>,
  },
  Tag: {
    ...Object.fromEntries(
      tones.map((tone) => [
        tone,
        <Tag key={tone} tone={tone}>
          exp.
        </Tag>,
      ]),
    ),
    'long text': <Tag>{longText}</Tag>,
  },
  Chip: {
    plain: <Chip kind="KPI">Booked repairs</Chip>,
    on: (
      <Chip on icon={<Target aria-hidden="true" />}>
        Booked repairs
      </Chip>
    ),
    'long text': <Chip kind="Goal">{longText}</Chip>,
  },
  ChipButton: {
    plain: <ChipButton onClick={nothing}>Stage</ChipButton>,
    'on, large': (
      <ChipButton on size="l" onClick={nothing}>
        Stage: reach
      </ChipButton>
    ),
    disabled: (
      <ChipButton disabled onClick={nothing}>
        Stage
      </ChipButton>
    ),
    'long text': <ChipButton onClick={nothing}>{longText}</ChipButton>,
  },
  ChipRemovable: {
    plain: (
      <ChipRemovable kind="KPI" removeLabel="Remove booked repairs" onRemove={nothing}>
        Booked repairs
      </ChipRemovable>
    ),
    'long text': (
      <ChipRemovable removeLabel="Remove the long one" onRemove={nothing}>
        {longText}
      </ChipRemovable>
    ),
  },
  Count: {
    plain: <Count>12</Count>,
    'said in full': <Count label="4 of 5 filled">4/5</Count>,
  },
  FillMark: Object.fromEntries(fills.map((fill) => [fill, <FillMark key={fill} fill={fill} label={fill} />])),
  StageMark: {
    ...Object.fromEntries(
      stages.map((stage) => [
        stage,
        <StageMark key={stage} stage={stage}>
          {stage}
        </StageMark>,
      ]),
    ),
    'long text': <StageMark stage="reach">{longText}</StageMark>,
  },
  SmartMark: {
    none: <SmartMark criteria={smart(0)} label="SMART 0 of 5" />,
    'three met, leads there': <SmartMark criteria={smart(3)} label="SMART 3 of 5" onGo={nothing} />,
    all: <SmartMark criteria={smart(5)} label="SMART 5 of 5" />,
  },
  Kbd: {
    'one key': <Kbd keys="Enter" />,
    'several keys': <Kbd keys="Mod+Shift+Z" />,
  },
};
