export { Button, type ButtonProps } from './button.tsx';
export type { ButtonLook, ButtonSize } from './button-look.ts';
export { IconButton, type IconButtonProps } from './icon-button.tsx';
export { LinkButton, type LinkButtonProps } from './link-button.tsx';
export { PersonChoice, type PersonChoiceProps } from './person-choice.tsx';
export { PersonLine, type PersonLineProps, personLine } from './person-line.tsx';
export { SegmentedControl, type SegmentedControlProps } from './segmented-control.tsx';
export { TabLink, type TabLinkProps, TabLinks, Tabs, type TabsProps } from './tabs.tsx';
export { TextLink, type TextLinkProps } from './text-link.tsx';
