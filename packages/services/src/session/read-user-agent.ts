/** What a person would call the program that they sign in with. */
export type Browser = 'firefox' | 'chrome' | 'edge' | 'opera' | 'samsung' | 'safari' | 'other';

/** And the device it runs on. */
export type Device = 'windows' | 'mac' | 'linux' | 'chromeos' | 'android' | 'iphone' | 'ipad' | 'other';

/** In this order: nearly every browser names those it descends from, so the most particular name counts. */
const browsers: readonly (readonly [Browser, RegExp])[] = [
  ['edge', /\bEdg(?:e|A|iOS)?\//],
  ['opera', /\b(?:OPR|OPT|Opera)\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /\b(?:(?:Headless)?Chrome|CriOS|Chromium)\//],
  ['safari', /\bSafari\//],
];

const devices: readonly (readonly [Device, RegExp])[] = [
  ['iphone', /\b(?:iPhone|iPod)\b/],
  ['ipad', /\biPad\b/],
  ['android', /\bAndroid\b/],
  ['windows', /\bWindows\b/],
  ['chromeos', /\bCrOS\b/],
  ['mac', /\bMacintosh\b/],
  ['linux', /\b(?:Linux|X11)\b/],
];

/** Reads from what a browser calls itself which one it is and on what. A person recognises it by that; nothing is decided by it. */
export function readUserAgent(userAgent: string): { readonly browser: Browser; readonly device: Device } {
  return {
    browser: browsers.find(([, mark]) => mark.test(userAgent))?.[0] ?? 'other',
    device: devices.find(([, mark]) => mark.test(userAgent))?.[0] ?? 'other',
  };
}
