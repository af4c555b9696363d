import { createMemo, createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { eye, snowflake } from '#client/ui/icons.ts'
import { createPaper } from '#client/ui/media.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import type { Standing } from '#shared/domain/events/challenge/leaderboard.ts'
import { isFrozen } from '#shared/domain/events/challenge/leaderboard.ts'
import { Awards } from './Awards.tsx'
import { BoardOnStage } from './BoardOnStage.tsx'
import { useChallenge } from './challenge-view.ts'
import { Explained } from './Explained.tsx'
import { Together } from './Together.tsx'

const AT_ONCE = 100

/** Who is where: as the audience may see it, and once that is frozen beside it as it is. */
export function Board() {
  const view = useChallenge()
  const words = useWords()
  const formats = useFormats()
  const [which, setWhich] = createSignal<'public' | 'now'>('now')
  const isPaper = createPaper()
  const [asked, setAsked] = createSignal(AT_ONCE)
  const most = () => (isPaper() ? Number.POSITIVE_INFINITY : asked())
  const frozen = () => isFrozen(view.challenge(), view.today())
  const board = createMemo(() =>
    frozen() && which() === 'public' ? view.board() : view.standings(),
  )
  const rows = () => board()?.rows ?? []
  const freezeDay = () => formats().day(view.challenge().freezeFrom ?? view.today())
  const isFirstOf = (row: Standing, at: number) =>
    row.bracket !== null && row.bracket !== rows()[at - 1]?.bracket
  const bracketSaid = (bracket: number): string => {
    const { brackets, thresholds } = view.challenge()
    const said = words().challenge.bracket
    if (brackets === 'thirds') return said.thirds[bracket] ?? ''
    const from = thresholds[bracket]
    return from === undefined
      ? said.below(formats().number(thresholds.at(-1) ?? 0))
      : said.from(formats().number(from))
  }
  return (
    <div class="event-sides">
      <div class="event-main challenge-board">
        <Explained />
        <Show when={view.challenge().freezeFrom}>
          <div class="challenge-frozen">
            <Icon of={snowflake} />
            <p role="status">
              {frozen()
                ? words().challenge.frozen(freezeDay())
                : view.challenge().opened
                  ? words().challenge.opened
                  : words().challenge.willFreeze(freezeDay())}
            </p>
            <Show when={view.commands.mayChange()}>
              <Show
                when={!view.challenge().opened}
                fallback={
                  <Button
                    size="small"
                    icon={snowflake}
                    onClick={() => view.commands.setUp({ challengeOpened: undefined })}
                  >
                    {words().challenge.refreeze}
                  </Button>
                }
              >
                <Show when={frozen()}>
                  <Button
                    size="small"
                    icon={eye}
                    onClick={() => view.commands.setUp({ challengeOpened: true })}
                  >
                    {words().challenge.unfreeze}
                  </Button>
                </Show>
              </Show>
            </Show>
          </div>
        </Show>
        <Show when={frozen()}>
          <Segmented
            label={words().challenge.which}
            value={which()}
            options={[
              { value: 'now', label: words().challenge.whichNow },
              { value: 'public', label: words().challenge.whichPublic },
            ]}
            onChange={setWhich}
          />
        </Show>
        <table class="standings-table challenge-rows">
          <thead>
            <tr>
              <th scope="col">{words().challenge.place}</th>
              <th scope="col">{words().challenge.name}</th>
              <th scope="col">{words().challenge.points}</th>
              <th scope="col">{words().challenge.reached}</th>
              <th scope="col">{words().challenge.streak}</th>
              <th scope="col">{words().challenge.amount}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows().slice(0, most())}>
              {(row, at) => (
                <>
                  <Show when={isFirstOf(row, at())}>
                    <tr class="challenge-bracket">
                      <th colspan="6" scope="rowgroup">
                        {bracketSaid(row.bracket ?? 0)}
                      </th>
                    </tr>
                  </Show>
                  <Row row={row} />
                </>
              )}
            </For>
          </tbody>
        </table>
        <Show when={rows().length > most()}>
          <Button onClick={() => setAsked((count) => count + AT_ONCE)}>
            {words().challenge.more(Math.min(AT_ONCE, rows().length - most()))}
          </Button>
        </Show>
        <p class="hint">
          <Show when={board()?.through}>
            {(day) => <>{words().challenge.through(formats().day(day()))} </>}
          </Show>
          {words().challenge.level}
        </p>
      </div>
      <div class="event-aside challenge-beside">
        <Together />
        <BoardOnStage />
        <Awards />
      </div>
    </div>
  )
}

function Row(props: { readonly row: Standing }) {
  const view = useChallenge()
  const words = useWords()
  const formats = useFormats()
  const unit = () => view.challenge().unit
  return (
    <tr classList={{ 'challenge-leads': props.row.place === 1 && props.row.points > 0 }}>
      <td class="challenge-place">{props.row.place}</td>
      <th scope="row">
        <bdi>{props.row.name}</bdi>
      </th>
      <td class="challenge-points" data-label={words().challenge.points}>
        <b>{formats().number(props.row.points)}</b>
        <Show when={props.row.awarded !== 0}>
          <small>{words().challenge.awarded(formats().number(props.row.awarded))}</small>
        </Show>
      </td>
      <td data-label={words().challenge.reached}>
        {words().challenge.reachedSaid(props.row.reached, view.challenge().per)}
      </td>
      <td data-label={words().challenge.streak}>
        {words().challenge.streakSaid(props.row.streak.current, props.row.streak.longest)}
      </td>
      <td data-label={words().challenge.amount}>
        {formats().number(props.row.amount)} {unit()}
      </td>
    </tr>
  )
}
