'use client';
import type { Permission } from '@kader/access';
import { languageNames, locales } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import { type PaletteEntry, type PaletteGroup, themes } from '@kader/ui';
import {
  ArrowLeftRight,
  BookOpen,
  Keyboard,
  Languages,
  LayoutList,
  LogOut,
  Plus,
  Settings2,
  SunMoon,
  Trash,
  Users,
} from 'lucide-react';
import { usePathname, useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { usePreferences } from '../frame/use-preferences.ts';
import { useSignOut } from '../frame/use-sign-out.ts';

export interface CommandsOptions {
  readonly agencySlug: string;
  readonly permissions: readonly Permission[];
  /** Names of commands in all languages, by key. */
  readonly keywords: Readonly<Record<string, string>>;
  /** Closes the palette, then does it. */
  readonly choose: (act: () => void) => () => void;
  readonly openShortcuts: () => void;
}

type PlaceName = 'home' | 'templates' | 'bin' | 'settings' | 'members' | 'start';

/** What can be done from everywhere in an agency: go somewhere, make something, change how it looks. */
export function useCommands(options: CommandsOptions): readonly PaletteGroup[] {
  const { agencySlug, permissions, keywords, choose, openShortcuts } = options;
  const t = useT('palette');
  const router = useRouter();
  const path = usePathname();
  const { chooseLocale, chooseTheme } = usePreferences();
  const signOut = useSignOut();
  const home = `/${agencySlug}`;
  const client = /^\/[^/]+\/clients\/([^/]+)/.exec(path)?.[1];
  const here = client === undefined || client === 'new' ? undefined : client;

  const command = (key: string, label: string, icon: ReactNode, act: () => void): PaletteEntry => ({
    id: `command.${key}.${label}`,
    label,
    keywords: keywords[key],
    icon,
    onChoose: choose(act),
  });
  const place = (key: PlaceName, address: string, icon: ReactNode) =>
    command(key, t(`commands.${key}`), icon, () => router.push(address));
  const may = (permission: Permission) => permissions.includes(permission);
  const placeFor = (permission: Permission, key: PlaceName, below: string, icon: ReactNode) =>
    may(permission) ? [place(key, `${home}${below}`, icon)] : [];

  return [
    {
      heading: t('groups.go'),
      entries: [
        place('home', home, <LayoutList aria-hidden="true" />),
        place('templates', `${home}/templates`, <BookOpen aria-hidden="true" />),
        ...placeFor('plan.document:restore', 'bin', '/bin', <Trash aria-hidden="true" />),
        ...placeFor('agency.settings:edit', 'settings', '/settings', <Settings2 aria-hidden="true" />),
        ...placeFor('agency.members:read', 'members', '/settings/members', <Users aria-hidden="true" />),
        place('start', '/start', <ArrowLeftRight aria-hidden="true" />),
        {
          ...command('shortcuts', t('commands.shortcuts'), <Keyboard aria-hidden="true" />, openShortcuts),
          shortcut: shortcuts.everywhere.sheet[0],
        },
        command('signOut', t('commands.signOut'), <LogOut aria-hidden="true" />, () => void signOut()),
      ],
    },
    {
      heading: t('groups.make'),
      entries: [
        ...(may('plan.document:create') && here !== undefined
          ? [
              command('newPlanHere', t('commands.newPlanHere'), <Plus aria-hidden="true" />, () =>
                router.push(`${home}/clients/${here}/plans/new`),
              ),
            ]
          : []),
        ...(may('client.workspace:create')
          ? [
              command('newClient', t('commands.newClient'), <Plus aria-hidden="true" />, () =>
                router.push(`${home}/clients/new`),
              ),
            ]
          : []),
      ],
    },
    {
      heading: t('groups.look'),
      whenAsked: true,
      entries: [
        ...themes.map((theme) =>
          command(theme, t(`commands.${theme}`), <SunMoon aria-hidden="true" />, () => chooseTheme(theme)),
        ),
        ...locales.map((locale) =>
          command(
            'language',
            t('commands.language', { language: languageNames[locale] }),
            <Languages aria-hidden="true" />,
            () => chooseLocale(locale),
          ),
        ),
      ],
    },
  ];
}
