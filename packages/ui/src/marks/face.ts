export { Avatar, type AvatarProps } from './avatar.tsx';
export { AvatarGroup, type AvatarGroupProps } from './avatar-group.tsx';
export { Badge, type BadgeProps, type BadgeShape } from './badge.tsx';
export {
  Chip,
  ChipButton,
  type ChipButtonProps,
  type ChipProps,
  ChipRemovable,
  type ChipRemovableProps,
} from './chip.tsx';
export { Count } from './count.tsx';
export { type Fill, FillMark, type FillMarkProps } from './fill-mark.tsx';
export { hueOf, type Stage } from './hue.ts';
export { initialsOf } from './initials.ts';
export { isShortcut, type KeyPress } from './is-shortcut.ts';
export { Kbd, type KbdProps } from './kbd.tsx';
export { ariaShortcut, formatShortcut } from './shortcut.ts';
export { type SmartCriterion, SmartMark, type SmartMarkProps } from './smart-mark.tsx';
export { StageMark, type StageMarkProps } from './stage-mark.tsx';
export { Tag, type TagProps } from './tag.tsx';
export { useIsMac } from './use-is-mac.ts';
