export { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.tsx';
export { Dialog, type DialogProps } from './dialog.tsx';
export {
  Menu,
  MenuCheckItem,
  MenuChoice,
  type MenuChoiceProps,
  MenuGroup,
  MenuItem,
  type MenuItemProps,
  MenuLink,
  type MenuLinkProps,
  type MenuProps,
  MenuSeparator,
  MenuSub,
} from './menu.tsx';
export { Popover, type PopoverProps } from './popover.tsx';
export { Sheet, type SheetProps } from './sheet.tsx';
export { type ToastRequest, type Toasts, type ToastWords, useToast } from './toast.tsx';
export { Tooltip, type TooltipProps } from './tooltip.tsx';
