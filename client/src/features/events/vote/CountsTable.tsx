import { createMemo, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { PublicVote } from '#shared/domain/events/vote/public-vote.ts'
import { choicesOf } from '#shared/domain/events/vote/public-vote.ts'
import { rankingOf } from '#shared/domain/events/vote/ranking.ts'
import type { CountedVote } from './api.ts'
import { createChoiceNames } from './choice-names.ts'
import '../StandingsTable.css'
import './CountsTable.css'

/** What each choice has got, beside what the jury has decided; what was taken over counts, once it was. */
export function CountsTable(props: {
  readonly vote: PublicVote
  /** Null: as it was taken over. */
  readonly counted: CountedVote | null
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const names = createChoiceNames(workspace, () => props.vote, words)
  const votesOf = (choice: string) => {
    const { tally } = props.vote
    return tally ? (tally.counts.get(choice) ?? 0) : (props.counted?.counts[choice] ?? 0)
  }
  const ids = () => {
    const { tally } = props.vote
    if (tally) return [...tally.counts.keys()].sort(byPlaceOn(choicesOf(props.vote)))
    return props.counted?.choices ?? choicesOf(props.vote)
  }
  const ranked = createMemo(() => rankingOf(ids(), votesOf))
  const most = () => Math.max(1, ...ranked().map(({ votes }) => votes))
  const verdict = createMemo(() => {
    const there = workspace.events()?.entries(props.vote.event)?.verdicts
    const found = there?.ids().map((id) => there.get(id)) ?? []
    return found.find((one) => one?.kind === 'verdict')
  })
  const juryPlace = (choice: string) => {
    const there = verdict()
    return there?.kind === 'verdict'
      ? (there.places.find(({ entry }) => entry === choice)?.place ?? null)
      : null
  }
  const hasTie = () => ranked().some(({ isTied, votes }) => isTied && votes > 0)
  return (
    <>
      <table class="standings-table vote-counts">
        <thead>
          <tr>
            <th scope="col">{words().vote.place}</th>
            <th scope="col">{words().vote.choice}</th>
            <th scope="col">{words().vote.votes}</th>
            <Show when={verdict()}>
              <th scope="col">{words().vote.jury}</th>
            </Show>
          </tr>
        </thead>
        <tbody>
          <For each={ranked().map(({ choice }) => choice)}>
            {(choice) => (
              <Show when={ranked().find((one) => one.choice === choice)}>
                {(one) => (
                  <tr>
                    <td>
                      {one().votes > 0 ? one().place : '–'}
                      <Show when={one().isTied && one().votes > 0}>
                        <small>{words().vote.tied}</small>
                      </Show>
                    </td>
                    <th scope="row">
                      <bdi>{names(choice)}</bdi>
                      <i style={{ '--share': one().votes / most() }} />
                    </th>
                    <td>
                      <b>{formats().number(one().votes)}</b>
                    </td>
                    <Show when={verdict()}>
                      <td>{placeSaid(juryPlace(choice))}</td>
                    </Show>
                  </tr>
                )}
              </Show>
            )}
          </For>
        </tbody>
      </table>
      <Show when={hasTie()}>
        <p class="hint">{words().vote.tieHint}</p>
      </Show>
    </>
  )

  function placeSaid(place: number | null): string {
    return place === null ? '–' : words().vote.juryPlace(place)
  }
}

function byPlaceOn(order: readonly string[]): (a: string, b: string) => number {
  return (a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1)
}
