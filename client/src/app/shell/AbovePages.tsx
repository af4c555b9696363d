import { onCleanup, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { FreezeFrame } from '#client/features/freeze/FreezeFrame.tsx'
import { AlertFrame } from '#client/features/moderation/alert/AlertFrame.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { keepFocus } from '#client/ui/keep-focus.ts'
import { LongPaste } from '#client/ui/LongPaste.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { answerForms } from './answer-forms.ts'
import { ClockBanner } from './ClockBanner.tsx'
import { TurningBanner } from './TurningBanner.tsx'
import { usePageTitle } from './use-page-title.ts'
import { useSharing } from './use-sharing.ts'
import { useStrokesAhead } from './use-strokes-ahead.ts'

/** Above every page, what has to be known at once: that this device's clock is wrong, what goes on, what is stopped because of it. */
export function AbovePages() {
  const { browser, environment, toasts } = useApp()
  const workspace = useWorkspace()
  const words = useWords()
  // These are here, where they are no part of the first page.
  useStrokesAhead()
  useSharing()
  usePageTitle(environment.after)
  onCleanup(keepFocus(environment.after))
  onCleanup(answerForms())
  return (
    <>
      <LongPaste tooMuch={words().writing.tooMuch} />
      <ClockBanner />
      <TurningBanner />
      <Show when={workspace.desk()}>
        <AlertFrame environment={environment} />
      </Show>
      <Show when={workspace.freezes()}>
        <FreezeFrame environment={environment} viewerZone={browser.timeZone} toasts={toasts} />
      </Show>
    </>
  )
}
