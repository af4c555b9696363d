import { Show } from 'solid-js'
import { Button } from '#client/ui/Button.tsx'
import { footBar } from '#client/ui/foot-bar.ts'
import { Part } from '#client/ui/Part.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { Additions } from './Additions.tsx'
import { CalendarChoices } from './CalendarChoices.tsx'
import { Changes } from './Changes.tsx'
import { DateOrderQuestion } from './DateOrderQuestion.tsx'
import { FileFacts } from './FileFacts.tsx'
import { useImport } from './import-context.ts'
import { LeftAlone } from './LeftAlone.tsx'
import { LeftOut } from './LeftOut.tsx'
import { OverlayOffer } from './OverlayOffer.tsx'
import { Reservations } from './Reservations.tsx'
import { Summary } from './Summary.tsx'
import { TableChoices } from './TableChoices.tsx'
import { UnsaidStatuses } from './UnsaidStatuses.tsx'

/** A file that was read: how it is to be understood, what will happen, and the button that makes it so. */
export function Review() {
  const { view, said } = useImport()
  const opened = () => {
    const stage = view.stage()
    return stage.kind === 'review' ? stage.opened : null
  }
  const table = () => {
    const file = opened()
    return file?.kind === 'table' ? file : null
  }
  const recurring = () => {
    const file = opened()
    return file?.kind === 'calendar' && file.recurs
  }
  const label = () => (view.count() > 0 ? said().run(view.count()) : said().runNothing)
  const reason = () => {
    const blocked = view.blocked()
    return blocked ? said().blocked[blocked] : undefined
  }
  return (
    <>
      <div class="import-review" aria-busy={view.thinking()}>
        <FileFacts />
        <Show when={table()}>
          <DateOrderQuestion />
        </Show>
        <Show when={view.offersOverlay()}>
          <OverlayOffer />
        </Show>
        <Show when={recurring()}>
          <CalendarChoices />
        </Show>
        <Show
          when={view.review()}
          fallback={
            <Part title={said().summary}>
              <ProgressBar label={said().comparing} />
            </Part>
          }
        >
          {(review) => (
            <Show when={review().plan}>
              {(plan) => (
                <>
                  <Summary plan={plan()} left={review().left.length} />
                  <UnsaidStatuses plan={plan()} />
                </>
              )}
            </Show>
          )}
        </Show>
        <Show when={table()}>{(file) => <TableChoices file={file()} />}</Show>
        <Show when={view.review()?.plan}>
          {(plan) => (
            <>
              <Changes changes={plan().change} />
              <Additions additions={plan().add} />
              <Reservations plan={plan()} notes={view.review()?.notes ?? []} />
              <LeftOut left={view.review()?.left ?? []} />
              <LeftAlone plan={plan()} />
            </>
          )}
        </Show>
      </div>
      <div ref={footBar()} class="import-actions">
        <Button look="primary" size="large" unavailable={reason()} onClick={() => void view.run()}>
          {label()}
        </Button>
      </div>
    </>
  )
}
