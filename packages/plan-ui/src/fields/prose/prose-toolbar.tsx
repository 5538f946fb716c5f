'use client';

import { useT } from '@kader/i18n/react';
import { Button, IconButton, TextInput } from '@kader/ui';
import { type Editor, useEditorState } from '@tiptap/react';
import { Bold, Heading3, Italic, Link2, List, ListOrdered } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { shortcuts } from '../../shortcuts/shortcuts.ts';

/** What can be done with the text at the caret. Floats over the line above, so that nothing moves. */
export function ProseToolbar({
  editor,
  linking,
  onLinking: setLinking,
}: {
  readonly editor: Editor;
  /** Whether an address is being asked for. */
  readonly linking: boolean;
  readonly onLinking: (linking: boolean) => void;
}) {
  const t = useT('plan');
  const on = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      heading: editor.isActive('heading'),
      bulletList: editor.isActive('bulletList'),
      orderedList: editor.isActive('orderedList'),
      link: editor.isActive('link'),
    }),
  });
  const run = () => editor.chain().focus();
  return (
    <div
      role="toolbar"
      aria-label={t('field.text.toolbar')}
      className="absolute right-0 bottom-full z-10 mb-1.5 flex items-center gap-0.5 rounded bg-paper-raised p-0.5 font-ui shadow-float"
    >
      {linking ? (
        <LinkForm editor={editor} onDone={() => setLinking(false)} />
      ) : (
        <>
          <Tool
            name={t('field.text.bold')}
            shortcut={shortcuts.inText.bold[0]}
            icon={<Bold />}
            on={on.bold}
            act={() => run().toggleBold().run()}
          />
          <Tool
            name={t('field.text.italic')}
            shortcut={shortcuts.inText.italic[0]}
            icon={<Italic />}
            on={on.italic}
            act={() => run().toggleItalic().run()}
          />
          <Tool
            name={t('field.text.heading')}
            shortcut={shortcuts.inText.heading[0]}
            icon={<Heading3 />}
            on={on.heading}
            act={() => run().toggleHeading({ level: 3 }).run()}
          />
          <Tool
            name={t('field.text.bulletList')}
            shortcut={shortcuts.inText.bullets[0]}
            icon={<List />}
            on={on.bulletList}
            act={() => run().toggleBulletList().run()}
          />
          <Tool
            name={t('field.text.orderedList')}
            shortcut={shortcuts.inText.numbers[0]}
            icon={<ListOrdered />}
            on={on.orderedList}
            act={() => run().toggleOrderedList().run()}
          />
          <Tool name={t('field.text.link')} icon={<Link2 />} on={on.link} act={() => setLinking(true)} />
        </>
      )}
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: ReactNode;
  readonly on: boolean;
  readonly shortcut?: string | undefined;
  readonly act: () => void;
}

function Tool({ name, icon, on, shortcut, act }: ToolProps) {
  return (
    <IconButton
      name={name}
      icon={icon}
      shortcut={shortcut}
      pressed={on}
      tooltipSide="top"
      // The keyboard has the shortcuts; Tab goes on to the next field.
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    />
  );
}

function LinkForm({ editor, onDone }: { readonly editor: Editor; readonly onDone: () => void }) {
  const t = useT('plan');
  const known: unknown = editor.getAttributes('link').href;
  const [address, setAddress] = useState(typeof known === 'string' ? known : '');
  function apply() {
    const href = withProtocol(address.trim());
    const range = editor.chain().focus().extendMarkRange('link');
    if (href === '') {
      range.unsetLink().run();
    } else if (editor.state.selection.empty && known === undefined) {
      range
        .insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    } else {
      range.setLink({ href }).run();
    }
    onDone();
  }
  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault();
      apply();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      editor.commands.focus();
      onDone();
    }
  }
  return (
    <span className="flex items-center gap-1">
      <TextInput
        aria-label={t('field.text.address')}
        placeholder="https://"
        value={address}
        onChange={setAddress}
        onKeyDown={handleKeyDown}
        autoFocus
        className="w-56"
      />
      <Button size="s" onClick={apply}>
        {address.trim() === '' && known !== undefined ? t('field.text.unlink') : t('field.text.apply')}
      </Button>
    </span>
  );
}

/** `example.com` is meant as a page, `name@example.com` as an address to write to. */
function withProtocol(address: string): string {
  if (address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address)) {
    return address;
  }
  return /^[^\s/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`;
}
