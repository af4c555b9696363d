import { type Accessor, createSignal } from 'solid-js'
import type { Memory } from '#client/workspace/device/memory.ts'
import { REMINDER_KEYS } from '#client/workspace/notices/reminder-keys.ts'
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

/** The settings and what reminds read one and the same. */
const STATES = new WeakMap<Memory, ReminderState>()

export function reminderStateIn(memory: Memory): ReminderState {
  const known = STATES.get(memory)
  if (known) return known
  const [whom, setWhom] = createSignal(memory.get(REMINDER_KEYS.whom))
  const [choices, setChoices] = createSignal(readChoices(memory.get(REMINDER_KEYS.choices)))
  const state: ReminderState = {
    whom,
    remind(person) {
      memory.set(REMINDER_KEYS.whom, person)
      setWhom(person)
    },
    choices,
    isNews: () => memory.get(REMINDER_KEYS.news) !== null,
    choose(chosen, isNews) {
      const text = writeChoices(chosen)
      memory.set(REMINDER_KEYS.news, isNews ? 'yes' : null)
      if (text === writeChoices(choices())) return
      memory.set(REMINDER_KEYS.choices, text)
      setChoices(chosen)
    },
  }
  STATES.set(memory, state)
  return state
}
