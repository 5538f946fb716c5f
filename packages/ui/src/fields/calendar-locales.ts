import { enGB } from 'react-day-picker/locale/en-GB';
import { nl } from 'react-day-picker/locale/nl';
import { pl } from 'react-day-picker/locale/pl';
import { ru } from 'react-day-picker/locale/ru';
import { sv } from 'react-day-picker/locale/sv';

/** Month and weekday names, first day of the week and spoken labels of the calendar, by interface language. */
export const calendarLocales = { nl, ru, sv, pl, en: enGB };

/** A language that the calendar speaks. */
export type CalendarLocale = keyof typeof calendarLocales;
