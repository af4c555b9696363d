import { type Accessor, createSignal } from 'solid-js'
import type { Memory } from '#client/app/browser.ts'
import { type Choices, readChoices, writeChoices } from './choices.ts'

/** What this device keeps of how somebody is reminded. */
export interface ReminderState {
  /** The person whom this device reminds; null: nobody. Whoever signs in after them is not. */
  readonly whom: Accessor<string | null>
  remind(person: string | null): void
  readonly choices: Accessor<Choices>
  /** Chosen here, and not known to the relay yet. */
  isNews(): boolean
  /** @param isNews false for what the relay says, or knows by now */
  choose(choices: Choices, isNews: boolean): void
}

const KEYS = {
  whom: 'ruche.reminds',
  choices: 'ruche.reminderChoices',
  news: 'ruche.reminderChoicesNew',
} as const
/** The settings and what reminds read one and the same. */
const STATES = new WeakMap<Memory, ReminderState>()

export function reminderStateIn(memory: Memory): ReminderState {
  const known = STATES.get(memory)
  if (known) return known
  const [whom, setWhom] = createSignal(memory.get(KEYS.whom))
  const [choices, setChoices] = createSignal(readChoices(memory.get(KEYS.choices)))
  const state: ReminderState = {
    whom,
    remind(person) {
      memory.set(KEYS.whom, person)
      setWhom(person)
    },
    choices,
    isNews: () => memory.get(KEYS.news) !== null,
    choose(chosen, isNews) {
      const text = writeChoices(chosen)
      memory.set(KEYS.news, isNews ? 'yes' : null)
      if (text === writeChoices(choices())) return
      memory.set(KEYS.choices, text)
      setChoices(chosen)
    },
  }
  STATES.set(memory, state)
  return state
}
