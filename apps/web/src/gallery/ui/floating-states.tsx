'use client';
import {
  Button,
  ConfirmDialog,
  Dialog,
  Menu,
  MenuCheckItem,
  MenuChoice,
  MenuGroup,
  MenuItem,
  MenuLink,
  MenuSeparator,
  MenuSub,
  Popover,
  Sheet,
  Tooltip,
  useToast,
} from '@kader/ui';
import { Plus } from 'lucide-react';
import { Live } from '../live.tsx';
import { longText } from '../long-text.ts';
import { nothing, type UiStates } from './ui-state.ts';

const languages = [
  { value: 'nl', label: 'Nederlands', lang: 'nl' },
  { value: 'pl', label: 'Polski', lang: 'pl' },
];

/** What opens beside a button or over the screen: pressed, it shows. */
export const floatingStates: UiStates = {
  Tooltip: {
    plain: (
      <Tooltip label="Undo" shortcut="Mod+Z">
        <Button>Point here</Button>
      </Tooltip>
    ),
    'long text': (
      <Tooltip label={longText} side="top">
        <Button>Point here for more</Button>
      </Tooltip>
    ),
  },
  Popover: {
    plain: (
      <Popover title="How this is counted" trigger={<Button>Open the popover</Button>}>
        Leads × rate.
      </Popover>
    ),
    'long text': (
      <Popover title={longText} trigger={<Button>Open a long popover</Button>}>
        {longText}
      </Popover>
    ),
  },
  Menu: {
    'every kind of line': (
      <Menu trigger={<Button>Open the menu</Button>}>
        <MenuItem onSelect={nothing} icon={<Plus aria-hidden="true" />} shortcut="Mod+D">
          Duplicate
        </MenuItem>
        <MenuLink href="#main" end="PDF">
          Download
        </MenuLink>
        <MenuItem onSelect={nothing} disabled>
          Not now
        </MenuItem>
        <MenuSeparator />
        <MenuGroup label="Show">
          <Live start={true}>
            {(checked, onChange) => (
              <MenuCheckItem checked={checked} onChange={onChange}>
                Only for us
              </MenuCheckItem>
            )}
          </Live>
        </MenuGroup>
        <Live start="nl">
          {(value, onChange) => (
            <MenuChoice label="Language" value={value} onChange={onChange} options={languages} />
          )}
        </Live>
        <MenuSub label="Move to">
          <MenuItem onSelect={nothing}>{longText}</MenuItem>
        </MenuSub>
        <MenuItem onSelect={nothing} look="danger">
          Delete
        </MenuItem>
      </Menu>
    ),
  },
  Dialog: {
    plain: (
      <Live start={false}>
        {(open, onOpenChange) => (
          <Dialog
            open={open}
            onOpenChange={onOpenChange}
            title="Share the plan"
            description="The client reads it under this address."
            closeLabel="Close"
            trigger={<Button>Open the dialog</Button>}
            footer={<Button onClick={() => onOpenChange(false)}>Done</Button>}
          >
            What is shared stays as it is.
          </Dialog>
        )}
      </Live>
    ),
    'long text': (
      <Live start={false}>
        {(open, onOpenChange) => (
          <Dialog
            open={open}
            onOpenChange={onOpenChange}
            size="l"
            title={longText}
            closeLabel="Close"
            trigger={<Button>Open a long dialog</Button>}
          >
            {Array.from({ length: 12 }, (_, index) => `${index + 1}. ${longText} `).join('')}
          </Dialog>
        )}
      </Live>
    ),
  },
  ConfirmDialog: {
    'by one press': (
      <Live start={false}>
        {(open, onOpenChange) => (
          <>
            <Button onClick={() => onOpenChange(true)}>Delete a goal</Button>
            <ConfirmDialog
              open={open}
              onOpenChange={onOpenChange}
              title="Delete the goal?"
              description="Two activities point to it."
              confirmLabel="Delete"
              cancelLabel="Keep it"
              onConfirm={() => onOpenChange(false)}
            />
          </>
        )}
      </Live>
    ),
    'by typing the name': (
      <Live start={false}>
        {(open, onOpenChange) => (
          <>
            <Button onClick={() => onOpenChange(true)}>Delete a client</Button>
            <ConfirmDialog
              open={open}
              onOpenChange={onOpenChange}
              title="Delete the client?"
              description="This cannot be undone."
              name="Korenaar"
              nameLabel="Type the client’s name"
              notYet="The name is not the same yet"
              confirmLabel="Delete"
              cancelLabel="Keep it"
              onConfirm={() => onOpenChange(false)}
            />
          </>
        )}
      </Live>
    ),
    loading: (
      <Live start={false}>
        {(open, onOpenChange) => (
          <>
            <Button onClick={() => onOpenChange(true)}>Delete a plan</Button>
            <ConfirmDialog
              open={open}
              onOpenChange={onOpenChange}
              title="Delete the plan?"
              description={longText}
              confirmLabel="Delete"
              cancelLabel="Keep it"
              pending
              onConfirm={nothing}
            />
          </>
        )}
      </Live>
    ),
  },
  Sheet: Object.fromEntries(
    (['bottom', 'left', 'right'] as const).map((side) => [
      side,
      <Live key={side} start={false}>
        {(open, onOpenChange) => (
          <Sheet
            open={open}
            onOpenChange={onOpenChange}
            title="Outline"
            closeLabel="Close"
            side={side}
            trigger={<Button>Open a sheet, {side}</Button>}
          >
            {longText}
          </Sheet>
        )}
      </Live>,
    ]),
  ),
  useToast: { plain: <ToastButtons /> },
};

function ToastButtons() {
  const { show } = useToast();
  const undo = { label: 'Undo', onUndo: nothing };
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => show({ title: 'Copied' })}>Plain</Button>
      <Button onClick={() => show({ title: 'Shared', tone: 'good' })}>Good</Button>
      <Button onClick={() => show({ title: 'Not sent', tone: 'bad', seconds: 0 })}>Bad, stays</Button>
      <Button onClick={() => show({ title: 'Goal 4 deleted', undo })}>With a way back</Button>
      <Button onClick={() => show({ title: longText })}>Long</Button>
    </div>
  );
}
