import { type Accessor, createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createDrawView, type DrawViewParts } from '../draw/draw-view.ts'
import { winnersOf } from '../draw/winners-of.ts'

/** Who won the draws: by name for who may read who takes part, by code for everybody else. */
export function DrawResults(props: {
  readonly event: string
  readonly environment: DrawViewParts['environment']
  readonly now: Accessor<number>
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  const { event, environment, now } = props
  const view = createDrawView({ workspace, event, environment, now })
  const drawn = () =>
    view.draws().flatMap((shown) => {
      const winners = shown.draw.cancelled === null ? winnersOf(shown) : null
      return winners ? [{ ...shown.draw.commitment, ...winners }] : []
    })
  return (
    <Show when={drawn().length > 0}>
      <section class="plan-section" aria-labelledby={title}>
        <div class="plan-section-head">
          <h2 id={title}>{words().report.draws}</h2>
        </div>
        <For each={drawn()}>
          {(draw) => (
            <>
              <h3>{draw.title || words().draw.verifiable}</h3>
              <ol class="report-winners">
                <For each={draw.codes}>
                  {(code) => (
                    <li>
                      <Winner code={code} />
                    </li>
                  )}
                </For>
              </ol>
              <p class="hint">
                {words().draw.entriesCount(draw.entries, draw.tickets)}
                {draw.isTold ? `. ${words().draw.told}` : ''}
              </p>
            </>
          )}
        </For>
      </section>
    </Show>
  )

  function Winner(own: { readonly code: string }) {
    const holder = () => view.holder(own.code)
    const name = () => {
      const one = holder()
      return one.kind === 'there' || one.kind === 'withdrawn' ? one.name : null
    }
    const leftAt = () => {
      const one = holder()
      return one.kind === 'withdrawn' ? one.at : null
    }
    return (
      <>
        <Show when={name()}>{(said) => <bdi>{said()} </bdi>}</Show>
        <Show when={holder().kind === 'erased'}>{words().draw.erased} </Show>
        <Show when={leftAt()}>
          {(at) => <>({words().draw.withdrew(formats().instantShort(at(), now()))}) </>}
        </Show>
        <code class="report-code">{own.code}</code>
      </>
    )
  }
}
