import { type JSX, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { download, trash2 } from '#client/ui/icons.ts'
import type { LostView } from './lost-view.ts'

/** What never reached the relay, to be taken along and then erased. */
export function WhatIsLeft(props: {
  readonly view: LostView
  /** What else can be done, before and after taking it along. */
  readonly restore: JSX.Element
  readonly comeBack: JSX.Element
}) {
  const { browser } = useApp()
  const { words, formats } = useI18n()
  const unsent = () => props.view.unsent() ?? 0
  const kept = () => {
    const { access } = words()
    if (unsent() === 0) return access.nothingUnsent
    return props.view.exported() ? access.exported : access.unsent(unsent())
  }
  const oldest = () => {
    const since = props.view.since()
    if (since === null || unsent() === 0) return ''
    const { access, sync } = words()
    return `${access.oldest(sync.since(formats().instantShort(since, browser.now())))}.`
  }
  return (
    <>
      <Banner
        tone={unsent() > 0 && !props.view.exported() ? 'warn' : 'info'}
        title={kept()}
        detail={oldest()}
      />
      <div class="gate-form gate-actions">
        {props.restore}
        <Show when={unsent() > 0}>
          <Button
            look={props.view.exported() ? 'ghost' : 'primary'}
            size="large"
            icon={download}
            onClick={() => void props.view.exportUnsent()}
          >
            {words().access.exportUnsent}
          </Button>
        </Show>
        {props.comeBack}
        <Show
          when={props.view.asking()}
          fallback={
            <Button size="large" icon={trash2} onClick={() => void props.view.erase()}>
              {words().access.erase}
            </Button>
          }
        >
          <p class="gate-ask" role="alert">
            {words().access.eraseAsk(unsent())}
          </p>
          <Button autofocus onClick={() => props.view.keep()}>
            {words().access.eraseKeep}
          </Button>
          <Button look="danger" onClick={() => void props.view.erase()}>
            {words().access.eraseNow}
          </Button>
        </Show>
      </div>
    </>
  )
}
