import { cleanLine, cleanLines } from './clean-text.ts';
import type { MailContent } from './mail.ts';
import { type Markup, markup } from './markup.ts';

/** What a mail consists of. Every text is plain; nothing in it is read as HTML. */
export interface Letter {
  readonly locale: string;
  readonly subject: string;
  /** What the inbox shows after the subject. */
  readonly preview: string;
  /** Whose mail it is: the agency's name, at its head. */
  readonly sender: string;
  readonly heading: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** Words that a person wrote along with it, shown as theirs; null if none. */
  readonly quote: { readonly by: string; readonly text: string } | null;
  /** Label and value, e.g. plan and its title. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly button: { readonly label: string; readonly url: string };
  /** Stands above the address of the button, for those whose mail program shows no button. */
  readonly linkNote: string;
  readonly footer: readonly string[];
  /** Pages that every mail names at its foot: label and address, http(s). */
  readonly links: readonly (readonly [label: string, url: string])[];
}

const serif = "font-family:Georgia,'Times New Roman',serif";
const sans = "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

// The tokens of the design system, in hex: mail programs know neither variables nor OKLCH.
const paper = '#f8f5f1';
const sheet = '#fdfcfa';
const line = '#e1ded9';
const ink = '#181f22';
const soft = '#414b4e';
const faint = '#5c676a';
const accent = '#00595d';
const onAccent = '#f9fdfc';

/**
 * Dark values of the same tokens, and less margin on a phone. Holds no quotes or brackets, which escaping
 * would break inside a style element. Programs that ignore them keep the light mail, which is whole by itself. */
const darkStyle = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: #161411 !important; }
  .sheet { background: #1d1b18 !important; border-color: #33312e !important; }
  .line { border-color: #33312e !important; }
  .ink { color: #eae8e3 !important; }
  .soft { color: #c2bfb8 !important; }
  .faint { color: #a7a49e !important; }
  .link { color: #7bc3c2 !important; }
  .button { background: #7bc3c2 !important; }
  .button a { color: #051718 !important; }
}
@media (max-width: 600px) {
  .sheet-cell { padding: 24px 20px !important; }
}
`;

/**
 * Sets a letter as HTML (tables and inline styles, no images, nothing loaded) and as plain text. Throws an
 * Error if an address in it is not http(s).
 */
export function renderLetter(letter: Letter): MailContent {
  for (const url of [letter.button.url, ...letter.links.map(([, address]) => address)]) {
    if (!['http:', 'https:'].includes(new URL(url).protocol)) {
      throw new Error('The addresses in a mail must be http or https.');
    }
  }
  return {
    subject: cleanLine(letter.subject),
    html: `<!doctype html>\n${htmlOf(letter).source}\n`,
    text: textOf(letter),
  };
}

function htmlOf(letter: Letter): Markup {
  return markup`<html lang="${letter.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${cleanLine(letter.subject)}</title>
<style>${darkStyle}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:${paper};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden">${letter.preview}</div>
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${paper}"><tr><td align="center" style="padding:32px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;width:100%">
<tr><td class="faint" style="padding:0 4px 12px;${sans};font-size:14px;line-height:20px;color:${faint}">${letter.sender}</td></tr>
<tr><td class="sheet sheet-cell" style="padding:36px 40px;background:${sheet};border:1px solid ${line};border-radius:6px">
<h1 class="ink" style="margin:0 0 20px;${serif};font-size:25px;line-height:32px;font-weight:normal;color:${ink}">${letter.heading}</h1>
${[letter.greeting, ...letter.paragraphs].map(paragraphHtml)}${quoteHtml(letter.quote)}${factsHtml(letter.facts)}
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:28px 0 24px"><tr><td class="button" style="background:${accent};border-radius:6px"><a href="${letter.button.url}" style="display:inline-block;padding:12px 24px;${sans};font-size:16px;line-height:20px;color:${onAccent};text-decoration:none">${letter.button.label}</a></td></tr></table>
<p class="faint" style="margin:0;${sans};font-size:13px;line-height:20px;color:${faint}">${letter.linkNote}<br><a class="link" href="${letter.button.url}" style="color:${accent};word-break:break-all">${letter.button.url}</a></p>
</td></tr>
<tr><td class="faint" style="padding:16px 4px 0;${sans};font-size:13px;line-height:20px;color:${faint}">${letter.footer.map((text) => markup`<p style="margin:0 0 8px">${text}</p>`)}${linksHtml(letter.links)}</td></tr>
</table>
</td></tr></table>
</body>
</html>`;
}

function paragraphHtml(text: string): Markup {
  return markup`<p class="ink" style="margin:0 0 16px;${sans};font-size:16px;line-height:26px;color:${ink}">${text}</p>
`;
}

function quoteHtml(quote: Letter['quote']): Markup {
  if (quote === null) {
    return markup``;
  }
  const lines = cleanLines(quote.text).map(
    (text, index) => markup`${index === 0 ? '' : markup`<br>`}${text}`,
  );
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px"><tr><td class="line soft" style="padding:2px 0 2px 16px;border-left:3px solid ${line};${serif};font-size:16px;line-height:26px;color:${soft}">${lines}<br><span class="faint" style="${sans};font-size:13px;line-height:20px;color:${faint}">${quote.by}</span></td></tr></table>
`;
}

function factsHtml(facts: Letter['facts']): Markup {
  const rows = facts.map(
    ([label, value]) =>
      markup`<tr><th scope="row" align="left" valign="top" class="line faint" style="padding:8px 16px 8px 0;border-top:1px solid ${line};${sans};font-size:14px;line-height:20px;font-weight:normal;color:${faint}">${label}</th><td valign="top" class="line ink" style="padding:8px 0;border-top:1px solid ${line};${sans};font-size:14px;line-height:20px;color:${ink}">${value}</td></tr>
`,
  );
  return markup`<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 0">${rows}</table>`;
}

function linksHtml(links: Letter['links']): Markup {
  const parts = links.map(
    ([label, url], index) =>
      markup`${index === 0 ? '' : ' · '}<a class="faint" href="${url}" style="color:${faint}">${label}</a>`,
  );
  return markup`<p style="margin:0 0 8px">${parts}</p>`;
}

function textOf(letter: Letter): string {
  const quote =
    letter.quote === null
      ? []
      : [
          [
            ...cleanLines(letter.quote.text).map((text) => `> ${text}`.trimEnd()),
            `> (${letter.quote.by})`,
          ].join('\n'),
        ];
  return `${[
    letter.heading,
    letter.greeting,
    ...letter.paragraphs,
    ...quote,
    letter.facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    `${letter.button.label}:\n${letter.button.url}`,
    `-- \n${[letter.sender, ...letter.footer, ...letter.links.map(([label, url]) => `${label}: ${url}`)].join('\n')}`,
  ].join('\n\n')}\n`;
}
