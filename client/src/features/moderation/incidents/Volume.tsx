import { createSignal, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ColumnChart } from '#client/ui/ColumnChart.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { refusesAround } from '#client/ui/refused-field.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { type Incident, MOST_MENTIONS } from '#shared/domain/moderation/incident.ts'
import { slotOf, type VolumePoint, type VolumeUnit } from '#shared/domain/moderation/volume.ts'
import { useIncident } from './incident-context.ts'
import type { VolumeSource } from './incident-view.ts'

/** Whether it rises or falls: counted by hand, or as the linked cases and mentions say. */
export function Volume(props: { readonly incident: Incident }) {
  const { view } = useIncident()
  const { words, formats } = useI18n()
  const [chosen, setChosen] = createSignal<VolumeSource | null>(null)
  const [unit, setUnit] = createSignal<VolumeUnit | null>(null)
  const per = () => unit() ?? view.unit()
  const source = () => chosen() ?? (props.incident.counts.length > 0 ? 'hand' : 'linked')
  const points = () => view.volume(source(), per())
  const when = (at: LocalTime) => {
    const hour = hourOf(at)
    const day = formats().dayInMonth(dayOf(at))
    return hour === null ? day : `${day}, ${hour}`
  }
  const said = () => {
    const all = points()
    const peak = all.reduce<VolumePoint | null>(
      (most, one) => (most === null || one.count > most.count ? one : most),
      null,
    )
    const total = all.reduce((sum, { count }) => sum + count, 0)
    return peak === null ? '' : words().incidents.volumeSaid(total, peak.count, when(peak.at))
  }
  return (
    <section class="incident-part" aria-label={words().incidents.volume}>
      <div class="incident-part-head">
        <h3>{words().incidents.volume}</h3>
        <Segmented
          label={words().incidents.volumeFrom}
          options={[
            { value: 'linked', label: words().incidents.volumeLinked },
            { value: 'hand', label: words().incidents.volumeHand },
          ]}
          value={source()}
          onChange={setChosen}
        />
        <Segmented
          label={words().incidents.volumeUnit}
          options={[
            { value: 'hour', label: words().incidents.volumeHour },
            { value: 'day', label: words().incidents.volumeDay },
          ]}
          value={per()}
          onChange={setUnit}
        />
      </div>
      <Show
        when={points().length > 0}
        fallback={<p class="hint">{words().incidents.volumeNone}</p>}
      >
        <ColumnChart
          label={said()}
          columns={points().map(({ at, count }) => ({ label: when(at), value: count }))}
          number={formats().number}
        />
        <Disclosure summary={words().incidents.volumeTable}>
          <table class="volume-table">
            <thead>
              <tr>
                <th scope="col">{words().incidents.volumeWhen}</th>
                <th scope="col">{words().incidents.volumeCount}</th>
                <Show when={source() === 'hand' && view.mayChange()}>
                  <td />
                </Show>
              </tr>
            </thead>
            <tbody>
              <For each={points()}>
                {({ at, count }) => (
                  <tr>
                    <th scope="row">{when(at)}</th>
                    <td>{formats().number(count)}</td>
                    <Show when={source() === 'hand' && view.mayChange()}>
                      <td>
                        <Show when={props.incident.counts.some((one) => one.at === at)}>
                          <Button
                            size="small"
                            look="ghost"
                            aria-label={words().incidents.volumeForgetOf(when(at))}
                            onClick={() => view.commands.count(props.incident.id, at, null)}
                          >
                            {words().incidents.volumeForget}
                          </Button>
                        </Show>
                      </td>
                    </Show>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Disclosure>
      </Show>
      <Show when={view.mayChange() && source() === 'hand'}>
        <CountField incident={props.incident} unit={per()} when={when} />
      </Show>
    </section>
  )
}

/** Of the hour or the day that is running: what somebody reads off the network and types in. */
function CountField(props: {
  readonly incident: Incident
  readonly unit: VolumeUnit
  readonly when: (at: LocalTime) => string
}) {
  const { view, now } = useIncident()
  const workspace = useWorkspace()
  const { words } = useI18n()
  const [typed, setTyped] = createSignal('')
  const [tried, setTried] = createSignal(false)
  const slot = () => slotOf(now(), props.unit, workspace.settings().timeZone)
  const count = () => {
    const text = typed().replace(/\s/g, '')
    const number = Number(text)
    return /^\d+$/.test(text) && number <= MOST_MENTIONS ? number : null
  }
  return (
    <form
      class="volume-field"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const number = count()
        if (refusesAround(event) || number === null) return
        view.commands.count(props.incident.id, slot(), number)
        setTyped('')
        setTried(false)
      }}
    >
      <TextField
        label={`${words().incidents.volumeAdd}, ${props.when(slot())}`}
        error={tried() && count() === null ? words().incidents.volumeCountWrong : null}
        placeholder="42"
        autocomplete="off"
        value={typed()}
        onInput={setTyped}
      />
      <Button type="submit">{words().incidents.volumeDo}</Button>
    </form>
  )
}
