'use client';

import type { RichTextNode } from '@kader/plan/fields';
import { type Editor, EditorContent, type JSONContent, useEditor, useEditorState } from '@tiptap/react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { proseLook } from '../rich-text-reader.tsx';
import { cleanPasted } from './clean-pasted.ts';
import { proseExtensions } from './extensions.ts';
import { ProseToolbar } from './prose-toolbar.tsx';
import { SlashList } from './slash-list.tsx';
import { takeIn } from './take-in.ts';
import { useActiveOption } from './use-active-option.ts';
import { useLeaving } from './use-leaving.ts';
import { useSlashMenu } from './use-slash-menu.ts';

/** Where on the screen the text was pointed at; null: focus came by the keyboard. */
export type Point = { readonly x: number; readonly y: number } | null;

export interface ProseEditorProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: RichTextNode | undefined;
  readonly at: Point;
  readonly lang: string | undefined;
  readonly nonce: string | undefined;
  readonly className: string | undefined;
  /** Called with the document at every change. */
  readonly onDraft: (json: JSONContent) => void;
  /** Called when the person is done. */
  readonly onCommit: (json: JSONContent) => void;
  readonly onCancel: () => void;
  /** Whether others made something else of the text since it was kept as it stands in the editor: then it can give way. */
  readonly canTakeIn: (json: JSONContent) => boolean;
  /** Called when the editor shows what others made of the text. */
  readonly onTakeIn: () => void;
  /** Asked once there is an editor: gives what was typed before. */
  readonly takeOver: () => string;
}

/** The text while it is written in. Loaded apart: it is large, and most visits only read. */
export function ProseEditor(props: ProseEditorProps) {
  const { label, value, at, lang, className } = props;
  const typed = useRef(false);
  const shown = useRef(value);
  const frame = useRef<HTMLDivElement>(null);
  const commit = (current: Editor) => props.onCommit(current.getJSON());
  const listId = useId();
  const made = useRef<Editor | null>(null);
  const [linking, setLinking] = useState(false);
  const slash = useSlashMenu(
    () => made.current,
    () => setLinking(true),
  );
  // The menu closes first; the slash stays as it was typed.
  const leaveOff = () => (slash.isOpen ? slash.putOff() : props.onCancel());
  const editor = useEditor({
    extensions: [...proseExtensions, slash.extension],
    content: value === undefined ? null : contentOf(value),
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectNonce: props.nonce,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: `${proseLook} outline-none ${className ?? ''}`,
        ...(lang === undefined ? {} : { lang }),
      },
      transformPastedHTML: cleanPasted,
    },
    onCreate: ({ editor: created }) => {
      made.current = created;
      putCaret(created, at);
      // At once, not with the next frame: letters typed in between would go nowhere.
      created.view.focus();
      insertTyped(created, props.takeOver());
    },
    onUpdate: ({ editor: changed }) => {
      typed.current = true;
      props.onDraft(changed.getJSON());
    },
  });

  useActiveOption(editor, listId, slash.isOpen ? slash.chosen : null);
  const isEmpty = useEditorState({ editor, selector: ({ editor: current }) => current?.isEmpty ?? false });

  // What a colleague wrote comes in as long as nothing of one's own would go, and the caret stays where it is.
  const showOthers = useEffectEvent((current: Editor) => {
    if (!typed.current || props.canTakeIn(current.getJSON())) {
      const content = value === undefined ? null : contentOf(value);
      if (takeIn(current, content, !typed.current)) {
        props.onTakeIn();
      }
    }
  });
  useEffect(() => {
    if (editor !== null && shown.current !== value) {
      shown.current = value;
      showOthers(editor);
    }
  }, [editor, value]);

  useLeaving(editor, frame, { commit, leaveOff });

  return (
    <div ref={frame} className="relative">
      {editor !== null && <ProseToolbar editor={editor} linking={linking} onLinking={setLinking} />}
      {isEmpty === true && (
        <p aria-hidden="true" className="text-doc pointer-events-none absolute inset-0 text-ink-faint">
          {props.placeholder}
        </p>
      )}
      <EditorContent editor={editor} />
      {slash.isOpen && (
        <SlashList
          id={listId}
          items={slash.items}
          chosen={slash.chosen}
          rect={slash.rect}
          onChoose={slash.choose}
        />
      )}
    </div>
  );
}

/** Puts in what was typed before there was an editor, as if it had been typed here. */
function insertTyped(editor: Editor, typed: string): void {
  const [first = '', ...lines] = typed.split('\n');
  if (first !== '') {
    editor.commands.insertContent({ type: 'text', text: first });
  }
  for (const line of lines) {
    editor
      .chain()
      .splitBlock()
      .insertContent(line === '' ? [] : { type: 'text', text: line })
      .run();
  }
}

function putCaret(editor: Editor, at: Point): void {
  const place = at === null ? null : editor.view.posAtCoords({ left: at.x, top: at.y });
  editor.commands.focus(place?.pos ?? 'end');
}

/** A stored text as the editor takes it: the same nodes, free to be changed. */
function contentOf({ type, attrs, marks, content, text }: RichTextNode): JSONContent {
  return {
    type,
    ...(attrs === undefined ? {} : { attrs: { ...attrs } }),
    ...(marks === undefined ? {} : { marks: marks.map((mark) => ({ ...mark })) }),
    ...(content === undefined ? {} : { content: content.map(contentOf) }),
    ...(text === undefined ? {} : { text }),
  };
}
