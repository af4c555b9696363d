import { createEffect } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { cloudCheck } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createComeback } from './comeback.ts'

/** Says when what was written offline has reached the relay. */
export function useComeback(): void {
  const { toasts } = useApp()
  const { words, loadAll } = useI18n()
  const workspace = useWorkspace()
  const sentAfter = createComeback()
  createEffect(() => {
    const sent = sentAfter(workspace.status())
    if (sent === null) return
    const say = () =>
      toasts.show({
        get text() {
          return words().syncPanel.backOnline(sent)
        },
        icon: cloudCheck,
      })
    void loadAll().then(say, () => {})
  })
}
