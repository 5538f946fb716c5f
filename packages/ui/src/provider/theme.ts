/** What a person may choose: the system's theme, or one of the two. */
export type Theme = 'system' | 'light' | 'dark';

/** The choices in the order of a menu. */
export const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Reads a theme, for example from a cookie; anything unknown is 'system'. */
export function parseTheme(text: string | null | undefined): Theme {
  return themes.find((theme) => theme === text) ?? 'system';
}

/** The value of data-theme on <html>: 'light' or 'dark', and none (undefined) for the system's. No script is needed. */
export function themeAttribute(theme: Theme): 'light' | 'dark' | undefined {
  return theme === 'system' ? undefined : theme;
}
