import { addDays } from '#shared/domain/day.ts'
import type { ShareFilter } from '#shared/domain/share.ts'
import { statusesFrom } from '#shared/domain/share-statuses.ts'
import type { LinkDraft } from './links-view.ts'

export const END_CHOICES = ['7', '30', '90', 'never'] as const
/** `before`: as it was. */
export type EndChoice = (typeof END_CHOICES)[number] | 'before'

/** What the form holds. */
export interface LinkForm extends ShareFilter {
  readonly end: EndChoice
}

export type FormProblem = 'name-missing' | 'name-too-long' | 'channel-missing' | 'period-wrong'

export const LONGEST_NAME = 80

/** What is decided and leaves from today on, for the next weeks; and who does it is nobody's business. */
export function proposed(today: string): LinkForm {
  return {
    name: '',
    channels: [],
    everyChannel: true,
    fields: ['text', 'time', 'channels'],
    ...statusesFrom('approved'),
    from: today,
    to: addDays(today, 90),
    ideas: false,
    end: '90',
  }
}

export function problemsOf(form: LinkForm): readonly FormProblem[] {
  const problems: FormProblem[] = []
  const length = [...new Intl.Segmenter().segment(form.name.trim())].length
  if (length === 0) problems.push('name-missing')
  if (length > LONGEST_NAME) problems.push('name-too-long')
  if (!form.everyChannel && form.channels.length === 0) problems.push('channel-missing')
  if (form.from !== null && form.to !== null && form.to < form.from) problems.push('period-wrong')
  return problems
}

export function draftOf({ end, ...filter }: LinkForm): LinkDraft {
  return { ...filter, name: filter.name.trim(), days: daysOf(end) }
}

function daysOf(end: EndChoice): number | null | undefined {
  if (end === 'before') return undefined
  return end === 'never' ? null : Number(end)
}
