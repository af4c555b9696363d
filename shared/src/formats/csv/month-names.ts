/** Months and days of the week as calendars write them: English, French, Spanish, Catalan, German; folded, no dot. */

const MONTHS = [
  'january jan janvier janv enero ene gener gen januar',
  'february feb febr fevrier fevr fev febrero febrer februar',
  'march mar mars marzo marc marz maerz',
  'april apr avril avr abril abr',
  'may mai mayo maig',
  'june jun juin junio juny juni',
  'july jul juillet juil julio juliol juli',
  'august aug aout agosto ago agost ag',
  'september sep sept septembre septiembre setembre set',
  'october oct octobre octubre oktober okt',
  'november nov novembre noviembre',
  'december dec decembre diciembre dic desembre des dezember dez',
]

const WEEKDAYS = [
  'monday mon lundi lun lunes dilluns montag',
  'tuesday tue tues mardi martes dimarts dienstag',
  'wednesday wed mercredi mer miercoles dimecres mittwoch',
  'thursday thu thur thurs jeudi jeu jueves dijous donnerstag',
  'friday fri vendredi ven viernes divendres freitag',
  'saturday sat samedi sam sabado dissabte samstag',
  'sunday sun dimanche dim domingo diumenge sonntag',
]

const monthByWord = byWord(MONTHS)
const weekdayByWord = byWord(WEEKDAYS)

/** 1 to 12. */
export function monthNamed(word: string): number | null {
  return monthByWord.get(word) ?? null
}

/** 1 is Monday, 7 Sunday. */
export function weekdayNamed(word: string): number | null {
  return weekdayByWord.get(word) ?? null
}

function byWord(lists: readonly string[]): Map<string, number> {
  return new Map(lists.flatMap((list, index) => list.split(' ').map((word) => [word, index + 1])))
}
