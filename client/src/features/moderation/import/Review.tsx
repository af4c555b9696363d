import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ColumnList } from '#client/ui/ColumnList.tsx'
import { footBar } from '#client/ui/foot-bar.ts'
import { Part } from '#client/ui/Part.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { MODERATION_USES } from '#shared/formats/moderation/columns.ts'
import { Figures } from './Figures.tsx'
import { FileFacts } from './FileFacts.tsx'
import { FileWords } from './FileWords.tsx'
import { HowToRead } from './HowToRead.tsx'
import { useImport } from './import-context.ts'
import { LeftOut } from './LeftOut.tsx'
import { Previews } from './Previews.tsx'
import { Remarks } from './Remarks.tsx'

/** A file that was read: how it is to be understood, what will happen, and the button that makes it so. */
export function Review() {
  const { view, said } = useImport()
  const words = useWords()
  const opened = () => {
    const stage = view.stage()
    return stage.kind === 'review' ? stage.opened : null
  }
  const reason = () => {
    const blocked = view.blocked()
    return blocked ? said().blocked[blocked] : undefined
  }
  const columns = () => opened()?.columns ?? []
  return (
    <>
      <div class="import-review" aria-busy={view.thinking()}>
        <FileFacts />
        <Show
          when={view.review()}
          fallback={
            <Part title={words().importing.summary}>
              <ProgressBar label={words().importing.comparing} />
            </Part>
          }
        >
          {(review) => (
            <>
              <Show when={review().plan}>
                {(plan) => <Figures plan={plan()} review={review()} />}
              </Show>
              <Show when={opened()}>{(file) => <HowToRead file={file()} review={review()} />}</Show>
              <FileWords words={review().words} />
            </>
          )}
        </Show>
        <Show when={columns().length > 1}>
          <Part title={words().importing.columns} hint={words().importing.columnsHint}>
            <ColumnList
              columns={columns()}
              uses={view.choices()?.uses ?? []}
              choices={MODERATION_USES}
              labels={said().columnUses}
              onChoose={view.setUse}
            />
          </Part>
        </Show>
        <Show when={view.review()}>
          {(review) => (
            <>
              <Previews previews={review().previews} />
              <Remarks remarks={review().remarks} />
              <LeftOut left={review().left} />
            </>
          )}
        </Show>
      </div>
      <div ref={footBar()} class="import-actions">
        <Button look="primary" size="large" unavailable={reason()} onClick={() => void view.run()}>
          {view.count() > 0 ? said().run(view.count()) : words().importing.runNothing}
        </Button>
      </div>
    </>
  )
}
