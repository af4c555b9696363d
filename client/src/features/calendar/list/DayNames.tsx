import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { useCalendar } from '../calendar-context.ts'
import { bandName } from '../month/band-words.ts'
import { MoreNames } from '../month/MoreNames.tsx'
import { howManyNames } from './names-that-fit.ts'
import './DayNames.css'

interface Named {
  readonly name: string
  readonly look: string
}

/** What a day of the list is called and lies in, as far as there is room for names. */
export function DayNames(props: {
  readonly day: string
  /** In rem. */
  readonly room: number
  /** Tab leads here. */
  readonly isStop: boolean
}) {
  const { marks, spans } = useCalendar()
  const words = useWords()
  const all = (): readonly Named[] => [
    ...(marks(props.day)?.all ?? []).map((name) => ({ name, look: 'list-named' })),
    ...(spans()?.on(props.day) ?? []).map((band) => ({
      name: bandName(band, words()),
      look: `list-span tint-${band.tint}`,
    })),
  ]
  const names = () => all().map(({ name }) => name)
  const count = () => howManyNames(names(), props.room)
  const rest = () => names().slice(count())
  return (
    <>
      <For each={all().slice(0, count())}>
        {({ name, look }) => <span class={look}>{name}</span>}
      </For>
      <Show when={rest().length > 0}>
        <MoreNames day={props.day} rest={rest()} isStop={props.isStop} />
      </Show>
    </>
  )
}
