export { describeError, type ErrorToDescribe } from './describe-error.ts';
export { compareTexts } from './format/compare-texts.ts';
export { currencyDigits } from './format/currency.ts';
export { dayIn } from './format/day-in.ts';
export { countryName, currencyName, languageName } from './format/display-names.ts';
export { formatBare, formatForSheet } from './format/format-bare.ts';
export {
  type DateStyle,
  formatDate,
  formatDateRange,
  formatDayMonth,
  formatMonth,
  formatMonthName,
} from './format/format-date.ts';
export { formatDateTime, formatTime } from './format/format-date-time.ts';
export { formatFileSize } from './format/format-file-size.ts';
export { formatList } from './format/format-list.ts';
export { formatMeasure, formatMonthCount, type MeasureUnit } from './format/format-measure.ts';
export { formatMoney, type MoneyFormatOptions } from './format/format-money.ts';
export { formatNumber, formatPercent, type NumberFormatOptions } from './format/format-number.ts';
export { formatParams } from './format/format-params.ts';
export { formatRecurrence } from './format/format-recurrence.ts';
export { formatRelativeTime } from './format/format-relative-time.ts';
export { localeOf } from './locale/locale-of.ts';
export {
  defaultLocale,
  firstDayOfWeek,
  intlTags,
  isLocale,
  type Locale,
  languageNames,
  locales,
} from './locale/locales.ts';
export { parseAddress } from './parse/parse-address.ts';
export { type DateParseOptions, parseDate, parseMonth } from './parse/parse-date.ts';
export { parseMeasure } from './parse/parse-measure.ts';
export { parseMoney } from './parse/parse-money.ts';
export { parseNumber, parsePercent } from './parse/parse-number.ts';
export type { Parsed, ParseReason } from './parse/parsed.ts';
export type {
  MessageKey,
  MessageParams,
  Messages,
  MessageTree,
  Namespace,
  Translate,
} from './translate/message-types.ts';
