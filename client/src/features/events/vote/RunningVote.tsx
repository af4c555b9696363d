import { createSignal, createUniqueId, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DangerDialog } from '#client/ui/DangerDialog.tsx'
import { Switch } from '#client/ui/Field.tsx'
import { check, pause, play, trophy } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import type { PublicVote, Tally } from '#shared/domain/events/vote/public-vote.ts'
import { lastMomentOf } from '../stage/vote-standing.ts'
import { CountsTable } from './CountsTable.tsx'
import { OnScreen } from './OnScreen.tsx'
import { useVotes } from './vote-context.ts'

/** A vote that was opened: how it stands, what is done about it, what it came to. */
export function RunningVote(props: { readonly vote: PublicVote }) {
  const view = useVotes()
  const words = useWords()
  const formats = useFormats()
  const workspace = useWorkspace()
  const title = createUniqueId()
  const said = () => words().vote
  const counted = () => view.counted(props.vote.id) ?? null
  const isOver = () => {
    const there = counted()
    return there !== null && (there.standing === 'closed' || !there.isLinked)
  }
  const standing = () => {
    const there = counted()
    const { standings } = said()
    if (!there) {
      const { tally } = props.vote
      if (tally) return standings.closed(formats().instant(tally.closedAt))
      return view.counted(props.vote.id) === null ? standings.unknown : words().common.loading
    }
    if (!there.isLinked && there.standing !== 'closed') return standings.ended
    if (there.standing === 'paused') return standings.paused
    const at = there.standing === 'early' ? there.opensAt : lastMoment(there.closesAt)
    return standings[there.standing](formats().instant(at ?? 0))
  }
  const lastMoment = (end: number) => lastMomentOf(end, workspace.settings().timeZone)
  const ballots = () => props.vote.tally?.ballots ?? counted()?.ballots ?? 0
  const movedTo = () => {
    const made = view.draft(props.vote)
    const there = counted()
    return made.ok && there && made.terms.closesAt !== there.closesAt ? made.terms.closesAt : null
  }
  return (
    <section class="vote" aria-labelledby={title}>
      <h2 id={title}>{props.vote.title}</h2>
      <p class="vote-standing" role="status">
        <b>{standing()}</b>
        <span>{said().ballots(ballots(), formats().number(ballots()))}</span>
      </p>
      <Show when={!isOver() && view.commands.mayChange() && movedTo()}>
        {(at) => (
          <Banner
            tone="info"
            title={said().moved(formats().instant(lastMoment(at())))}
            action={<Button onClick={() => void view.move(props.vote)}>{said().move}</Button>}
          />
        )}
      </Show>
      <CountsTable vote={props.vote} counted={counted()} />
      <Show when={view.commands.mayChange()}>
        <Show when={counted() && !isOver()}>
          <Deeds vote={props.vote} />
        </Show>
        <Show when={isOver() && props.vote.tally === null}>
          <div class="vote-deeds">
            <Button look="primary" icon={trophy} onClick={() => view.takeOver(props.vote)}>
              {said().takeOver}
            </Button>
          </div>
          <p class="hint">{said().takeOverHint}</p>
        </Show>
      </Show>
      <Show when={props.vote.tally}>{(tally) => <Taken vote={props.vote} tally={tally()} />}</Show>
      <Show when={view.commands.mayStage()}>
        <OnScreen vote={props.vote} />
      </Show>
    </section>
  )
}

/** While it runs. */
function Deeds(props: { readonly vote: PublicVote }) {
  const view = useVotes()
  const words = useWords()
  const said = () => words().vote
  const [isAsking, setIsAsking] = createSignal(false)
  const isPaused = () => view.counted(props.vote.id)?.standing === 'paused'
  return (
    <>
      <Switch
        label={said().showsCounts}
        checked={props.vote.showsCounts}
        onChange={(isOn) => view.setShowsCounts(props.vote, isOn)}
      />
      <p class="hint">{said().showsCountsHint}</p>
      <div class="vote-deeds">
        <Button
          icon={isPaused() ? play : pause}
          aria-busy={view.isBusy()}
          onClick={() => void view.setState(props.vote, isPaused() ? 'open' : 'paused')}
        >
          {isPaused() ? said().resume : said().pause}
        </Button>
        <Button icon={check} onClick={() => setIsAsking(true)}>
          {said().close}
        </Button>
      </div>
      <DangerDialog
        open={isAsking()}
        title={said().closeTitle}
        keep={said().keep}
        onKeep={() => setIsAsking(false)}
        goOn={said().close}
        onGoOn={() => {
          setIsAsking(false)
          void view.setState(props.vote, 'closed')
        }}
      >
        <p>{said().closeDetail}</p>
      </DangerDialog>
    </>
  )
}

/** In the plan for good; the ballots are not needed for it any more. */
function Taken(props: { readonly vote: PublicVote; readonly tally: Tally }) {
  const view = useVotes()
  const words = useWords()
  const formats = useFormats()
  const called = useCalled(createColleagues(useWorkspace()))
  const said = () => words().vote
  const [isAsking, setIsAsking] = createSignal(false)
  const who = () => called.within(props.tally.takenBy)
  return (
    <>
      <p class="hint">{said().taken(who(), formats().instant(props.tally.takenAt))}</p>
      <Show when={view.commands.mayChange() && view.counted(props.vote.id)}>
        <div class="vote-deeds">
          <Button look="ghost" onClick={() => setIsAsking(true)}>
            {said().erase}
          </Button>
        </div>
        <DangerDialog
          open={isAsking()}
          title={said().eraseTitle}
          keep={said().eraseKeep}
          onKeep={() => setIsAsking(false)}
          goOn={said().erase}
          onGoOn={() => {
            setIsAsking(false)
            void view.erase(props.vote)
          }}
        >
          <p>{said().eraseDetail}</p>
        </DangerDialog>
      </Show>
    </>
  )
}
