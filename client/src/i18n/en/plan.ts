import type { plan as french } from '../fr/plan.ts'

export const plan: typeof french = {
  title: 'Plan',
  pages: 'Pages that prepare the calendar',
}
