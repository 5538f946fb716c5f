'use client';
import { type SyntheticEvent, useState } from 'react';

/**
 * A mail as its reader would see it, in a frame that runs no scripts and grows to the mail's height. Links leave the
 * frame for the whole window. Style sheets stay out: the page's policy refuses them, and a mail is whole without.
 */
export function MailBody({ html, title }: { readonly html: string; readonly title: string }) {
  const [height, setHeight] = useState(640);
  const shown = html.replaceAll(/<style>[^<]*<\/style>/g, '').replaceAll('<a ', '<a target="_top" ');

  function measure(event: SyntheticEvent<HTMLIFrameElement>) {
    setHeight(event.currentTarget.contentDocument?.documentElement.scrollHeight ?? height);
  }

  return (
    <iframe
      title={title}
      srcDoc={shown}
      sandbox="allow-same-origin allow-top-navigation-by-user-activation"
      onLoad={measure}
      style={{ height }}
      className="block w-full rounded border [color-scheme:light]"
    />
  );
}
