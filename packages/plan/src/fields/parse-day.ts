const calendarDay = /^(19|20|21)\d\d-(\d\d)-(\d\d)$/;

/** Whether a text is a day that exists, `YYYY-MM-DD`. Years far away are slips of the keyboard and no days of ours. */
export function isDay(text: string): boolean {
  const match = calendarDay.exec(text);
  if (match === null) {
    return false;
  }
  const year = Number(text.slice(0, 4));
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
