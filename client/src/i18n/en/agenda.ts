import type { agenda as french } from '../fr/agenda.ts'

export const agenda: typeof french = {
  title: 'Agenda',
  instead: 'Day by day, in place of the month',
  fewDays: 'Three days at a time, hour by hour',
  chooseMonth: 'Choose a month',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  noPostsThatDay: 'Nothing planned that day',
}
