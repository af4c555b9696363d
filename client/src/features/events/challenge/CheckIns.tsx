import { createMemo, createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { chevronLeft, chevronRight } from '#client/ui/icons.ts'
import { SearchField } from '#client/ui/SearchField.tsx'
import { foldName } from '#shared/domain/named.ts'
import { CountCell } from './CountCell.tsx'
import { useChallenge } from './challenge-view.ts'
import { Explained } from './Explained.tsx'
import { ImportCounts } from './ImportCounts.tsx'
import { shownDays } from './week-of-days.ts'

const AT_ONCE = 60

/** What each has done on which day, written down by hand: a week of days, on a telephone one at a time. */
export function CheckIns() {
  const view = useChallenge()
  const words = useWords()
  const formats = useFormats()
  const [chosen, setChosen] = createSignal<string | null>(null)
  const [find, setFind] = createSignal('')
  const [most, setMost] = createSignal(AT_ONCE)
  const shown = createMemo(() => shownDays(view.days(), chosen()))
  const matching = createMemo(() => {
    const wanted = foldName(find()).replace(/^@/, '')
    return view
      .participants()
      .filter(({ name, handle, number }) =>
        [name, handle, String(number)].some((one) => foldName(one).includes(wanted)),
      )
  })
  const left = () => matching().length - most()
  const go = (by: number): void => {
    setChosen(shown().moved(by))
  }
  let table: HTMLTableElement | undefined
  /** To the cell beside this one, where there is one. */
  const move = (row: number, column: number): void => {
    const to = table?.tBodies[0]?.rows[row]?.cells[column + 1]?.querySelector('input')
    to?.focus()
    to?.select()
  }
  return (
    <div class="challenge-count">
      <Explained />
      <Show when={!view.commands.mayCount()}>
        <p class="challenge-note">{words().challenge.readOnly}</p>
      </Show>
      <div class="challenge-days">
        <IconButton
          icon={chevronLeft}
          label={words().challenge.earlier}
          onClick={() => go(-stepOf())}
        />
        <b class="challenge-day">{formats().day(shown().day)}</b>
        <b class="challenge-week">
          {formats().days(shown().days[0] ?? shown().day, shown().days.at(-1) ?? shown().day)}
        </b>
        <IconButton
          icon={chevronRight}
          label={words().challenge.later}
          onClick={() => go(stepOf())}
        />
        <SearchField label={words().challenge.find} text={find()} onText={setFind} />
      </div>
      <table
        ref={(element) => {
          table = element
        }}
        class="challenge-table"
        aria-label={words().challenge.table}
      >
        <thead>
          <tr>
            <th scope="col">{words().challenge.participant}</th>
            <For each={shown().days}>
              {(day) => (
                <th scope="col" classList={{ 'challenge-chosen': day === shown().day }}>
                  <abbr title={formats().day(day)}>{formats().dayShort(day)}</abbr>
                  <Show when={view.challenge().unit}>
                    {(unit) => <small class="challenge-unit">{unit()}</small>}
                  </Show>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={matching().slice(0, most())}>
            {(entry, row) => (
              <tr>
                <th scope="row">
                  <span class="ellipsis">
                    <bdi>{view.nameOf(entry.id)}</bdi>
                  </span>
                </th>
                <For each={shown().days}>
                  {(day, column) => (
                    <td classList={{ 'challenge-chosen': day === shown().day }}>
                      <CountCell
                        participant={entry.id}
                        name={view.nameOf(entry.id)}
                        day={day}
                        onMove={(down, across) => move(row() + down, column() + across)}
                      />
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={left() > 0}>
        <Button onClick={() => setMost((count) => count + AT_ONCE)}>
          {words().challenge.more(Math.min(AT_ONCE, left()))}
        </Button>
      </Show>
      <p class="hint challenge-keys">{words().challenge.keysHint}</p>
      <Show when={view.commands.mayCount()}>
        <ImportCounts />
      </Show>
    </div>
  )

  /** Days: a narrow screen shows one. */
  function stepOf(): number {
    const week = table?.parentElement?.querySelector('.challenge-week')
    return week && getComputedStyle(week).display === 'none' ? 1 : 7
  }
}
