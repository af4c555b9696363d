import { type Accessor, createSignal } from 'solid-js'
import type { Choices, Topic } from './choices.ts'
import type { PushApi } from './push-api.ts'
import type { RemindDevice } from './remind-device.ts'
import type { ReminderState } from './reminder-state.ts'

/**
 * How this device reminds. `open`: as long as a page of Ruche is open, since it cannot be woken; `closed`: without one, too;
 * `missing`, `denied`: the browser cannot, or may not.
 */
export type Reach = 'off' | 'open' | 'closed' | 'missing' | 'denied'

export type ReminderProblem = 'too-many-devices' | 'push-off' | 'unreachable'

export interface RemindersView {
  /** Null until it is known. */
  readonly reach: Accessor<Reach | null>
  /** Why it is not woken; null where it is, or nobody asked. */
  readonly problem: Accessor<ReminderProblem | null>
  /** The browser asks the person, or the relay is asked. */
  readonly isBusy: Accessor<boolean>
  /** After a click: the browser asks the person then. */
  turnOn(): Promise<void>
  turnOff(): Promise<void>
  readonly choices: Accessor<Choices>
  isOn(topic: Topic): boolean
  setTopic(topic: Topic, on: boolean): void
  change(part: Partial<Omit<Choices, 'off'>>): void
}

export function createRemindersView(means: {
  readonly me: string
  readonly state: ReminderState
  readonly device: RemindDevice
  readonly api: Pick<PushApi, 'look' | 'subscribe' | 'unsubscribe'>
}): RemindersView {
  const { me, state, device, api } = means
  const [reach, setReach] = createSignal<Reach | null>(null)
  const [problem, setProblem] = createSignal<ReminderProblem | null>(null)
  const [isBusy, setBusy] = createSignal(false)

  const look = async (): Promise<void> => {
    const permission = device.permission()
    if (permission === 'missing' || permission === 'denied') setReach(permission)
    else if (permission === 'default' || state.whom() !== me) setReach('off')
    else setReach((await device.isSubscribed()) ? 'closed' : 'open')
  }
  void look()

  const subscribe = async (): Promise<ReminderProblem | null> => {
    const known = await api.look()
    if (!known.ok) return 'unreachable'
    const { key } = known.value
    if (key === null) return 'push-off'
    const woken = await device.subscribe(key)
    if (!woken) return null
    const answer = await api.subscribe(woken)
    if (answer.ok) return null
    await device.unsubscribe()
    const { problem } = answer
    return problem.kind === 'refused' && problem.code === 'too-many-devices'
      ? 'too-many-devices'
      : 'unreachable'
  }
  const busily = async (act: () => Promise<void>): Promise<void> => {
    if (isBusy()) return
    setBusy(true)
    setProblem(null)
    await act()
    await look()
    setBusy(false)
  }

  return {
    reach,
    problem,
    isBusy,
    turnOn: () =>
      busily(async () => {
        if ((await device.ask()) !== 'granted') return
        state.remind(me)
        setProblem(await subscribe())
      }),
    turnOff: () =>
      busily(async () => {
        state.remind(null)
        await device.unsubscribe()
        // A relay that does not hear of it now hears from the push service that nobody is there.
        await api.unsubscribe()
      }),
    choices: state.choices,
    isOn: (topic) => !state.choices().off.includes(topic),
    setTopic(topic, on) {
      const others = state.choices().off.filter((one) => one !== topic)
      state.choose({ ...state.choices(), off: on ? others : [...others, topic] }, true)
    },
    change: (part) => state.choose({ ...state.choices(), ...part }, true),
  }
}
