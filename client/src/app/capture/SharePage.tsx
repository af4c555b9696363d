import { Navigate, useSearchParams } from '@solidjs/router'
import { useApp } from '#client/app/app-context.tsx'
import { readShared } from '#shared/formats/ideas/found.ts'
import { keepShared } from './shared-texts.ts'

/** `/share?title=…&text=…&url=…`, where the system leads what another app shares: kept here, then shown in the workspace. */
export function SharePage() {
  const { browser } = useApp()
  const [search] = useSearchParams<{ title?: string; text?: string; url?: string }>()
  const { title = '', text = '', url = '' } = search
  const found = readShared({ title, text, url })
  if (found) keepShared(browser.memory, found)
  return <Navigate href="/" />
}
