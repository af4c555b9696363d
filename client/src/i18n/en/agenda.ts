import type { agenda as french } from '../fr/agenda.ts'

export const agenda: typeof french = {
  title: 'Agenda',
  instead: 'On a small screen, in place of the month, the week and the list',
  chooseMonth: 'Choose a month',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  noPostsThatDay: 'Nothing planned that day',
}
