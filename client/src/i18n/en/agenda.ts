import type { agenda as french } from '../fr/agenda.ts'

export const agenda: typeof french = {
  title: 'Agenda',
  chooseMonth: 'Choose a month',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  noPostsThatDay: 'Nothing planned that day',
}
